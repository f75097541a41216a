import { column, defineStatement, nullable, type RowShape } from '../database/statement';
import type { SealedEntry } from './seal';

const ENTRY = {
  id: column.text(),
  action: column.text(),
  subjectId: column.text(),
  personId: nullable(column.uuid),
  tenantId: nullable(column.uuid),
  requestId: nullable(column.text()),
  facts: column.text(),
  at: column.text(),
} satisfies RowShape<SealedEntry>;

const ENTRY_COLUMNS = `e.id::text AS id, e.action, e.subject_id AS "subjectId", e.person_id AS "personId", e.tenant_id AS "tenantId",
  e.request_id AS "requestId", e.facts::text AS facts,
  to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at`;

/** $1 action, $2 person, $3 tenant, $4 request, $5 entries as JSON. */
export const WRITE_AUDIT = defineStatement(
  'platform.write-audit',
  {},
  `WITH written AS (
     INSERT INTO audit_entries (action, person_id, tenant_id, request_id, subject_id, facts)
     SELECT $1, $2, $3, $4, e->>'subjectId', e->'details' FROM jsonb_array_elements($5::jsonb) e
     RETURNING id)
   INSERT INTO audit_entries_to_seal SELECT id FROM written`,
);

/** One sealer at a time; held until the end of the transaction. */
export const HOLD_THE_CHAIN = defineStatement(
  'platform.hold-audit-chain',
  { held: column.boolean },
  `SELECT pg_try_advisory_xact_lock(hashtext('wanchang.seal-audit')) AS held`,
);

export const LAST_SEAL = defineStatement(
  'platform.last-audit-seal',
  { no: column.bigint, hash: column.text(), at: column.instant },
  `SELECT s.no, s.hash, e.at FROM audit_seals s JOIN audit_entries e ON e.id = s.entry_id ORDER BY s.no DESC LIMIT 1`,
);

/** $1 at most. */
export const ENTRIES_TO_SEAL = defineStatement(
  'platform.audit-entries-to-seal',
  ENTRY,
  `SELECT ${ENTRY_COLUMNS} FROM audit_entries_to_seal w JOIN audit_entries e ON e.id = w.entry_id
    ORDER BY e.id LIMIT $1::int`,
);

/** $1 numbers, $2 entries, $3 hashes, side by side. */
export const WRITE_SEALS = defineStatement(
  'platform.write-audit-seals',
  {},
  `WITH sealed AS (DELETE FROM audit_entries_to_seal WHERE entry_id = ANY($2::bigint[]))
   INSERT INTO audit_seals (no, entry_id, hash)
   SELECT no, entry_id, hash FROM unnest($1::bigint[], $2::bigint[], $3::text[]) AS s (no, entry_id, hash)`,
);

/** $1 after which seal, $2 at most: each with its entry as it is now, null where that is gone. */
export const SEALS_WITH_ENTRIES = defineStatement(
  'platform.audit-seals-with-entries',
  {
    no: column.bigint,
    hash: column.text(),
    entryId: column.bigint,
    entry: nullable(column.json<SealedEntry>()),
  },
  `SELECT s.no, s.hash, s.entry_id AS "entryId",
          (SELECT row_to_json(sealed) FROM (SELECT ${ENTRY_COLUMNS}) AS sealed WHERE e.id IS NOT NULL) AS entry
     FROM audit_seals s LEFT JOIN audit_entries e ON e.id = s.entry_id
    WHERE s.no > $1::bigint ORDER BY s.no LIMIT $2::int`,
);

/** The first entry that has no seal and waits for none. */
export const ENTRY_WITHOUT_SEAL = defineStatement(
  'platform.audit-entry-without-seal',
  { id: column.bigint },
  `SELECT id FROM audit_entries e
    WHERE NOT EXISTS (SELECT 1 FROM audit_seals s WHERE s.entry_id = e.id)
      AND NOT EXISTS (SELECT 1 FROM audit_entries_to_seal w WHERE w.entry_id = e.id)
    ORDER BY id LIMIT 1`,
);

/** How many entries wait for their seals, and the first of them. */
export const WAITING_FOR_SEALS = defineStatement(
  'platform.audit-waiting-for-seals',
  {
    waiting: column.integer,
    firstId: nullable(column.bigint),
    since: nullable(column.instant),
  },
  `SELECT count(*)::int AS waiting, min(w.entry_id) AS "firstId", min(e.at) AS since
     FROM audit_entries_to_seal w JOIN audit_entries e ON e.id = w.entry_id`,
);

/**
 * $1 person, $2 unit that did it or that it happened to, $3 action, $4 subject, $5 first and $6 last day in China,
 * $7 before which entry, $8 at most: newest first.
 */
export const LIST_AUDIT = defineStatement(
  'platform.list-audit',
  {
    id: column.text(),
    at: column.instant,
    action: column.text(),
    personId: nullable(column.uuid),
    tenantId: nullable(column.uuid),
    subjectId: column.text(),
    facts: column.json<object>(),
    sealNo: nullable(column.text()),
  },
  `SELECT e.id::text AS id, e.at, e.action, e.person_id AS "personId", e.tenant_id AS "tenantId",
          e.subject_id AS "subjectId", e.facts, s.no::text AS "sealNo"
     FROM audit_entries e LEFT JOIN audit_seals s ON s.entry_id = e.id
    WHERE ($1::uuid IS NULL OR e.person_id = $1) AND ($2::uuid IS NULL OR e.tenant_id = $2 OR e.subject_id = $2::text)
      AND ($3::text IS NULL OR e.action = $3) AND ($4::text IS NULL OR e.subject_id = $4)
      AND ($5::date IS NULL OR e.at >= $5::date::timestamp AT TIME ZONE 'Asia/Shanghai')
      AND ($6::date IS NULL OR e.at < ($6::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')
      AND ($7::bigint IS NULL OR e.id < $7)
    ORDER BY e.id DESC LIMIT $8::int`,
);

/** Who acted, or whom they acted for. */
export type AuditActorKind = 'person' | 'unit';

/** $1 at most of each: jumps from one to the next in the index, so that it costs their number and not that of entries. */
export const AUDIT_ACTORS = defineStatement(
  'platform.audit-actors',
  { kind: column.text<AuditActorKind>(), id: column.uuid },
  `WITH RECURSIVE people AS (
     (SELECT person_id AS id FROM audit_entries WHERE person_id IS NOT NULL ORDER BY person_id LIMIT 1)
     UNION ALL
     SELECT (SELECT person_id FROM audit_entries WHERE person_id > p.id ORDER BY person_id LIMIT 1) FROM people p
      WHERE p.id IS NOT NULL),
   units AS (
     (SELECT tenant_id AS id FROM audit_entries WHERE tenant_id IS NOT NULL ORDER BY tenant_id LIMIT 1)
     UNION ALL
     SELECT (SELECT tenant_id FROM audit_entries WHERE tenant_id > u.id ORDER BY tenant_id LIMIT 1) FROM units u
      WHERE u.id IS NOT NULL)
   (SELECT 'person' AS kind, id FROM people WHERE id IS NOT NULL LIMIT $1::int)
   UNION ALL
   (SELECT 'unit', id FROM units WHERE id IS NOT NULL LIMIT $1::int)`,
);

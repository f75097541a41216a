import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import type { TableScanResult } from '../domain/table-scan';

/** So long before its time a meeting can be scanned. */
const EARLY = `interval '10 minutes'`;

/**
 * Of session $1: the table with code $2, and the meeting that unit $3 has, as it was told, at $4 of the device's clock. The
 * database's clock counts where the device's is ahead, or half a day behind. Whoever is named at a meeting themselves ($5) is
 * asked for that one; else the one at the scanned table comes first. The delegate is whoever scans, where they are one.
 */
const LOOK = defineStatement(
  'matchmaking-session.look-at-table',
  {
    at: column.instant,
    old: column.boolean,
    table: nullable(column.uuid),
    hall: nullable(column.text()),
    label: nullable(column.text()),
    meetingId: nullable(column.uuid),
    delegateId: nullable(column.uuid),
    here: column.boolean,
    present: column.boolean,
    settled: column.boolean,
    startsAt: nullable(column.instant),
    endsAt: nullable(column.instant),
    memberName: nullable(column.text()),
    atHall: nullable(column.text()),
    atTable: nullable(column.text()),
  },
  `WITH moment AS (
     SELECT CASE WHEN $4::timestamptz BETWEEN now() - interval '12 hours' AND now() THEN $4::timestamptz ELSE now() END AS at
   ), seen AS (
     SELECT id, hall, label FROM conference_tables WHERE session_id = $1 AND code::text = $2
   ), mine AS (
     SELECT m.id, m.told_table_id = seen.id AS here, s.starts_at, s.ends_at,
            o.name_zh AS name, t.hall, t.label, s.starts_at <= moment.at AS begun,
            m.no_show_member_id IS NOT NULL AS decided
       FROM moment CROSS JOIN conference_meetings m
       JOIN conference_slots s ON s.id = m.told_slot_id JOIN conference_tables t ON t.id = m.told_table_id
       JOIN conference_delegate_refs me
         ON me.id = CASE m.a_member_id WHEN $3 THEN m.told_a_delegate_id ELSE m.told_b_delegate_id END
       JOIN member_refs o ON o.id = CASE m.a_member_id WHEN $3 THEN m.b_member_id ELSE m.a_member_id END
       LEFT JOIN seen ON true
      WHERE m.session_id = $1 AND $3 IN (m.a_member_id, m.b_member_id)
        AND moment.at >= s.starts_at - ${EARLY} AND moment.at < s.ends_at
      ORDER BY (me.person_id = $5) IS TRUE DESC, (m.told_table_id = seen.id) IS TRUE DESC, begun DESC, s.starts_at
      LIMIT 1
   )
   SELECT moment.at, EXISTS (SELECT FROM conference_retired_codes WHERE session_id = $1 AND code::text = $2) AS old,
          seen.id AS table, seen.hall, seen.label, mine.id AS "meetingId",
          (SELECT d.id FROM conference_delegate_refs d JOIN conference_sessions x ON x.conference_id = d.conference_id
            WHERE x.id = $1 AND d.member_id = $3 AND d.person_id = $5 AND d.state = 'registered'
            ORDER BY d.number LIMIT 1) AS "delegateId",
          coalesce(mine.here, false) AS here,
          EXISTS (SELECT FROM conference_presences p WHERE p.meeting_id = mine.id AND p.member_id = $3 AND p.present)
            AS present,
          coalesce(mine.decided, false)
            OR EXISTS (SELECT FROM conference_presences p
                        WHERE p.meeting_id = mine.id AND p.member_id = $3 AND p.source = 'paper') AS settled,
          mine.starts_at AS "startsAt", mine.ends_at AS "endsAt", mine.name AS "memberName", mine.hall AS "atHall",
          mine.label AS "atTable"
     FROM moment LEFT JOIN seen ON true LEFT JOIN mine ON true`,
);
export type TableLook = Readonly<RowOf<typeof LOOK>>;

/** No row where the nonce was sent before. */
const TAKE = defineStatement(
  'matchmaking-session.take-table-scan',
  { nonce: column.uuid },
  `INSERT INTO conference_table_scans (nonce, session_id, code, member_id, person_id, result, device_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (nonce) DO NOTHING RETURNING nonce`,
);

/** What scan $1 of session $2 by person $3 came to when it first arrived. */
const RESULT = defineStatement(
  'matchmaking-session.table-scan-result',
  { result: column.text<TableScanResult>() },
  `SELECT result FROM conference_table_scans WHERE nonce = $1 AND session_id = $2 AND person_id = $3`,
);

export interface TableScan {
  readonly nonce: string;
  readonly code: string;
  readonly deviceAt: Date;
}

export interface ScannedBy {
  readonly sessionId: string;
  readonly memberId: string;
  readonly personId: string;
}

/** Scans of tables. */
@Injectable()
export class TableScans {
  constructor(private readonly database: Database) {}

  async look({ code, deviceAt }: TableScan, by: ScannedBy): Promise<TableLook> {
    const values = [by.sessionId, code, by.memberId, deviceAt, by.personId];
    return (await this.database.one(LOOK, values))!;
  }

  /** Whether it is new. */
  async take(scan: TableScan, by: ScannedBy, result: TableScanResult): Promise<boolean> {
    const { sessionId, memberId, personId } = by;
    const values = [scan.nonce, sessionId, scan.code, memberId, personId, result, scan.deviceAt];
    return (await this.database.one(TAKE, values)) !== null;
  }

  /** Null where somebody else sent it. */
  async result(nonce: string, { sessionId, personId }: ScannedBy): Promise<TableScanResult | null> {
    return (await this.database.one(RESULT, [nonce, sessionId, personId]))?.result ?? null;
  }
}

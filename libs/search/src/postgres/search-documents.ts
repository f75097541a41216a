import { column, defineStatement, type Database } from '@wanchang/platform';
import type { DocumentVersion, SearchDocument } from '../search-document';
import { toRow } from './document-row';

const WRITE_BATCH = 500;
const READ_BATCH = 5000;

/** Columns of the content with the types that their values have in JSON. */
const CONTENT = {
  member_id: 'uuid',
  side: 'text',
  kind: 'text',
  industry_codes: 'text[]',
  province_code: 'text',
  coast: 'text',
  region_code: 'text',
  price: 'numeric',
  price_key: 'text',
  unit_price: 'float8',
  specs: 'text[]',
  spec_keys: 'text[]',
  figures: 'jsonb',
  published_at: 'timestamptz',
  valid_until: 'date',
  title: 'text',
  title_fragments: 'text',
  phrases: 'text[]',
  words: 'text',
  fragments: 'text',
  sounds: 'text',
};
const VECTORS = ['title_fragments', 'words', 'fragments', 'sounds'];

const NAMES = Object.keys(CONTENT);
const RECORD = Object.entries(CONTENT)
  .map(([name, type]) => `${name} ${type}`)
  .join(', ');
const VALUES = NAMES.map((name) => (VECTORS.includes(name) ? `${name}::tsvector` : name)).join(
  ', ',
);
const REPLACED = NAMES.map((name) => `${name} = excluded.${name}`).join(', ');
const EMPTIED = NAMES.map((name) => `${name} = ${name === 'phrases' ? `'{}'` : 'NULL'}`).join(', ');

/** Of two writes the higher version wins, and between equal ones the last: $1 JSON array of documents. */
const UPSERT = upsertStatement('search.upsert', 'stored.version <= excluded.version');
/** While an index is rebuilt, what was written before instant $2 is replaced regardless of its version; what was written since is not. */
const UPSERT_REBUILT = upsertStatement(
  'search.upsert-rebuilt',
  'stored.version < excluded.version OR stored.touched_at < $2',
);

function upsertStatement(name: string, wins: string) {
  return defineStatement(
    name,
    {},
    `INSERT INTO search_documents AS stored (id, version, removed, ${NAMES.join(', ')})
     SELECT id, version, false, ${VALUES}
       FROM jsonb_to_recordset($1::jsonb) AS document(id uuid, version integer, ${RECORD})
     ON CONFLICT (id) DO UPDATE
        SET version = excluded.version, removed = false, touched_at = clock_timestamp(), ${REPLACED}
      WHERE ${wins}`,
  );
}

/** $1 JSON array of {id, version}. */
const REMOVE = defineStatement(
  'search.remove',
  {},
  `INSERT INTO search_documents AS stored (id, version, removed)
   SELECT id, version, true FROM jsonb_to_recordset($1::jsonb) AS entry(id uuid, version integer)
   ON CONFLICT (id) DO UPDATE
      SET version = excluded.version, removed = true, touched_at = clock_timestamp(), ${EMPTIED}
    WHERE stored.version <= excluded.version`,
);

/** The database's time in all its digits, which a Date has not. */
const NOW = defineStatement(
  'search.now',
  { now: column.text() },
  `SELECT clock_timestamp()::text AS now`,
);

const DROP_UNTOUCHED = defineStatement(
  'search.drop-untouched',
  {},
  `DELETE FROM search_documents WHERE touched_at < $1`,
);

const COUNT = defineStatement(
  'search.count',
  { count: column.integer },
  `SELECT count(*)::int AS count FROM search_documents WHERE NOT removed AND version > 0`,
);

const NEXT_VERSIONS = defineStatement(
  'search.next-versions',
  { id: column.uuid, version: column.integer },
  `SELECT id, version FROM search_documents
    WHERE NOT removed AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT ${READ_BATCH}`,
);

/** The table `search_documents` as it is written and listed. */
export class SearchDocuments {
  constructor(private readonly database: Database) {}

  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    for (const batch of batches(documents)) {
      await this.database.execute(UPSERT, [JSON.stringify(batch.map(toRow))]);
    }
  }

  async upsertRebuilt(documents: readonly SearchDocument[], begun: string): Promise<void> {
    for (const batch of batches(documents)) {
      await this.database.execute(UPSERT_REBUILT, [JSON.stringify(batch.map(toRow)), begun]);
    }
  }

  async remove(entries: readonly DocumentVersion[]): Promise<void> {
    for (const batch of batches(entries)) {
      await this.database.execute(REMOVE, [JSON.stringify(batch)]);
    }
  }

  async count(): Promise<number> {
    return (await this.database.one(COUNT))!.count;
  }

  async now(): Promise<string> {
    return (await this.database.one(NOW))!.now;
  }

  async dropUntouchedSince(instant: string): Promise<void> {
    await this.database.execute(DROP_UNTOUCHED, [instant]);
  }

  async *versions(): AsyncGenerator<DocumentVersion[]> {
    for (let last: string | null = null; ;) {
      const batch: DocumentVersion[] = await this.database.query(NEXT_VERSIONS, [last]);
      if (batch.length === 0) return;
      yield batch;
      last = batch.at(-1)!.id;
    }
  }
}

/**
 * Each id once, because one statement cannot write a row twice; in the order of ids, so that two writers of
 * the same documents wait for each other instead of deadlocking.
 */
function* batches<Entry extends DocumentVersion>(entries: readonly Entry[]): Generator<Entry[]> {
  const newest = new Map<string, Entry>();
  for (const entry of entries) {
    const known = newest.get(entry.id);
    if (!known || known.version <= entry.version) newest.set(entry.id, entry);
  }
  const ordered = [...newest.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (let at = 0; at < ordered.length; at += WRITE_BATCH)
    yield ordered.slice(at, at + WRITE_BATCH);
}

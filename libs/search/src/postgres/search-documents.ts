import type { Database } from '@wanchang/platform';
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
  published_at: 'timestamptz',
  valid_until: 'date',
  title: 'text',
  words: 'text',
  fragments: 'text',
  sounds: 'text',
};
const VECTORS = ['words', 'fragments', 'sounds'];

const NAMES = Object.keys(CONTENT);
const RECORD = Object.entries(CONTENT)
  .map(([name, type]) => `${name} ${type}`)
  .join(', ');
const VALUES = NAMES.map((name) => (VECTORS.includes(name) ? `${name}::tsvector` : name)).join(
  ', ',
);
const REPLACED = NAMES.map((name) => `${name} = excluded.${name}`).join(', ');
const EMPTIED = NAMES.map((name) => `${name} = NULL`).join(', ');

/** Of two writes the higher version wins, and between equal ones the last. */
const LATER = 'stored.version <= excluded.version';
/** While an index is rebuilt, what was written before is replaced whatever its version; what was written since is not. */
const REBUILT = 'stored.version < excluded.version OR stored.touched_at < $2';

/** The table `search_documents` as it is written and listed. */
export class SearchDocuments {
  constructor(private readonly database: Database) {}

  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    for (const batch of batches(documents)) {
      await this.database.query(upsertWhere(LATER), [JSON.stringify(batch.map(toRow))]);
    }
  }

  async upsertRebuilt(documents: readonly SearchDocument[], begun: string): Promise<void> {
    for (const batch of batches(documents)) {
      await this.database.query(upsertWhere(REBUILT), [JSON.stringify(batch.map(toRow)), begun]);
    }
  }

  async remove(entries: readonly DocumentVersion[]): Promise<void> {
    for (const batch of batches(entries)) {
      await this.database.query(
        `INSERT INTO search_documents AS stored (id, version, removed)
         SELECT id, version, true FROM jsonb_to_recordset($1::jsonb) AS entry(id uuid, version integer)
         ON CONFLICT (id) DO UPDATE
            SET version = excluded.version, removed = true, touched_at = clock_timestamp(), ${EMPTIED}
          WHERE ${LATER}`,
        [JSON.stringify(batch)],
      );
    }
  }

  /** The database's time in all its digits, which a Date has not. */
  async now(): Promise<string> {
    const row = await this.database.one<{ now: string }>(`SELECT clock_timestamp()::text AS now`);
    return row!.now;
  }

  async dropUntouchedSince(instant: string): Promise<void> {
    await this.database.query(`DELETE FROM search_documents WHERE touched_at < $1`, [instant]);
  }

  async *versions(): AsyncGenerator<DocumentVersion[]> {
    for (let last: string | null = null; ;) {
      const batch: DocumentVersion[] = await this.database.query<DocumentVersion>(
        `SELECT id, version FROM search_documents
          WHERE NOT removed AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT ${READ_BATCH}`,
        [last],
      );
      if (batch.length === 0) return;
      yield batch;
      last = batch.at(-1)!.id;
    }
  }
}

function upsertWhere(wins: string): string {
  return `
    INSERT INTO search_documents AS stored (id, version, removed, ${NAMES.join(', ')})
    SELECT id, version, false, ${VALUES}
      FROM jsonb_to_recordset($1::jsonb) AS document(id uuid, version integer, ${RECORD})
    ON CONFLICT (id) DO UPDATE
       SET version = excluded.version, removed = false, touched_at = clock_timestamp(), ${REPLACED}
     WHERE ${wins}`;
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

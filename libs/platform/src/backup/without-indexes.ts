import type { Client } from 'pg';
import { quoted } from './write-backup';

/** Those that stand for no constraint. */
const INDEXES = `
  SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS definition
    FROM pg_index i
    JOIN pg_class c ON c.oid = i.indexrelid
    JOIN pg_class t ON t.oid = i.indrelid
   WHERE t.relnamespace = 'public'::regnamespace AND t.relname = ANY($1)
     AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)
   ORDER BY c.relname`;

/** Does work on tables that are filled meanwhile: their indexes are made once behind it, not row by row. */
export async function withoutIndexes(
  client: Client,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(INDEXES, [tables]);
  for (const { name } of rows) await client.query(`DROP INDEX ${quoted(name)}`);
  await work();
  for (const { definition } of rows) await client.query(definition);
}

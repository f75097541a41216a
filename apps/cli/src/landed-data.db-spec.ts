import { fileStoreOf, restoreBackup, Settings, type Manifest } from '@wanchang/platform';
import { createTestDatabase } from '@wanchang/platform/testing';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import './cli.module';
import { migrations } from './migrations';

const FOLDER = resolve('test/landed-data');

type Row = Readonly<Record<string, string>>;

/** All that makes up a schema, as PostgreSQL writes it down again. */
const SCHEMA = `
  SELECT 'column' AS kind, c.relname || '.' || a.attname AS name,
         format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') AS text
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
  UNION ALL SELECT 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT 'view', viewname, definition FROM pg_views WHERE schemaname = 'public'
  UNION ALL SELECT 'trigger', tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid)
    FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT 'function', p.proname, p.prosrc FROM pg_proc p
   WHERE p.pronamespace = 'public'::regnamespace
     AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.objid = p.oid AND e.deptype = 'e')
  ORDER BY 1, 2`;

async function rowsOf(url: string, text: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client
    .query<Row>(text)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

const linesOf = (rows: readonly Row[]) => rows.map(({ kind, name, text }) => `${kind} ${name}: ${text}`); // prettier-ignore

async function counts(url: string): Promise<ReadonlyMap<string, number>> {
  const tables = await rowsOf(
    url,
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
  );
  const each = tables.map(
    ({ name }) => `SELECT '${name}' AS name, count(*)::text AS text FROM "${name}"`,
  );
  const rows = await rowsOf(url, each.join(' UNION ALL '));
  return new Map(rows.map(({ name, text }) => [name!, Number(text)]));
}

/** Data of the demo, kept when a schema landed: what a newer program finds where an older one ran. */
describe.each(readdirSync(FOLDER))('the data of %s', (file) => {
  let fresh: Awaited<ReturnType<typeof createTestDatabase>>;
  let upgraded: Awaited<ReturnType<typeof createTestDatabase>>;
  let folder: string;
  let manifest: Manifest;

  beforeAll(async () => {
    [fresh, upgraded] = [await createTestDatabase(), await createTestDatabase()];
    folder = await mkdtemp(join(tmpdir(), 'wanchang-landed-'));
    const store = fileStoreOf(new Settings({ DATABASE_URL: upgraded.url, DATA_DIR: folder }));
    const place = { databaseUrl: upgraded.url, migrations, store };
    ({ manifest } = await restoreBackup(join(FOLDER, file), place));
  }, 120_000);
  afterAll(async () => {
    await fresh.drop();
    await upgraded.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is upgraded to the schema that a first start makes', async () => {
    const [made, grown] = [await rowsOf(fresh.url, SCHEMA), await rowsOf(upgraded.url, SCHEMA)];
    expect(linesOf(grown)).toEqual(linesOf(made));
    expect(made.length).toBeGreaterThan(1000);
  });

  it('keeps every row', async () => {
    const found = await counts(upgraded.url);
    const fewer = manifest.tables
      .filter(({ name, rows }) => (found.get(name) ?? 0) < rows)
      .map(({ name, rows }) => `${name}: ${found.get(name) ?? 'no table'} of ${rows}`);
    expect(fewer).toEqual([]);
    expect(manifest.tables.length).toBeGreaterThan(100);
  });
});

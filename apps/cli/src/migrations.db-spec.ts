import { migrate, revertAll } from '@wanchang/platform';
import { createEmptyDatabase, type TestDatabase } from '@wanchang/platform/testing';
import { Client } from 'pg';
import { migrations } from './migrations';

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await createEmptyDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

/** Everything that a migration can make in the schema of the product; the queue has its own. */
const OBJECTS = `
  SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
         || coalesce(column_default, '') || ' ' || coalesce(generation_expression, '') AS object
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'
  UNION ALL
  SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> 'migrations'::regclass
  UNION ALL
  SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'
  UNION ALL
  SELECT 'view ' || viewname || ' ' || definition FROM pg_views WHERE schemaname = 'public'
  UNION ALL
  SELECT 'trigger ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
     AND tgrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
  UNION ALL
  SELECT 'function ' || pg_get_functiondef(p.oid) FROM pg_proc p
   WHERE pronamespace = 'public'::regnamespace AND prokind = 'f'
     AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  UNION ALL
  SELECT 'sequence ' || sequencename FROM pg_sequences WHERE schemaname = 'public' AND sequencename <> 'migrations_id_seq'
  UNION ALL
  SELECT 'type ' || typname FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd')
  ORDER BY object`;

const schema = async () => {
  const { rows } = await client.query<{ object: string }>(OBJECTS);
  return rows.map(({ object }) => object);
};

it('every migration can be undone: all down leaves nothing, and up again makes the same schema', async () => {
  const first = await migrate(database.url, migrations);
  expect(first).toHaveLength(migrations.length);
  const made = await schema();
  expect(made.length).toBeGreaterThan(200);
  await revertAll(database.url, migrations);
  expect(await schema()).toEqual([]);
  expect(await migrate(database.url, migrations)).toEqual(first);
  expect(await schema()).toEqual(made);
  expect(await migrate(database.url, migrations)).toEqual([]);
}, 120_000);

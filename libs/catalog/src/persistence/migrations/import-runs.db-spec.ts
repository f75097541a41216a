import { aMember, anActor } from '@wanchang/membership/testing';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { CatalogModule } from '../../catalog.module';
import { ImportRuns1764200400000 } from './1764200400000-import-runs';

let context: TestContext;
beforeAll(async () => (context = await createTestContext([CatalogModule])));
afterAll(() => context?.close());

const STATES = `
  SELECT i.file_name, r.state, r.total, r.processed, r.problem, r.started_by, r.created_at, r.finished_at,
         (SELECT count(*)::int FROM deadlines d WHERE d.subject_id = i.id::text) AS owed
    FROM listing_imports i JOIN runs r ON r.id = i.id ORDER BY file_name`;

it('how far imports are survives the way back and forth between their own columns and runs', async () => {
  const actor = await anActor(context, await aMember(context));
  await context.database.query(
    sql(`WITH stored AS (INSERT INTO files (id, sha256, size, type, name)
       VALUES (gen_random_uuid(), repeat('0', 64), 1, 'text/csv', 'sheet') RETURNING id),
     wanted (file_name, state, total, done, problem, finished) AS (VALUES
       ('1 queued', 'queued', NULL::int, 0, NULL::jsonb, NULL::timestamptz),
       ('2 running', 'running', 120, 50, NULL, NULL),
       ('3 done', 'done', 7, 7, NULL, now()),
       ('4 failed', 'failed', 90, 50, '{"code":"catalog.import-broke","zh":"中断","en":"It broke."}', now()),
       ('5 cancelled', 'cancelled', 90, 50, NULL, now())),
     run AS (INSERT INTO runs (id, kind, exclusive, state, total, processed, problem, started_by, finished_at)
       SELECT gen_random_uuid(), 'catalog.run-import', false, state, total, done, problem, $2, finished
         FROM wanted RETURNING *),
     owed AS (INSERT INTO deadlines (job, subject_id, payload, due_at, next_at)
       SELECT kind, id, jsonb_build_object('runId', id), now(), now() FROM run WHERE state IN ('queued', 'running'))
     INSERT INTO listing_imports (id, member_id, file_id, file_name, side, kind, publish, accepted, rejected)
     SELECT run.id, $1, stored.id, file_name, 'supply', 'products', false, done, 0
       FROM wanted JOIN run USING (state), stored`),
    [actor.member.id, actor.personId],
  );
  const before = await context.database.query(sql(STATES));
  expect(before).toHaveLength(5);

  const runner = context.database.dataSource.createQueryRunner();
  const migration = new ImportRuns1764200400000();
  await migration.down(runner);
  expect(await runner.query(`SELECT 1 FROM runs`)).toEqual([]);
  expect(await runner.query(`SELECT 1 FROM deadlines`)).toEqual([]);
  const columns = `SELECT file_name, state, total, processed FROM listing_imports ORDER BY file_name`;
  expect(await runner.query(columns)).toEqual([
    { file_name: '1 queued', state: 'queued', total: null, processed: 0 },
    { file_name: '2 running', state: 'running', total: 120, processed: 50 },
    { file_name: '3 done', state: 'done', total: 7, processed: 7 },
    { file_name: '4 failed', state: 'failed', total: 90, processed: 50 },
    { file_name: '5 cancelled', state: 'cancelled', total: 90, processed: 50 },
  ]);
  await migration.up(runner);
  await runner.release();
  expect(await context.database.query(sql(STATES))).toEqual(before);
});

import { Injectable, Module } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { defineEvent, defineJob } from '../jobs/definitions';
import { ProcessJob, type JobContext } from '../jobs/handlers';
import { jobOptions } from '../jobs/job-options';
import { JobQueues } from '../jobs/queues';
import { PlatformJobsModule } from '../jobs.module';
import { createTestContext, eventually, sql, type TestContext } from '../testing';
import { Outbox } from './outbox';

const happened = defineEvent<{ what: string }>('test.happened');
const write = defineJob<{ what: string }>('test.write');

/** Every run, and the effect that a handler keeps to once by the id of its job. */
const runs: string[] = [];
const effects = new Map<string, string>();

@Injectable()
class Writer {
  @ProcessJob(write)
  async write({ what }: { what: string }, { jobId }: JobContext) {
    runs.push(what);
    effects.set(jobId, what);
  }
}

@Module({ providers: [Writer] })
class WriterModule {}

let context: TestContext;
let outbox: Outbox;
beforeAll(async () => {
  context = await createTestContext([PlatformJobsModule, WriterModule]);
  outbox = context.get(Outbox);
});
afterAll(() => context?.close());

const enqueue = (what: string) =>
  context.database.transaction(() => outbox.enqueue(write, { what }));
const rows = () => context.database.query(sql('SELECT name FROM outbox'));
const effectsOf = (what: string) => [...effects.values()].filter((each) => each === what);

it('refuses an event or a job outside a transaction', async () => {
  await expect(outbox.publishAll([happened.of({ what: 'x' })])).rejects.toThrow(
    'outside a transaction',
  );
  await expect(outbox.enqueue(write, { what: 'x' })).rejects.toThrow('outside a transaction');
  expect(await rows()).toEqual([]);
});

it('tells nothing of what was rolled back', async () => {
  const undone = context.database.transaction(async () => {
    await outbox.enqueue(write, { what: 'undone' });
    throw new Error('no');
  });
  await expect(undone).rejects.toThrow('no');
  await enqueue('done');
  await eventually(() => expect(runs).toContain('done'));
  expect(runs).not.toContain('undone');
});

it('empties itself, an event without a listener included', async () => {
  await context.database.transaction(() => outbox.publishAll([happened.of({ what: 'unheard' })]));
  await eventually(async () => expect(await rows()).toEqual([]));
});

it('runs a job once when its relay died between adding and committing', async () => {
  const key = newId();
  const job = { payload: { what: 'relayed twice' }, requestId: null };
  await context
    .get(JobQueues)
    .get('live')
    .add(write.name, job, { ...jobOptions(write), jobId: key });
  await context.database.query(
    sql(`INSERT INTO outbox (key, kind, name, payload) VALUES ($1, 'job', $2, $3)`),
    [key, write.name, JSON.stringify(job.payload)],
  );
  await eventually(async () => expect(await rows()).toEqual([]));
  await enqueue('after it');
  await eventually(() => expect(runs).toContain('after it'));
  expect(effectsOf('relayed twice')).toHaveLength(1);
  expect(runs.filter((what) => what === 'relayed twice')).toHaveLength(1);
});

it('carries a thousand jobs of one transaction, each once', async () => {
  const names = Array.from({ length: 1000 }, (_, at) => `many ${at}`);
  await context.database.transaction(async () => {
    for (const what of names) await outbox.enqueue(write, { what });
  });
  await eventually(
    () => expect(new Set(runs.filter((run) => run.startsWith('many'))).size).toBe(1000),
    25_000,
  );
  expect(runs.filter((run) => run.startsWith('many'))).toHaveLength(1000);
});

it('shows a job of another version as failed instead of holding the others up', async () => {
  await context.database.transaction(() =>
    outbox.enqueue({ ...write, name: 'test.of-another-version' }, { what: 'x' }),
  );
  await enqueue('behind it');
  await eventually(() => expect(runs).toContain('behind it'));
  const queue = context.get(JobQueues).get('live');
  await eventually(async () => {
    const failed = await queue.getJobs(['failed']);
    expect(failed.map(({ failedReason }) => failedReason)).toEqual([
      'no handler for job test.of-another-version',
    ]);
  });
});

it('continues after the database dropped every connection', async () => {
  await context.database.query(
    sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`),
  );
  await eventually(() => enqueue('after the storm'));
  await eventually(() => expect(runs).toContain('after the storm'));
});

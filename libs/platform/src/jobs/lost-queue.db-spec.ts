import { Injectable, Module } from '@nestjs/common';
import { PlatformJobsModule } from '../jobs.module';
import { Outbox } from '../outbox/outbox';
import { createTestContext, eventually, sql, type TestContext } from '../testing';
import { defineEvent, defineJob } from './definitions';
import { OnEvent, ProcessJob } from './handlers';
import { JobQueues } from './queues';

const imported = defineEvent<{ order: string }>('test.order-imported');
const tell = defineJob<{ order: string }>('test.tell');
const block = defineJob('test.block');
const fail = defineJob('test.fail', { attempts: 1 });

const seen: string[] = [];
let release!: () => void;
let blocked = new Promise<void>((resolve) => (release = resolve));

@Injectable()
class Handlers {
  @OnEvent(imported, 'test.index-order')
  async index({ order }: { order: string }) {
    seen.push(`index ${order}`);
  }

  @ProcessJob(tell)
  async tell({ order }: { order: string }) {
    seen.push(`tell ${order}`);
  }

  @ProcessJob(block)
  async block() {
    await blocked;
  }

  @ProcessJob(fail)
  async fail() {
    throw new Error('no');
  }
}

@Module({ providers: [Handlers] })
class HandlersModule {}

const backends = [
  ['PostgreSQL', ''],
  ...(process.env.TEST_REDIS_URL ? [['Redis', process.env.TEST_REDIS_URL]] : []),
] as [string, string][];

describe.each(backends)('a queue in %s', (_, redisUrl) => {
  let context: TestContext;

  beforeAll(async () => {
    process.env.REDIS_URL = redisUrl;
    process.env.WORKER_CONCURRENCY = '1';
    context = await createTestContext([PlatformJobsModule, HandlersModule]);
  });
  afterAll(async () => {
    release();
    await context?.close();
    delete process.env.REDIS_URL;
    delete process.env.WORKER_CONCURRENCY;
  });

  const inTransaction = (work: (outbox: Outbox) => Promise<void>) =>
    context.database.transaction(() => work(context.get(Outbox)));
  const owed = async () =>
    (await context.database.query<{ n: number }>(sql('SELECT count(*)::int AS n FROM owed_jobs')))[0]!.n; // prettier-ignore
  const waiting = () =>
    context.get(JobQueues).get('live').getJobCountByTypes('waiting', 'prioritized');
  /** Jobs wait behind one that does not end. */
  const hold = async () => {
    blocked = new Promise<void>((resolve) => (release = resolve));
    await inTransaction((outbox) => outbox.enqueue(block, {}));
    await eventually(async () =>
      expect(await context.get(JobQueues).get('live').getActiveCount()).toBe(1),
    );
  };

  it('forgets what is done, and what failed for good', async () => {
    await inTransaction(async (outbox) => {
      await outbox.enqueue(tell, { order: '1' });
      await outbox.enqueue(fail, {});
    });
    await eventually(() => expect(seen).toContain('tell 1'));
    await eventually(async () => expect(await owed()).toBe(0));
  });

  it('is owed nothing that it did, also where the worker died before it noted that', async () => {
    const queue = context.get(JobQueues).get('live');
    await inTransaction((outbox) => outbox.enqueueAll(tell, [{ order: 'a' }, { order: 'b' }]));
    await eventually(async () => expect(await queue.getCompletedCount()).toBeGreaterThan(1));
    await eventually(async () => expect(await owed()).toBe(0));
    const ran = seen.length;
    const jobs = (await queue.getCompleted()).map(({ id, name, data, opts }) => ({
      ...{ id, job: { name, data: data as object, opts, queue: 'live' } },
    }));
    await context.database.query(
      sql(
        `INSERT INTO owed_jobs (id, job, owed_since)
         SELECT id, job, now() - interval '1 minute' FROM jsonb_to_recordset($1) AS owed(id text, job jsonb)`,
      ),
      [JSON.stringify(jobs)],
    );
    await eventually(async () => expect(await owed()).toBe(0), 60_000);
    expect(seen).toHaveLength(ran);
  }, 90_000);

  it('does what a person waits for before what was imported', async () => {
    await hold();
    await inTransaction(async (outbox) => {
      const orders = Array.from({ length: 20 }, (__, at) =>
        imported.inBackground({ order: `${at}` }),
      );
      await outbox.publishAll(orders);
      await outbox.enqueue(tell, { order: 'by a person' });
    });
    await eventually(async () => expect(await waiting()).toBe(21));
    seen.length = 0;
    release();
    await eventually(() => expect(seen).toHaveLength(21));
    expect(seen[0]).toBe('tell by a person');
  });

  it('that is emptied loses nothing: what it was given is handed over again', async () => {
    await hold();
    const orders = Array.from({ length: 30 }, (__, at) => ({ order: `lost ${at}` }));
    await inTransaction((outbox) => outbox.enqueueAll(tell, orders));
    await eventually(async () => expect(await waiting()).toBe(30));
    await context.get(JobQueues).get('live').drain();
    expect(await waiting()).toBe(0);
    release();
    await eventually(
      () => expect(new Set(seen.filter((each) => each.startsWith('tell lost'))).size).toBe(30),
      60_000,
    );
    await eventually(async () => expect(await owed()).toBe(0));
  }, 90_000);
});

import { Injectable, Module } from '@nestjs/common';
import { Outbox } from '../outbox/outbox';
import { PlatformJobsModule } from '../platform.jobs.module';
import { createTestContext, eventually, type TestContext } from '../testing';
import { defineEvent, defineJob } from './definitions';
import { OnEvent, ProcessJob, type JobContext } from './handlers';
import { JobsController } from './jobs.controller';
import { JobQueues } from './queues';

const orderPlaced = defineEvent<{ order: string }>('test.order-placed');
const flaky = defineJob<{ order: string }>('test.flaky', { attempts: 3, backoffMs: 1 });
const hopeless = defineJob<{ order: string }>('test.hopeless', { attempts: 2, backoffMs: 1 });
const urgent = defineJob<{ order: string }>('test.urgent');
const leisurely = defineJob<{ order: string }>('test.leisurely', { patient: true });
const nightly = defineJob('test.nightly', { queue: 'bulk', schedule: '0 4 * * *' });
const everySecond = defineJob('test.every-second', { schedule: '* * * * * *' });

/** What the handlers saw, in the order they saw it. */
const seen: string[] = [];

@Injectable()
class Handlers {
  @OnEvent(orderPlaced)
  async bill({ order }: { order: string }) {
    seen.push(`bill ${order}`);
  }

  @OnEvent(orderPlaced)
  async ship({ order }: { order: string }, { attempt }: JobContext) {
    seen.push(`ship ${order}`);
    if (attempt < 3) throw new Error('no lorry');
  }

  @ProcessJob(flaky)
  async try({ order }: { order: string }, { jobId, attempt, lastAttempt }: JobContext) {
    seen.push(`${jobId} ${order} ${attempt}${lastAttempt ? ' last' : ''}`);
    if (!lastAttempt) throw new Error('not yet');
  }

  @ProcessJob(hopeless)
  async fail({ order }: { order: string }) {
    seen.push(`fail ${order}`);
    throw new Error(`cannot reach smtp://robot:hunter2@mail.example.cn for ${order}`);
  }

  @ProcessJob(urgent)
  async hurry({ order }: { order: string }) {
    seen.push(`urgent ${order}`);
  }

  @ProcessJob(leisurely)
  async stroll({ order }: { order: string }) {
    seen.push(`leisurely ${order}`);
  }

  @ProcessJob(nightly)
  async night() {
    seen.push('night');
  }

  @ProcessJob(everySecond)
  async tick(payload: object) {
    seen.push(`tick ${JSON.stringify(payload)}`);
  }
}

@Module({ providers: [Handlers] })
class HandlersModule {}

let context: TestContext;
let outbox: Outbox;
beforeAll(async () => {
  context = await createTestContext([PlatformJobsModule, HandlersModule]);
  outbox = context.get(Outbox);
});
afterAll(() => context?.close());

const times = (entry: string) => seen.filter((each) => each === entry).length;

it('runs a listener that fails again without repeating the other listener of the event', async () => {
  await context.database.transaction(() => outbox.publish(orderPlaced, { order: 'A' }));
  await eventually(() => expect(times('ship A')).toBe(3));
  expect(times('bill A')).toBe(1);
});

it('tries a job as often as its definition says, always under one id', async () => {
  await context.database.transaction(() => outbox.enqueue(flaky, { order: 'B' }));
  const tries = await eventually(() => {
    const found = seen.filter((entry) => entry.includes(' B '));
    expect(found).toHaveLength(3);
    return found.map((entry) => entry.split(' '));
  });
  expect(tries.map(([, , ...attempt]) => attempt.join(' '))).toEqual(['1', '2', '3 last']);
  expect(new Set(tries.map(([id]) => id)).size).toBe(1);
});

it('keeps a job that failed for good, with a reason that holds no password', async () => {
  await context.database.transaction(() => outbox.enqueue(hopeless, { order: 'C' }));
  const queue = context.get(JobQueues).get('live');
  const job = await eventually(async () => {
    const failed = (await queue.getJobs(['failed'])).find(({ name }) => name === hopeless.name);
    expect(failed).toBeDefined();
    return failed!;
  });
  expect(times('fail C')).toBe(2);
  expect(job.failedReason).toBe('cannot reach smtp://robot:…@mail.example.cn for C');
  expect(JSON.stringify(job.stacktrace)).not.toContain('hunter2');
});

it('lets everything go before what nobody waits for, and shows that it waits', async () => {
  const queue = context.get(JobQueues).get('live');
  await queue.pause();
  const orders = ['D', 'E', 'F'].map((order) => ({ order }));
  await context.database.transaction(async () => {
    await outbox.enqueueAll(leisurely, orders);
    await outbox.enqueue(urgent, { order: 'G' });
  });
  await eventually(async () =>
    expect(await context.database.query(`SELECT 1 FROM outbox`)).toEqual([]),
  );
  const { items, counts } = await new JobsController(context.get(JobQueues)).list({
    state: 'waiting',
    limit: 100,
  });
  expect(items.filter(({ name }) => name === leisurely.name)).toHaveLength(3);
  expect(counts.waiting).toBe(items.length);
  await queue.resume();
  const done = await eventually(() => {
    const found = seen.filter((entry) => /^(urgent|leisurely)/.test(entry));
    expect(found).toHaveLength(4);
    return found;
  });
  expect(done[0]).toBe('urgent G');
});

it('knows each schedule once, and runs a job when its time has come', async () => {
  await eventually(() => expect(times('tick {}')).toBeGreaterThan(0));
  const schedulers = await context.get(JobQueues).get('bulk').getJobSchedulers();
  expect(schedulers.filter(({ key }) => key === nightly.name)).toEqual([
    expect.objectContaining({ pattern: '0 4 * * *', tz: 'Asia/Shanghai' }),
  ]);
  expect(times('night')).toBe(0);
});

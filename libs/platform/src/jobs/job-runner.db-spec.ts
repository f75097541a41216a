import { Injectable, Module } from '@nestjs/common';
import { Outbox } from '../outbox/outbox';
import { PlatformJobsModule } from '../jobs.module';
import { createTestContext, eventually, sql, type TestContext } from '../testing';
import { defineEvent, defineJob, type JobDefinition } from './definitions';
import { OnEvent, ProcessJob, type JobContext } from './handlers';
import { JobsController } from './jobs.controller';
import { JobQueues } from './queues';

const orderPlaced = defineEvent<{ order: string }>('test.order-placed');
const flaky = defineJob<{ order: string }>('test.flaky', { attempts: 3, backoffMs: 1 });
const hopeless = defineJob<{ order: string }>('test.hopeless', { attempts: 2, backoffMs: 1 });
const busy = defineJob('test.busy');
const urgent = defineJob<{ order: string }>('test.urgent');
const leisurely = defineJob<{ order: string }>('test.leisurely', { priority: 'background' });
const nightly = defineJob('test.nightly', { queue: 'bulk', schedule: '0 4 * * *' });
const everySecond = defineJob('test.every-second', { schedule: '* * * * * *' });

/** What the handlers saw, in the order they saw it. */
const seen: string[] = [];

let endOfBusyness!: () => void;
const untilEndOfBusyness = new Promise<void>((resolve) => (endOfBusyness = resolve));

@Injectable()
class Handlers {
  @OnEvent(orderPlaced, 'test.bill-order')
  async bill({ order }: { order: string }) {
    seen.push(`bill ${order}`);
  }

  @OnEvent(orderPlaced, 'test.ship-order', { formerly: ['test.order-placed>Handlers.dispatch'] })
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

  @ProcessJob(busy)
  async work() {
    await untilEndOfBusyness;
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
  // One after the other: what is seen first was begun first.
  process.env.WORKER_CONCURRENCY = '1';
  context = await createTestContext([PlatformJobsModule, HandlersModule]);
  outbox = context.get(Outbox);
});
afterAll(async () => {
  delete process.env.WORKER_CONCURRENCY;
  await context?.close();
});

const times = (entry: string) => seen.filter((each) => each === entry).length;

it('runs a listener that fails again without repeating the other listener of the event', async () => {
  await context.database.transaction(() => outbox.publishAll([orderPlaced.of({ order: 'A' })]));
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
    const failed = await queue.getJobs(['failed']);
    expect(failed.map(({ name }) => name)).toContain(hopeless.name);
    return failed.find(({ name }) => name === hopeless.name)!;
  });
  expect(times('fail C')).toBe(2);
  expect(job.failedReason).toBe('cannot reach smtp://robot:…@mail.example.cn for C');
  expect(JSON.stringify(job.stacktrace)).not.toContain('hunter2');
});

it('runs all else before what no person waits for, and shows that it waits', async () => {
  const queues = context.get(JobQueues);
  const enqueue = <Payload extends object>(job: JobDefinition<Payload>, payloads: Payload[]) =>
    context.database.transaction(() => outbox.enqueueAll(job, payloads));
  await enqueue(busy, [{}]);
  await eventually(async () =>
    expect(await queues.get('live').getJobs(['active'])).toMatchObject([{ name: busy.name }]),
  );
  await enqueue(leisurely, [{ order: 'D' }, { order: 'E' }]);
  await enqueue(urgent, [{ order: 'F' }]);
  await eventually(async () => {
    const page = { state: 'waiting', limit: 100 } as const;
    const { items, counts } = await new JobsController(queues).list(page);
    const names = items.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([leisurely.name, leisurely.name, urgent.name]));
    expect(counts.waiting).toBeGreaterThanOrEqual(3);
  });
  endOfBusyness();
  await eventually(() =>
    expect(seen.filter((entry) => /^(urgent|leisurely)/.test(entry))).toEqual([
      ...['urgent F', 'leisurely D', 'leisurely E'],
    ]),
  );
});

it('runs a job at its scheduled times, and one whose time has not come not at all', async () => {
  await eventually(() => expect(times('tick {}')).toBeGreaterThan(1));
  const [{ pattern }] = (await context.database.query<{ pattern: string }>(
    sql('SELECT pattern FROM schedules WHERE job = $1'),
    [nightly.name],
  )) as [{ pattern: string }];
  expect(pattern).toBe('0 4 * * *');
  expect(times('night')).toBe(0);
});

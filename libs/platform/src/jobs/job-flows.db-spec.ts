import { Injectable, Module } from '@nestjs/common';
import { PlatformJobsModule } from '../jobs.module';
import { createTestContext, eventually, type TestContext } from '../testing';
import { defineQueues } from './define-queues';
import { defineJob } from './definitions';
import { ProcessJob, type JobContext } from './handlers';
import { JobFlows } from './job-flows';
import { JobQueues } from './queues';

const square = defineJob<{ side: number }>('test.square', { attempts: 2, backoffMs: 1 });
const total = defineJob<{ order: string }>('test.total', { attempts: 2, backoffMs: 1 });

const NAMES = ['test-0', 'test-1', 'test-2'];
defineQueues(() => ({ all: NAMES, served: NAMES }));

const totals = new Map<string, number[]>();
let failures = 0;

@Injectable()
class Handlers {
  @ProcessJob(square)
  async square({ side }: { side: number }, { lastAttempt }: JobContext) {
    if (side === 0) throw new Error('no square');
    if (side === 2 && !lastAttempt) {
      failures += 1;
      throw new Error('not yet');
    }
    return side * side;
  }

  @ProcessJob(total)
  async total({ order }: { order: string }, { answers }: JobContext) {
    totals.set(order, ((await answers()) as number[]).sort());
  }
}

@Module({ providers: [Handlers] })
class HandlersModule {}

let context: TestContext;
beforeAll(async () => {
  context = await createTestContext([PlatformJobsModule, HandlersModule]);
});
afterAll(async () => {
  await context?.close();
});

const add = (order: string, sides: number[], priority?: 'background') =>
  context.get(JobFlows).add(
    { job: total, payload: { order } },
    square,
    sides.map((side, at) => ({ queue: NAMES[at]!, payload: { side } })),
    { priority },
  );

it('runs the whole once, after all parts, also those that were tried again', async () => {
  await add('A', [1, 2, 3]);
  await eventually(() => expect(totals.get('A')).toEqual([1, 4, 9]));
  expect(failures).toBe(1);
});

it('runs background work too', async () => {
  await add('B', [1, 1, 3], 'background');
  await eventually(() => expect(totals.get('B')).toEqual([1, 1, 9]));
});

it('fails the whole when a part fails for good', async () => {
  await add('C', [1, 0, 3]);
  const queue = context.get(JobQueues).get('live');
  await eventually(async () => {
    const failed = await queue.getJobs(['failed']);
    expect(failed.map(({ name }) => name)).toContain(total.name);
  });
  expect(totals.has('C')).toBe(false);
});

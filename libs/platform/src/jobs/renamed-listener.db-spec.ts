import { Injectable, Module } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Outbox } from '../outbox/outbox';
import { PlatformJobsModule } from '../jobs.module';
import { createTestContext, eventually, type TestContext } from '../testing';
import { defineEvent, defineJob } from './definitions';
import { OnEvent, ProcessJob } from './handlers';
import { JobHandlers } from './job-handlers';
import { JobQueues } from './queues';

const parcelLeft = defineEvent<{ parcel: string }>('test.parcel-left');
const weigh = defineJob<{ parcel: string }>('test.weigh-parcel', { formerly: ['test.weigh'] });
const seen: string[] = [];

@Injectable()
class Handlers {
  @OnEvent(parcelLeft, 'test.track-parcel', { formerly: ['test.follow-parcel'] })
  async track({ parcel }: { parcel: string }) {
    seen.push(`track ${parcel}`);
  }

  @ProcessJob(weigh)
  async weigh({ parcel }: { parcel: string }) {
    seen.push(`weigh ${parcel}`);
  }
}

@Module({ providers: [Handlers] })
class HandlersModule {}

let context: TestContext;
beforeAll(async () => (context = await createTestContext([PlatformJobsModule, HandlersModule])));
afterAll(() => context?.close());

const publish = (parcel: string) =>
  context.database.transaction(() => context.get(Outbox).publishAll([parcelLeft.of({ parcel })]));
/** What an earlier version has left in the queue. */
const leftBehind = (name: string, parcel: string) =>
  context
    .get(JobQueues)
    .get('live')
    .add(name, { payload: { parcel }, requestId: null }, { jobId: `${newId()}-${name}` });

it('a listener that was renamed still does what was queued under its former name, once', async () => {
  await leftBehind('test.follow-parcel', 'A');
  await leftBehind('test.weigh', 'B');
  await eventually(() => expect(seen).toEqual(expect.arrayContaining(['track A', 'weigh B'])));
  expect(seen).toHaveLength(2);
});

it('an event reaches it once, under its name of today', async () => {
  expect(context.get(JobHandlers).subscriptionsOf('test.parcel-left')).toEqual([
    { jobName: 'test.track-parcel', queue: 'live' },
  ]);
  await publish('C');
  await publish('D');
  await eventually(() => expect(seen).toEqual(expect.arrayContaining(['track C', 'track D'])));
  expect(seen.filter((entry) => entry === 'track C')).toHaveLength(1);
});

it('a job of a name that nobody has or had fails and is kept, so that the event is not lost', async () => {
  const job = await leftBehind('test.of-nobody', 'E');
  const live = context.get(JobQueues).get('live');
  await eventually(async () =>
    expect(await (await live.getJob(job.id!))!.getState()).toBe('failed'),
  );
  expect((await live.getJob(job.id!))!.failedReason).toBe('no handler for job test.of-nobody');
});

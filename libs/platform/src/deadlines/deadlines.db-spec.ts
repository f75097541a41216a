import { patience, runs } from '@wanchang/kernel/testing';
import { Injectable, Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { defineJob } from '../jobs/definitions';
import { ProcessJob } from '../jobs/handlers';
import { PartModule } from '../testing/test-context';
import { JobQueues } from '../jobs/queues';
import { PlatformJobsModule } from '../jobs.module';
import { PlatformModule } from '../platform.module';
import { createTestContext, eventually, sql, type TestContext } from '../testing';
import { Deadlines } from './deadlines';
import { Schedules } from './schedules';

interface Ring {
  readonly name: string;
}
const ring = defineJob<Ring>('test.ring', { attempts: 2, backoffMs: 1 });
const nightly = defineJob('test.ring-nightly', { queue: 'bulk', schedule: '0 4 * * *' });

/** What rang, in its order; the database's clock is this machine's. */
const rung: { name: string; at: number }[] = [];
let nights = 0;
/** Runs inside the handler, before it is done. */
let meanwhile: (name: string) => Promise<void> = async () => undefined;

@Injectable()
class Handlers {
  @ProcessJob(ring)
  async ring({ name }: Ring) {
    rung.push({ name, at: Date.now() });
    await meanwhile(name);
  }

  @ProcessJob(nightly)
  async night() {
    nights += 1;
  }
}

@Module({ providers: [Handlers] })
class HandlersModule {}

@Module({ imports: [PlatformModule, PartModule, PlatformJobsModule, HandlersModule] })
class SecondWorkerModule {}

let context: TestContext;
let deadlines: Deadlines;
beforeAll(async () => {
  context = await createTestContext([PlatformJobsModule, HandlersModule]);
  deadlines = context.get(Deadlines);
});
afterAll(() => context?.close());
beforeEach(() => {
  rung.length = 0;
  meanwhile = async () => undefined;
});

const inMs = (ms: number) => new Date(Date.now() + ms);
const set = (name: string, at: Date | 'now') =>
  context.database.transaction(() => deadlines.set(ring, name, at, { name }));
const cancel = (name: string) => context.database.transaction(() => deadlines.cancel(ring, name));
const names = () => rung.map(({ name }) => name);
const rings = (name: string) => eventually(() => expect(names()).toContain(name));
const owed = () => context.database.query(sql(`SELECT 1 FROM deadlines WHERE job = 'test.ring'`));
const nothingIsOwed = () => eventually(async () => expect(await owed()).toEqual([]));

describe('a deadline', () => {
  it('is done within a second of its moment, not before it, once', async () => {
    const due = inMs(1500);
    await set('exact', due);
    await rings('exact');
    await nothingIsOwed();
    const late = rung[0]!.at - due.getTime();
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(1000);
    expect(names()).toEqual(['exact']);
  });

  it('is refused outside a transaction, and gone with one that is rolled back', async () => {
    await expect(deadlines.set(ring, 'a', 'now', { name: 'a' })).rejects.toThrow('outside a trans');
    await expect(deadlines.cancel(ring, 'a')).rejects.toThrow('outside a transaction');
    const undone = context.database.transaction(async () => {
      await deadlines.set(ring, 'undone', 'now', { name: 'undone' });
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    await set('after it', 'now');
    await rings('after it');
    expect(names()).toEqual(['after it']);
  });

  it('can be moved to a later or an earlier moment, and be cancelled', async () => {
    await set('postponed', inMs(300));
    await set('postponed', inMs(1200));
    await set('brought forward', inMs(3_600_000));
    await set('brought forward', inMs(600));
    await set('cancelled', inMs(300));
    await cancel('cancelled');
    await rings('postponed');
    await nothingIsOwed();
    expect(names()).toEqual(['brought forward', 'postponed']);
  });

  it('that was moved while its job waited is not done by that job', async () => {
    const queue = context.get(JobQueues).get('live');
    await queue.pause();
    await set('moved', 'now');
    await eventually(async () => expect(await handedOver('moved')).toBe(1));
    await set('moved', inMs(1000));
    const due = Date.now();
    await queue.resume();
    await rings('moved');
    await nothingIsOwed();
    expect(names()).toEqual(['moved']);
    expect(rung[0]!.at - due).toBeGreaterThan(900);
  });

  it('that is set once keeps its moment and the job that waits for it', async () => {
    const later = () =>
      context.database.transaction(() =>
        deadlines.setOnce(ring, 'once', inMs(3_600_000), { name: 'once' }),
      );
    const row = () => context.database.one(sql(`SELECT key, due_at, next_at FROM deadlines WHERE subject_id = 'once'`)); // prettier-ignore
    const queue = context.get(JobQueues).get('live');
    await queue.pause();
    await set('once', 'now');
    await eventually(async () => expect(await handedOver('once')).toBe(1));
    const before = await row();
    await later();
    expect(await row()).toEqual(before);
    await queue.resume();
    await rings('once');
    await nothingIsOwed();
    await later();
    expect(await owed()).toHaveLength(1);
    await cancel('once');
    expect(names()).toEqual(['once']);
  });

  it('that its own handler sets again stays', async () => {
    meanwhile = async (name) => {
      if (rung.length < 3) await set(name, inMs(50));
    };
    await set('again', 'now');
    await eventually(() => expect(names()).toEqual(['again', 'again', 'again']));
    await nothingIsOwed();
  });

  it('that failed is done when its job is tried again', async () => {
    meanwhile = async () => {
      if (rung.length === 1) throw new Error('not yet');
    };
    await set('tried again', 'now');
    await nothingIsOwed();
    expect(names()).toEqual(['tried again', 'tried again']);
  });

  it('is not lost with the queue: it is handed over again', async () => {
    const queue = context.get(JobQueues).get('live');
    await queue.pause();
    await set('lost', 'now');
    await eventually(async () => expect(await handedOver('lost')).toBe(1));
    await queue.obliterate({ force: true });
    await queue.resume();
    expect(names()).toEqual([]);
    await context.database.query(
      sql(`UPDATE deadlines SET due_at = clock_timestamp(), next_at = clock_timestamp()`),
    );
    await rings('lost');
    await nothingIsOwed();
  });
});

async function handedOver(subject: string): Promise<number | undefined> {
  const row = await context.database.one<{ times: number }>(
    sql(`SELECT handed_over AS times FROM deadlines WHERE subject_id = $1`),
    [subject],
  );
  return row?.times;
}

describe('several workers', () => {
  let second: INestApplicationContext;
  beforeAll(async () => {
    second = await NestFactory.createApplicationContext(SecondWorkerModule, { logger: ['error'] });
  });
  afterAll(() => second?.close());

  const MANY = runs(1_000);

  it(
    `do ${MANY} deadlines of one moment, each once`,
    async () => {
      await context.database.query(
        sql(`INSERT INTO deadlines (job, subject_id, payload, due_at, next_at)
       SELECT 'test.ring', 'many ' || i, jsonb_build_object('name', 'many ' || i), now(), now()
         FROM generate_series(1, $1::int) i`),
        [MANY],
      );
      await eventually(() => expect(rung).toHaveLength(MANY), patience(60_000));
      await nothingIsOwed();
      expect(new Set(names()).size).toBe(MANY);
    },
    patience(90_000),
  );
});

describe('a schedule', () => {
  const schedule = () =>
    context.database.one<{ pattern: string; next_at: Date }>(
      sql(`SELECT pattern, next_at FROM schedules WHERE job = 'test.ring-nightly'`),
    );

  it('is kept in the time of Shanghai, and a new version replaces the pattern', async () => {
    expect((await schedule())!.next_at.toISOString()).toMatch(/T20:00:00.000Z$/);
    await context.database.query(
      sql(`UPDATE schedules SET pattern = '0 5 * * *', next_at = now() + interval '9 days'`),
    );
    await context.database.query(
      sql(`INSERT INTO schedules VALUES ('test.of-an-older-version', '* * * * *', now())`),
    );
    await context.get(Schedules).apply();
    const jobs = await context.database.query<{ job: string }>(sql('SELECT job FROM schedules'));
    expect(jobs.map(({ job }) => job)).toContain('test.ring-nightly');
    expect(jobs.map(({ job }) => job)).not.toContain('test.of-an-older-version');
    expect((await schedule())!.pattern).toBe('0 4 * * *');
    expect((await schedule())!.next_at.getTime() - Date.now()).toBeLessThan(86_400_000);
  });

  it('that an earlier version kept in the queue is removed from it', async () => {
    const queue = context.get(JobQueues).get('bulk');
    await queue.upsertJobScheduler('test.ring-nightly', { pattern: '0 4 * * *' });
    await context.get(Schedules).apply();
    expect(await queue.getJobSchedulers()).toEqual([]);
  });

  it('whose time passed while no worker ran is made up once', async () => {
    await context.database.query(sql(`UPDATE schedules SET next_at = now() - interval '3 days'`));
    await set('wakes the dispatcher', 'now');
    await eventually(() => expect(nights).toBe(1));
    await eventually(async () =>
      expect(await context.database.query(sql('SELECT 1 FROM deadlines'))).toEqual([]),
    );
    expect((await schedule())!.next_at.getTime()).toBeGreaterThan(Date.now());
    expect(nights).toBe(1);
  });
});

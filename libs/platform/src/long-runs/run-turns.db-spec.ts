import { Injectable, Module } from '@nestjs/common';
import { defineErrors } from '@wanchang/kernel';
import { ProcessJob } from '../jobs/handlers';
import { Deadlines } from '../deadlines/deadlines';
import { JobQueues } from '../jobs/queues';
import { PlatformJobsModule } from '../jobs.module';
import { createTestContext, eventually, sql, type TestContext } from '../testing';
import { defineRun } from './define-run';
import type { Run } from './run';
import type { RunHandler } from './run-handler';
import { RunTurns } from './run-turns';
import { Runs } from './runs';
import type { Turn } from './turn';

const errors = defineErrors('test', {
  broke: { kind: 'internal', zh: '中断', en: 'It broke.' },
  refused: { kind: 'invalid', zh: '不行', en: 'It is refused.' },
});
/** Taken by the tests themselves. */
const counting = defineRun('test.count');
const alone = defineRun('test.count-alone', { exclusive: true });
/** Taken by a worker. */
const background = defineRun('test.count-in-the-background');

const TEN = 10;
const announced: Run[] = [];
/** Runs in each step of the counter, before it counts one. */
let inStep: (run: Run) => Promise<void> = async () => undefined;

const counter: RunHandler = {
  async work(turn: Turn) {
    while (
      await turn.step(async (run) => {
        await inStep(run);
        return { processed: 1, total: TEN, finished: run.processed + 1 === TEN };
      })
    );
  },
  async announce(run) {
    announced.push(run);
  },
  broke: () => errors('broke'),
};

@Injectable()
class Handlers {
  constructor(private readonly turns: RunTurns) {}

  @ProcessJob(background.turn)
  count({ runId }: { runId: string }) {
    return this.turns.take(background, runId, counter, 0);
  }
}

@Module({ providers: [Handlers] })
class HandlersModule {}

let context: TestContext;
let runs: Runs;
beforeAll(async () => {
  context = await createTestContext([PlatformJobsModule, HandlersModule]);
  runs = context.get(Runs);
});
afterAll(() => context?.close());
beforeEach(() => {
  announced.length = 0;
  inStep = async () => undefined;
});

const inTransaction = <Result>(work: () => Promise<Result>) => context.database.transaction(work);
const start = (definition = counting) => inTransaction(() => runs.start(definition, null));
const take = ({ id }: Run, turnMs?: number) =>
  context.get(RunTurns).take(counting, id, counter, turnMs);
const now = ({ id }: Run) => runs.find(id);
const change = (run: Run, action: 'cancel' | 'resume', definition = counting) =>
  inTransaction(async () => {
    const locked = await runs.lock(definition, run.id);
    return runs.change(definition, locked!, action);
  });
const owed = (run: Run) =>
  context.database.query(sql(`SELECT 1 FROM deadlines WHERE subject_id = $1`), [run.id]);

it('says how far it is, and that it has ended', async () => {
  const run = await start();
  expect(run).toMatchObject({ state: 'queued', total: null, processed: 0, finishedAt: null });
  await take(run);
  expect(await now(run)).toMatchObject({ state: 'done', total: TEN, processed: TEN, tries: 0 });
  const ended = announced.map(({ state, processed }) => `${state} ${processed}`);
  expect(ended).toEqual(['running 1', 'done 10']);
});

it('continues in another turn when its time is over, and owes no turn when it has ended', async () => {
  const run = await start();
  await take(run, 0);
  expect(await now(run)).toMatchObject({ state: 'running', processed: 1 });
  expect(await owed(run)).toHaveLength(1);
  await take(run);
  expect(await now(run)).toMatchObject({ state: 'done', processed: TEN });
  expect(await owed(run)).toEqual([]);
  await take(run);
  expect(await now(run)).toMatchObject({ state: 'done', processed: TEN });
});

it('counts each step once when two turns are taken at the same time', async () => {
  const run = await start();
  await Promise.all([take(run), take(run)]);
  expect(await now(run)).toMatchObject({ state: 'done', processed: TEN });
});

it('keeps nothing of a step that broke, and repeats it', async () => {
  const run = await start();
  inStep = async ({ processed, tries }) => {
    if (processed === 3 && tries < 2) throw new Error('cut off');
  };
  await expect(take(run)).rejects.toThrow('cut off');
  expect(await now(run)).toMatchObject({ state: 'running', processed: 3 });
  inStep = async () => undefined;
  await take(run);
  expect(await now(run)).toMatchObject({ state: 'done', processed: TEN });
});

it('fails with the reason of a domain error at once', async () => {
  const run = await start();
  inStep = async () => {
    throw errors('refused');
  };
  await take(run);
  const problem = { code: 'test.refused', zh: '不行', en: 'It is refused.' };
  expect(await now(run)).toMatchObject({ state: 'failed', problem });
  expect(announced.map(({ state }) => state)).toEqual(['failed']);
});

it('is set aside when it killed its worker five times without a step, instead of doing so for ever', async () => {
  const run = await start();
  for (let death = 1; death <= 5; death += 1) await runs.beginTurn(counting, run.id);
  await take(run);
  expect(await now(run)).toMatchObject({ state: 'failed', problem: { code: 'test.broke' } });
  expect(await owed(run)).toEqual([]);
});

it('has its next turn queued when its handler stops early, and goes on from there', async () => {
  const run = await start();
  const once: RunHandler = {
    ...counter,
    work: async (turn) => void (await turn.step(async () => ({ processed: 1, finished: false }))),
  };
  await inTransaction(() => context.get(Deadlines).cancel(counting.turn, run.id));
  await context.get(RunTurns).take(counting, run.id, once);
  expect(await now(run)).toMatchObject({ state: 'running', processed: 1 });
  expect(await owed(run)).toHaveLength(1);
  await take(run);
  expect(await now(run)).toMatchObject({ state: 'done', processed: TEN });
});

it.each<[string, RunHandler['work']]>([
  ['answers that nothing could be done', async (turn) => void (await turn.step(async () => null))],
  ['asks for no step', async () => undefined],
])('fails, instead of waiting for ever, when turn after turn %s', async (_, work) => {
  const run = await start();
  const idle: RunHandler = { ...counter, work };
  const turn = () => context.get(RunTurns).take(counting, run.id, idle);
  for (let attempt = 1; attempt < 5; attempt += 1)
    await expect(turn()).rejects.toThrow('a turn of test.count took no step');
  expect(await now(run)).toMatchObject({ state: 'running', processed: 0, tries: 4 });
  await turn();
  expect(await now(run)).toMatchObject({ state: 'failed', problem: { code: 'test.broke' } });
  expect(announced.map(({ state }) => state)).toEqual(['failed']);
  expect(await owed(run)).toEqual([]);
});

it('stops between two steps when it is cancelled, and continues from there when it is resumed', async () => {
  const run = await start();
  await take(run, 0);
  expect(await change(run, 'cancel')).toMatchObject({ state: 'cancelled', processed: 1 });
  await take(run);
  expect(await now(run)).toMatchObject({ state: 'cancelled', processed: 1 });
  expect(await change(run, 'cancel')).toBeNull();
  expect(await change(run, 'resume')).toMatchObject({ state: 'queued', finishedAt: null });
  await take(run);
  expect(await now(run)).toMatchObject({ state: 'done', processed: TEN });
  expect(await change(run, 'resume')).toBeNull();
});

it('of an exclusive kind is the only one that is queued or running', async () => {
  const first = await start(alone);
  const second = () => start(alone);
  await expect(second()).rejects.toMatchObject({ constraint: 'runs_exclusive_key' });
  expect(await inTransaction(() => runs.lockActive(alone))).toMatchObject({ id: first.id });
  await change(first, 'cancel', alone);
  await second();
  await expect(change(first, 'resume', alone)).rejects.toMatchObject({
    constraint: 'runs_exclusive_key',
  });
});

it('is continued although the queue lost its turn', async () => {
  const queue = context.get(JobQueues).get('bulk');
  await queue.pause();
  const run = await start(background);
  const handedOver = () =>
    context.database.query(
      sql(`SELECT 1 FROM deadlines WHERE subject_id = $1 AND handed_over > 0`),
      [run.id],
    );
  await eventually(async () => expect(await handedOver()).toHaveLength(1));
  await queue.obliterate({ force: true });
  await queue.resume();
  expect(await now(run)).toMatchObject({ state: 'queued' });
  await context.database.query(
    sql(`UPDATE deadlines SET due_at = clock_timestamp(), next_at = clock_timestamp()`),
  );
  await eventually(async () => expect(await now(run)).toMatchObject({ state: 'done' }));
});

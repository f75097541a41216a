import { Runs, type Actor } from '@wanchang/platform';
import { sql, type TestContext } from '@wanchang/platform/testing';
import { rematchRun } from '../matchmaking.jobs';
import { MatchmakingModule } from '../matchmaking.module';
import { Rematches } from '../persistence/rematches';
import { aDemand, aMarket, aSupply, matchesOf, price, revise, type Unit } from '../testing';
import { FindMatches } from './find-matches';
import { MarketSweeps } from '../rematch/market-sweeps';
import { StoreSweep } from '../rematch/store-sweep';
import { RunRematch } from './run-rematch';
import { StartRematch } from './start-rematch';
import { CancelRematch } from './cancel-rematch';
import { ResumeRematch } from './resume-rematch';

let context: TestContext;
let secretary: Actor;
let factory: Unit;
let county: Unit;

beforeEach(async () => {
  ({ context, secretary, factory, county } = await aMarket(MatchmakingModule));
});
afterEach(() => context.close());

const start = (reason: 'request' | 'weights' = 'request') =>
  context.get(StartRematch).execute(reason, secretary);
/** A turn long enough to end, unless given. */
const run = (id: string, turnMs = 60_000) => context.get(RunRematch).execute(id, turnMs);
const now = (id: string) => context.get(Rematches).find(id);
/** Its worker dies in each of its first turns. */
async function breakForGood(id: string): Promise<void> {
  for (let death = 1; death <= 5; death += 1) await context.get(Runs).beginTurn(rematchRun, id);
  await run(id);
}

async function aFewListings(demands = 3): Promise<void> {
  await aSupply(context, factory);
  for (let count = 0; count < demands; count += 1) await aDemand(context, county);
}

describe('a re-match', () => {
  it('matches every listing, and says how far it is', async () => {
    await aFewListings();
    const { id } = await start();
    expect(await now(id)).toMatchObject({ state: 'queued', total: null, processed: 0 });
    await run(id);
    expect(await now(id)).toMatchObject({ state: 'done', total: 4, processed: 4 });
    expect(await matchesOf(context, county)).toHaveLength(3);
    const steps = await context.database.query<{ data: object }>(
      sql(
        `SELECT data FROM live_events WHERE type = 'rematch.progress' AND audience = 'secretariat' ORDER BY id`,
      ),
    );
    expect(steps.at(0)!.data).toMatchObject({ rematchId: id, state: 'queued' });
    expect(steps.at(-1)!.data).toMatchObject({ state: 'done', processed: 4 });
  });

  it('tells the secretariat when it has ended, but of a night only when it failed', async () => {
    const notices = async () =>
      (
        await context.database.query<{ text: string }>(
          sql(`SELECT text_en AS text FROM notices WHERE audience = 'secretariat'`),
        )
      ).map(({ text }) => text);
    await run((await context.get(StartRematch).execute('nightly', null)).id);
    expect(await notices()).toEqual([]);
    await run((await start()).id);
    expect(await notices()).toEqual([expect.stringContaining('again is done')]);
    const { id } = await context.get(StartRematch).execute('nightly', null);
    await breakForGood(id);
    expect(await notices()).toEqual([expect.stringContaining('again failed')]);
  });

  it('drops what does not fit any more', async () => {
    const supply = await aSupply(context, factory, price('100'));
    const demand = await aDemand(context, county, price('120'));
    await context.get(FindMatches).execute({ listingId: demand.id, side: 'demand' });
    await revise(context, supply, factory, price('130'));
    await run((await start()).id);
    expect(await context.database.query(sql(`SELECT 1 FROM matches`))).toEqual([]);
  });

  it('lets other bulk jobs in after its turn, and continues from where it was', async () => {
    await aFewListings(45);
    const { id } = await start();
    await run(id, 0);
    expect(await now(id)).toMatchObject({ state: 'running', total: 46, processed: 45 });
    await run(id);
    expect(await now(id)).toMatchObject({ state: 'done', total: 46, processed: 46 });
  });

  it('counts each step once when two turns run at the same time', async () => {
    await aFewListings(45);
    const { id } = await start();
    await Promise.all([run(id), run(id)]);
    expect(await now(id)).toMatchObject({ state: 'done', total: 46, processed: 46 });
  });

  it('loses nothing when its worker dies in the middle of a step', async () => {
    await aFewListings(25);
    const { id } = await start();
    await run(id, 0);
    const store = vi
      .spyOn(context.get(StoreSweep), 'execute')
      .mockRejectedValueOnce(new Error('killed'));
    await expect(run(id)).rejects.toThrow('killed');
    store.mockRestore();
    context.get(MarketSweeps).release();
    await run(id);
    expect(await now(id)).toMatchObject({ state: 'done', total: 26, processed: 26 });
    expect(await matchesOf(context, county)).toHaveLength(25);
  });

  it('stops when it is cancelled, and continues when it is resumed', async () => {
    await aFewListings(45);
    const { id } = await start();
    await run(id, 0);
    await context.get(CancelRematch).execute(id, secretary);
    await run(id);
    expect(await now(id)).toMatchObject({ state: 'cancelled', processed: 45 });
    expect(await matchesOf(context, county)).toEqual([]);
    await context.get(ResumeRematch).execute(id, secretary);
    await run(id);
    expect(await now(id)).toMatchObject({ state: 'done', processed: 46 });
  });

  it('can be resumed after it failed', async () => {
    await aFewListings();
    const { id } = await start();
    await breakForGood(id);
    expect(await now(id)).toMatchObject({ state: 'failed' });
    await context.get(ResumeRematch).execute(id, secretary);
    expect(await now(id)).toMatchObject({ state: 'queued', finishedAt: null });
  });

  it('is one at a time, but new weights take the place of what runs', async () => {
    const { id } = await start();
    await expect(start()).rejects.toMatchObject({ code: 'matchmaking.rematch-running' });
    const { id: newer } = await start('weights');
    expect((await now(id))!.state).toBe('cancelled');
    await expect(context.get(ResumeRematch).execute(id, secretary)).rejects.toMatchObject({
      code: 'matchmaking.rematch-running',
    });
    expect((await now(newer))!.state).toBe('queued');
  });

  it.each([
    ['cancel', CancelRematch],
    ['resume', ResumeRematch],
  ] as const)('that is over or unknown refuses to %s', async (_action, UseCase) => {
    const { id } = await start();
    await run(id);
    const useCase = context.get<CancelRematch | ResumeRematch>(UseCase);
    await expect(useCase.execute(id, secretary)).rejects.toMatchObject({
      code: 'matchmaking.rematch-finished',
    });
    await expect(useCase.execute(county.id, secretary)).rejects.toMatchObject({
      code: 'matchmaking.rematch-not-found',
    });
  });
});

import { defaultWeights } from '@wanchang/match-engine';
import type { Actor } from '@wanchang/platform';
import { sql, type TestContext } from '@wanchang/platform/testing';
import { MatchmakingModule } from '../matchmaking.module';
import { Rematches } from '../persistence/rematches';
import { MatchWeightsStore } from '../persistence/match-weights';
import { ReadExposureFigures } from '../queries/exposure-figures.query';
import { aDemand, aMarket, aSupply, matchesOf, price, type Unit } from '../testing';
import { GiveFeedback } from '../use-cases/give-feedback';
import { RunRematch } from '../use-cases/run-rematch';
import { SaveWeights } from '../use-cases/save-weights';
import { StartRematch } from '../use-cases/start-rematch';

let context: TestContext;
let secretary: Actor;
let factory: Unit;
let county: Unit;

beforeEach(async () => {
  ({ context, secretary, factory, county } = await aMarket(MatchmakingModule));
  for (let at = 0; at < 6; at += 1) {
    await aSupply(context, factory, { title: `不锈钢球阀 ${50 + 5 * at}型`, ...price('90') });
    await aDemand(context, county, { title: `采购不锈钢球阀 ${50 + 5 * at}型`, ...price('120') });
  }
});
afterEach(() => context.close());

const run = (id: string) => context.get(RunRematch).execute(id, 60_000);
const rematch = async (reason: 'request' | 'nightly' = 'request') =>
  run((await context.get(StartRematch).execute(reason, secretary)).id);

/** Puts a cap in force, and lets the re-match run that comes of it. */
async function cap(exposureCap: number | null): Promise<void> {
  const { version, factors } = await context.get(MatchWeightsStore).current();
  const change = { basedOn: version, factors, exposureCap, note: '均衡曝光' };
  await context.get(SaveWeights).execute(change, secretary);
  await run((await context.get(Rematches).list(1))[0]!.id);
}

/** How many demands' lists each supply stands in; those of none are missing. */
async function loads(): Promise<number[]> {
  const rows = await context.database.query<{ lists: number }>(
    sql(
      `SELECT count(*)::int AS lists FROM matches WHERE fits GROUP BY supply_id ORDER BY supply_id`,
    ),
  );
  return rows.map(({ lists }) => lists);
}
const pairs = () =>
  context.database.query<{ id: string }>(
    sql(`SELECT id, supply_id, demand_id FROM matches ORDER BY supply_id, demand_id`),
  );

it('under a cap of 2 no supply stands in more than two demands’ lists after a re-match', async () => {
  await rematch();
  expect(await loads()).toEqual([6, 6, 6, 6, 6, 6]);
  await cap(2);
  expect(await loads()).toEqual([2, 2, 2, 2, 2, 2]);
  await rematch('nightly');
  expect(await loads()).toEqual([2, 2, 2, 2, 2, 2]);
});

it('without a cap a re-match stores what it stored before', async () => {
  await rematch();
  const before = await pairs();
  await cap(null);
  expect(await pairs()).toEqual(before);
});

it('a cap that is taken back brings the lists back', async () => {
  await rematch();
  await cap(1);
  expect(await loads()).toEqual([1, 1, 1, 1, 1, 1]);
  await cap(null);
  expect(await loads()).toEqual([6, 6, 6, 6, 6, 6]);
});

it('what a unit has answered stays under any cap', async () => {
  await rematch();
  const matches = await matchesOf(context, county);
  for (const { id } of matches)
    await context
      .get(GiveFeedback)
      .execute(county.actor, id, { verdict: 'interested', reason: null, note: null });
  await cap(1);
  expect((await pairs()).map(({ id }) => id).sort()).toEqual(matches.map(({ id }) => id).sort());
});

it('a re-match counts what caps cost and bring, and says under which weights', async () => {
  const read = () => context.get(ReadExposureFigures).execute();
  expect(await read()).toBeNull();
  await cap(2);
  const figures = (await read())!;
  expect(figures).toMatchObject({ weightsVersion: defaultWeights.version + 1, cap: 2 });
  expect(figures).toMatchObject({ supplies: 6, demands: 6 });
  const at = (cap: number | null) => figures.levels.find((level) => level.cap === cap)!;
  expect(figures.levels[0]).toEqual({ cap: null, loss: 0, highest: 6, shown: 6 });
  expect(figures.levels.map(({ cap }) => cap)).toEqual([null, 5, 2]);
  expect(at(5)).toMatchObject({ highest: 5, shown: 6 });
  expect(at(2)).toMatchObject({ highest: 2, shown: 6 });
  expect(at(2).loss).toBeCloseTo(2 / 3, 1);
});

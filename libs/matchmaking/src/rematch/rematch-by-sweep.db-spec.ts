import type { Actor } from '@wanchang/platform';
import { sql, type TestContext } from '@wanchang/platform/testing';
import { FIRST_OF_DEMANDS } from '../domain/rematch';
import { MatchmakingModule } from '../matchmaking.module';
import {
  aDemand,
  aMarket,
  aSupply,
  aUnit,
  matchDemand,
  matchesOf,
  matchSupply,
  price,
  revise,
  type Unit,
} from '../testing';
import { GiveFeedback } from '../use-cases/give-feedback';
import { RunRematch } from '../use-cases/run-rematch';
import { StartRematch } from '../use-cases/start-rematch';
import { RematchByListing } from './rematch-by-listing';

let context: TestContext;
let secretary: Actor;
let factory: Unit;
let county: Unit;

beforeEach(async () => {
  ({ context, secretary, factory, county } = await aMarket(MatchmakingModule));
});
afterEach(() => context.close());

const run = (id: string, turnMs = 60_000) => context.get(RunRematch).execute(id, turnMs);
const start = async () => (await context.get(StartRematch).execute('request', secretary)).id;
const rematch = async () => run(await start());

const stored = () =>
  context.database.query<object>(
    sql(`SELECT supply_id, demand_id, supply_member_id, demand_member_id, supply_version, demand_version, supply_score,
            demand_score, mutual_score, supply_text, demand_text, supply_reputation, demand_reputation,
            weights_version, fits FROM matches ORDER BY supply_id, demand_id`),
  );
/** Which transactions wrote which rows. */
const writes = () =>
  context.database.query(sql(`SELECT id, xmin::text FROM matches ORDER BY supply_id, demand_id`));

/** More of either side than a list has places, of which not all suit each other. */
async function aCrowd(): Promise<void> {
  const words = ['法兰球阀', '对夹球阀'];
  const title = (at: number) => `${words[at % words.length]} ${15 + 5 * (at % 9)}型`;
  const other = await aUnit(context);
  for (let at = 0; at < 26; at += 1) {
    const regionCode = at % 3 === 0 ? '620423' : '330324';
    await aSupply(context, at % 2 ? factory : other, { title: title(at), regionCode, ...price('90') }); // prettier-ignore
    await aDemand(context, county, { title: `采购${title(at + 2)}`, ...price(String(95 + at)) });
  }
}

async function everyListing(): Promise<void> {
  const byListing = context.get(RematchByListing);
  for (let place = FIRST_OF_DEMANDS; ;) {
    const step = await byListing.next('', place);
    if (!step.place) return;
    place = step.place;
  }
}

it('one sweep stores what matching listing by listing stores, and then nothing more', async () => {
  await aCrowd();
  await rematch();
  const swept = await stored();
  const written = await writes();
  expect(swept.length).toBeGreaterThan(200);
  await rematch();
  expect(await writes()).toEqual(written);
  await context.database.query(sql(`DELETE FROM matches`));
  await everyListing();
  expect(await stored()).toEqual(swept);
});

it('writes only what has changed', async () => {
  const changed = await aSupply(context, factory);
  await aSupply(context, factory, { title: '黄铜球阀 DN50' });
  const demand = await aDemand(context, county);
  await rematch();
  await revise(context, changed, factory, { description: '现货' });
  await rematch();
  const rows = await context.database.query<{ supplyId: string; version: number }>(
    sql(
      `SELECT supply_id AS "supplyId", supply_version AS version FROM matches WHERE demand_id = $1 AND supply_version > 1`,
    ),
    [demand.id],
  );
  expect(rows).toEqual([{ supplyId: changed.id, version: 2 }]);
});

it('leaves alone what a listing that changed during it has stored', async () => {
  const supply = await aSupply(context, factory, price('100'));
  const demand = await aDemand(context, county, price('120'));
  const id = await start();
  await run(id, 0);
  await revise(context, supply, factory, price('110'));
  await matchSupply(context, supply);
  const [newer] = await stored();
  expect(newer).toMatchObject({ supply_version: 2, demand_id: demand.id });
  await run(id);
  expect(await stored()).toEqual([newer]);
});

it('does not store what was scored before a listing changed', async () => {
  const supply = await aSupply(context, factory, price('100'));
  await aDemand(context, county, price('120'));
  const id = await start();
  await run(id, 0);
  await revise(context, supply, factory, price('130'));
  await run(id);
  expect(await stored()).toEqual([]);
});

describe('a pair that a unit has answered', () => {
  const reason = { verdict: 'not_relevant', reason: 'wrong_spec', note: null } as const;
  const answer = async (unit: Unit) => {
    const [match] = await matchesOf(context, unit);
    await context.get(GiveFeedback).execute(unit.actor, match!.id, reason);
    return match!.id;
  };
  const rows = () =>
    context.database.query(sql(`SELECT id, fits, supply_version AS "supplyVersion" FROM matches`));

  it('stays out of sight while it does not fit, and comes back when it does', async () => {
    const supply = await aSupply(context, factory, price('100'));
    await matchDemand(context, await aDemand(context, county, price('120')));
    const id = await answer(county);
    await revise(context, supply, factory, price('130'));
    await rematch();
    expect(await rows()).toEqual([{ id, fits: false, supplyVersion: 2 }]);
    const written = await writes();
    await rematch();
    expect(await writes()).toEqual(written);
    await revise(context, supply, factory, price('110'));
    await rematch();
    expect(await rows()).toEqual([{ id, fits: true, supplyVersion: 3 }]);
  });

  it('stays although neither listing wants it, and its place goes to the next best', async () => {
    await aCrowd();
    await rematch();
    const id = await answer(county);
    await rematch();
    const swept = await stored();
    expect(await rows()).toContainEqual(expect.objectContaining({ id, fits: true }));
    await everyListing();
    expect(await stored()).toEqual(swept);
  });
});

it('tells each unit once what is new, however many listings it is of', async () => {
  for (let at = 0; at < 3; at += 1) await aSupply(context, factory);
  await aDemand(context, county);
  await rematch();
  const notices = () =>
    context.database.query<{ audience: string; text: string }>(
      sql(
        `SELECT audience, text_en AS text FROM notices WHERE topic = 'matchmaking.matches' ORDER BY text`,
      ),
    );
  expect(await notices()).toEqual([
    {
      audience: `member:${county.id}`,
      text: expect.stringContaining('1 of your listings has 3 new matches'),
    },
    {
      audience: `member:${factory.id}`,
      text: expect.stringContaining('3 of your listings have 3 new matches'),
    },
  ]);
  await rematch();
  expect(await notices()).toHaveLength(2);
});

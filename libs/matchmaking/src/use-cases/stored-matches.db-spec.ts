import type { aListing } from '@wanchang/catalog/testing';
import { sql, type TestContext } from '@wanchang/platform/testing';
import { MatchmakingModule } from '../matchmaking.module';
import { Matches } from '../persistence/matches';
import { ListMatches } from '../queries/list-matches.query';
import {
  aDemand,
  aMarket,
  aSupply,
  COAST,
  decide,
  INTERIOR,
  matchDemand,
  matchesOf,
  matchSupply,
  price,
  revise,
  type Unit,
} from '../testing';
import { GiveFeedback } from './give-feedback';
import type { ScoredPair } from '../domain/pair';
import { MatchIndexes } from '../match-index/match-indexes';

type Listing = Awaited<ReturnType<typeof aListing>>;

let context: TestContext;
let factory: Unit;
let county: Unit;

beforeEach(async () => {
  ({ context, factory, county } = await aMarket(MatchmakingModule));
});
afterEach(() => context.close());

const several = (count: number, make: () => Promise<Listing>) =>
  Promise.all(Array.from({ length: count }, make));
const stored = () =>
  context.database.query<{ supplyId: string; demandId: string; version: number; weights: number }>(
    sql(`SELECT supply_id AS "supplyId", demand_id AS "demandId", supply_version AS version,
            weights_version AS weights FROM matches`),
  );
const isStored = async (supply: Listing, demand: Listing) =>
  (await stored()).some((pair) => pair.supplyId === supply.id && pair.demandId === demand.id);

describe('the best of a listing', () => {
  const specification = {
    attributes: [{ name: '公称通径', value: 'DN50', number: null, unit: null }],
    ...price('186.50'),
  };
  const supplyIn = (regionCode: string) =>
    aSupply(context, factory, { ...specification, regionCode });
  const demandIn = (regionCode: string) =>
    aDemand(context, county, { ...specification, regionCode });
  /** On one side of the country: twenty across suit either of them better (R0.6). */
  const neighbour = () => demandIn(COAST);
  const supplyHere = () => supplyIn(COAST);

  it('a pair that is among the 20 best of one side only is kept when the other side is matched', async () => {
    const [supply, near] = [await supplyHere(), await neighbour()];
    await matchDemand(context, near);
    await several(21, () => demandIn(INTERIOR));
    await matchSupply(context, supply);
    expect(await isStored(supply, near)).toBe(true);
  });

  it('a new listing is found for a counterpart that is not among its own 20 best', async () => {
    await several(21, () => demandIn(INTERIOR));
    const near = await neighbour();
    const supply = await supplyHere();
    await matchSupply(context, supply);
    expect(await isStored(supply, near)).toBe(true);
  });

  it('a pair that is among the 20 best of neither side is forgotten', async () => {
    const [supply, near] = [await supplyHere(), await neighbour()];
    await matchSupply(context, supply);
    await several(20, () => supplyIn(INTERIOR));
    await several(20, () => demandIn(INTERIOR));
    await matchDemand(context, near);
    expect(await isStored(supply, near)).toBe(true);
    await matchSupply(context, supply);
    expect(await isStored(supply, near)).toBe(false);
    expect(await matchesOf(context, county, { listingId: near.id })).toHaveLength(20);
  });

  it('a dismissed pair makes room for the next one', async () => {
    const demand = await aDemand(context, county);
    await several(21, supplyHere);
    await matchDemand(context, demand);
    const [first] = await matchesOf(context, county);
    await context.get(GiveFeedback).execute(county.actor, first!.id, {
      ...{ verdict: 'not_relevant', reason: 'price', note: null },
    });
    expect(await context.database.query(sql(`SELECT name, payload FROM outbox`))).toEqual([
      { name: 'matchmaking.match-listing', payload: { listingId: demand.id, side: 'demand' } },
    ]);
    await matchDemand(context, demand);
    const shown = await matchesOf(context, county);
    expect(shown).toHaveLength(20);
    expect(shown.map(({ id }) => id)).not.toContain(first!.id);
  });
});

describe('runs at the same time', () => {
  it('of many listings that share their pairs end, with one row and one notice for each', async () => {
    const supplies = await several(8, () => aSupply(context, factory));
    const demands = await several(8, () => aDemand(context, county));
    const runs = () => [
      ...supplies.map((supply) => matchSupply(context, supply)),
      ...demands.map((demand) => matchDemand(context, demand)),
    ];
    await Promise.all([...runs(), ...runs().reverse()]);
    expect(await stored()).toHaveLength(64);
    const notices = await context.database.one<{ count: number }>(
      sql(`SELECT sum((data->>'count')::int)::int AS count FROM live_events WHERE audience = $1`),
      [`member:${county.id}`],
    );
    expect(notices!.count).toBe(64);
  });

  it('leave a listing that changed meanwhile to its own run', async () => {
    const [supply, demand] = [await aSupply(context, factory), await aDemand(context, county)];
    const index = context.get(MatchIndexes).any;
    await index.refresh();
    const before = index.pair(supply.id, demand.id) as ScoredPair;
    await revise(context, supply, factory, { title: '不锈钢球阀 Q41F-16P DN50 法兰' });
    expect(await context.get(Matches).keep([before])).toEqual([]);
    await matchSupply(context, supply);
    expect(await stored()).toEqual([expect.objectContaining({ version: 2 })]);
  });

  it('never put an older score in the place of a newer one', async () => {
    const [supply, demand] = [await aSupply(context, factory), await aDemand(context, county)];
    const [index, matches] = [context.get(MatchIndexes).any, context.get(Matches)];
    await index.refresh();
    const older = index.pair(supply.id, demand.id) as ScoredPair;
    await context.database.query(
      sql(
        `INSERT INTO match_weights (version, factors, note) SELECT 2, factors, '' FROM match_weights`,
      ),
    );
    await matchDemand(context, demand);
    await matches.keep([older]);
    expect(await stored()).toEqual([expect.objectContaining({ weights: 2 })]);
  });

  it('R12.3 store nothing of a unit that was suspended while they ran', async () => {
    const [supply, demand] = [await aSupply(context, factory), await aDemand(context, county)];
    const index = context.get(MatchIndexes).any;
    await index.refresh();
    const pair = index.pair(supply.id, demand.id) as ScoredPair;
    await decide(context, factory, 'suspend');
    expect(await context.get(Matches).keep([pair])).toEqual([]);
  });
});

describe('a listing that changes', () => {
  async function aPair() {
    const supply = await aSupply(context, factory, price('186.50'));
    const demand = await aDemand(context, county, price('230'));
    await matchDemand(context, demand);
    const [match] = await matchesOf(context, county);
    return { supply, demand, match: match! };
  }

  it('has its known pairs scored again', async () => {
    const { supply, match } = await aPair();
    await revise(context, supply, factory, { title: 'Q41F-16P 不锈钢球阀 DN80 对夹式' });
    await matchSupply(context, supply);
    const [now] = await matchesOf(context, county);
    expect(now!.id).toBe(match.id);
    expect(now!.score).toBeLessThan(match.score);
  });

  it('loses a pair whose price is above the ceiling now', async () => {
    const { supply } = await aPair();
    await revise(context, supply, factory, price('260'));
    await matchSupply(context, supply);
    expect(await stored()).toEqual([]);
  });

  it('keeps an answered pair out of sight until it fits again', async () => {
    const { supply, match } = await aPair();
    const interested = { verdict: 'interested', reason: null, note: null } as const;
    await context.get(GiveFeedback).execute(county.actor, match.id, interested);
    await revise(context, supply, factory, price('260'));
    await matchSupply(context, supply);
    expect(await matchesOf(context, county, { state: 'all' })).toEqual([]);
    expect(await context.get(ListMatches).one(county.actor, match.id)).toMatchObject({
      fits: false,
      myFeedback: interested,
    });
    await revise(context, supply, factory, price('200'));
    await matchSupply(context, supply);
    expect(await matchesOf(context, county)).toEqual([
      expect.objectContaining({ id: match.id, fits: true, myFeedback: interested }),
    ]);
  });

  it('never brings back a dismissed pair, whichever side changes', async () => {
    const { supply, demand, match } = await aPair();
    await context.get(GiveFeedback).execute(county.actor, match.id, {
      ...{ verdict: 'not_relevant', reason: 'wrong_spec', note: null },
    });
    await revise(context, supply, factory, price('150'));
    await matchSupply(context, supply);
    await revise(context, demand, county, { title: '采购不锈钢球阀 Q41F-16P DN50 急需' });
    await matchDemand(context, demand);
    expect(await matchesOf(context, county)).toEqual([]);
    expect(await stored()).toHaveLength(1);
  });
});

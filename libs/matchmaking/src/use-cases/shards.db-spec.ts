import type { ListingContent } from '@wanchang/catalog';
import { JobFlows } from '@wanchang/platform';
import {
  createTestContext,
  eventually,
  PlatformJobsModule,
  sql,
  type TestContext,
} from '@wanchang/platform/testing';
import { aSecretary } from '@wanchang/membership/testing';
import { mergeTop } from '@wanchang/match-engine';
import { MatchmakingJobsModule } from '../jobs.module';
import { MatchSettings } from '../match.settings';
import { RebuildRequests } from '../persistence/rebuild-requests';
import { Matches } from '../persistence/matches';
import { MatchableListings } from '../persistence/matchable-listings';
import { FamilyRulesStore } from '../persistence/family-rules-store';
import { MatchWeightsStore } from '../persistence/match-weights';
import { ShardStatistics } from '../persistence/shard-statistics';
import { aDemand, aSupply, aUnit, INTERIOR, matchDemand, matchSupply, type Unit } from '../testing';
import { MatchIndexes } from '../match-index/match-indexes';
import { FindMatches } from './find-matches';
import { SaveWeights } from './save-weights';
import { StoreMatches } from '../matching/store-matches';

const SHARDS = 3;

let context: TestContext;
let factory: Unit;
let county: Unit;
let supplies: { id: string }[];
let demands: { id: string }[];

const GOODS = ['球阀 消防', '球阀 给水', '球阀 石油', '球阀 化工'];
const SIZES = ['DN15', 'DN25', 'DN50', 'DN80', 'DN100'];

/** Valves of all uses: every listing has something in common with every other. */
function goods(number: number): Partial<ListingContent> {
  const size = SIZES[number % SIZES.length]!;
  return {
    title: `${GOODS[number % GOODS.length]} ${size.replace('DN', '')}型 ${number % 3 === 0 ? '法兰' : '对夹'}`,
    attributes: [{ name: '货号', value: size, number: null, unit: null }],
  };
}

beforeAll(async () => {
  process.env.MATCH_SHARDS = String(SHARDS);
  context = await createTestContext([PlatformJobsModule, MatchmakingJobsModule]);
  factory = await aUnit(context);
  county = await aUnit(context, INTERIOR);
  supplies = [];
  demands = [];
  for (let number = 0; number < 60; number += 1)
    supplies.push(await aSupply(context, factory, goods(number)));
  for (let number = 0; number < 8; number += 1)
    demands.push(await aDemand(context, county, goods(number)));
  for (const index of sharded().held) await index.refresh();
  for (const index of sharded().held) await index.publishStatistics();
  for (const index of sharded().held) await index.takeStatistics();
});
afterAll(async () => {
  delete process.env.MATCH_SHARDS;
  await context?.close();
});

const sharded = () => context.get(MatchIndexes);

/** The same listings in one index, with no shards. */
function whole(): MatchIndexes {
  return new MatchIndexes(
    context.get(MatchableListings),
    context.get(MatchWeightsStore),
    context.get(RebuildRequests),
    context.get(ShardStatistics),
    context.get(FamilyRulesStore),
    new MatchSettings({ MATCH_SHARDS: '1' }),
  );
}

const stored = () =>
  context.database.query<object>(
    sql(`SELECT supply_id, demand_id, supply_score, demand_score, mutual_score, supply_text, demand_text
       FROM matches ORDER BY supply_id, demand_id`),
  );

it('every supply is in one shard, every demand in all', () => {
  const places = supplies.map(({ id }) => sharded().held.filter((index) => index.has(id)).length);
  expect(new Set(places)).toEqual(new Set([1]));
  expect(sharded().held.every((index) => demands.every(({ id }) => index.has(id)))).toBe(true);
  expect(sharded().held.every((index) => index.size > demands.length)).toBe(true);
});

it('each shard hears what words the others use, and again only when that has changed', async () => {
  const indexes = new MatchIndexes(
    context.get(MatchableListings),
    context.get(MatchWeightsStore),
    context.get(RebuildRequests),
    context.get(ShardStatistics),
    context.get(FamilyRulesStore),
    context.get(MatchSettings),
  );
  for (const index of indexes.held) await index.refresh();
  const taken = indexes.held.map((index) => vi.spyOn(index, 'takeStatistics'));
  await indexes.exchangeStatistics();
  await indexes.exchangeStatistics();
  expect(taken.map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
  const rows = await context.database.query<{ documents: number }>(
    sql(`SELECT documents FROM match_shard_statistics WHERE shards = $1`),
    [SHARDS],
  );
  expect(rows.reduce((sum, { documents }) => sum + documents, 0)).toBe(supplies.length);
});

it('the merged list of all shards is that of one index, to the last digit', async () => {
  const one = whole().any;
  await one.refresh();
  for (const { id } of demands) {
    const lists = sharded().held.map((index) => index.top(id, 'demand', 15));
    expect(mergeTop(15, lists)).toEqual(one.top(id, 'demand', 15));
  }
});

it('a supply is matched and explained where another shard holds it', async () => {
  const one = whole().any;
  await one.refresh();
  for (const { id } of supplies.slice(0, 10)) {
    const stranger = sharded().held.find((index) => !index.has(id))!;
    const ref = (await stranger.refs([id])).get(id)!;
    const top = stranger.top(ref, 'supply', 5);
    expect(top).toEqual(one.top(id, 'supply', 5));
    const demandId = top[0]!.demandId;
    expect(stranger.pair(ref, demandId)).toEqual(one.pair(id, demandId));
  }
});

it('a flow over the shards stores what one worker alone would', async () => {
  for (const demand of demands) await matchDemand(context, demand);
  await eventually(async () => {
    const matched = await context.database.query(sql(`SELECT DISTINCT demand_id FROM matches`));
    expect(matched).toHaveLength(demands.length);
  });
  for (const supply of supplies) await matchSupply(context, supply);
  const bySharded = await stored();
  await context.database.query(sql(`DELETE FROM matches`));
  const indexes = whole();
  const store = Object.assign(Object.create(StoreMatches.prototype) as StoreMatches, {
    ...context.get(StoreMatches),
    indexes,
  });
  const alone = new FindMatches(indexes, context.get(Matches), store, context.get(JobFlows));
  for (const { id } of demands) await alone.execute({ listingId: id, side: 'demand' });
  for (const { id } of supplies) await alone.execute({ listingId: id, side: 'supply' });
  expect(bySharded.length).toBeGreaterThan(demands.length * 10);
  expect(bySharded).toEqual(await stored());
});

it('a supply that comes and goes changes its shard only', async () => {
  const sizes = () => sharded().held.map(({ size }) => size);
  const before = sizes();
  const { id } = await aSupply(context, factory, goods(1));
  for (const index of sharded().held) await index.refresh();
  const after = sizes();
  expect(after.map((size, at) => size - before[at]!).sort()).toEqual([0, 0, 1]);
  expect(sharded().held.filter((index) => index.has(id))).toHaveLength(1);
});

it('an exposure cap is refused: no shard sees all lists', async () => {
  const { version, factors } = await context.get(MatchWeightsStore).current();
  const change = { basedOn: version, factors, exposureCap: 8, note: '均衡曝光' };
  await expect(
    context.get(SaveWeights).execute(change, await aSecretary(context)),
  ).rejects.toMatchObject({ code: 'matchmaking.exposure-cap-with-shards' });
});

import { createTestContext, type TestContext } from '@wanchang/platform/testing';
import { MatchmakingModule } from '../matchmaking.module';
import {
  aDemand,
  aSupply,
  aUnit,
  INTERIOR,
  matchDemand,
  matchesOf,
  price,
  type Unit,
} from '../testing';
import { ListMatchGroups } from './list-match-groups.query';
import type { MatchFilter } from './list-matches.query';

let context: TestContext;
let county: Unit;
/** Supplies by where and what: Zhejiang valves, Gansu valves, Zhejiang bearings. */
let supplies: Record<'valve' | 'neighbour' | 'bearing', string>;

const specification = {
  attributes: [{ name: '公称通径', value: 'DN50', number: null, unit: null }],
  ...price('186.50'),
};

beforeAll(async () => {
  context = await createTestContext([MatchmakingModule]);
  const factory = await aUnit(context);
  county = await aUnit(context, INTERIOR);
  supplies = {
    valve: (await aSupply(context, factory, specification)).id,
    neighbour: (await aSupply(context, factory, { ...specification, regionCode: INTERIOR })).id,
    bearing: (await aSupply(context, factory, { ...specification, industryCode: '345' })).id,
  };
  await matchDemand(
    context,
    await aDemand(context, county, { ...specification, industryCode: '34' }),
  );
});
afterAll(() => context?.close());

const found = async (filter: Partial<MatchFilter>) =>
  (await matchesOf(context, county, filter)).map(({ supply }) => supply.id).sort();

it.each<[string, Partial<MatchFilter>, (keyof typeof supplies)[]]>([
  ['the counterpart’s province', { province: '620000' }, ['neighbour']],
  ['its side of the country', { coast: 'coastal' }, ['valve', 'bearing']],
  ['its group of industry', { industry: '345' }, ['bearing']],
  ['its division of industry', { industry: '34' }, ['valve', 'neighbour', 'bearing']],
  ['its section of industry', { industry: 'C' }, ['valve', 'neighbour', 'bearing']],
  ['several at once', { industry: '344', coast: 'coastal' }, ['valve']],
  ['an industry that is none', { industry: '3' }, []],
  ['a province that is none', { province: '999999' }, []],
])('matches are filtered by %s', async (_, filter, expected) => {
  expect(await found(filter)).toEqual(expected.map((name) => supplies[name]).sort());
});

it('a filter of the least score counts the score from my side', async () => {
  const [best, ...others] = await matchesOf(context, county);
  expect(others).toHaveLength(2);
  expect(await found({ minScore: others[0]!.score })).not.toContain(others[1]!.supply.id);
  expect(await found({ minScore: others[0]!.score })).toContain(best!.supply.id);
});

describe('matches under the listings they are for', () => {
  const groups = async (filter: Partial<MatchFilter> = {}) =>
    context.get(ListMatchGroups).execute(county.actor, { state: 'open', limit: 20, ...filter });

  it('are the best few of each listing, the listing with the best first, and say how many there are', async () => {
    const bearing = await aDemand(context, county, {
      title: '采购深沟球轴承 6204',
      industryCode: '345',
    });
    const best = await aSupply(context, await aUnit(context), {
      title: '深沟球轴承 6204',
      industryCode: '345',
    });
    await aSupply(context, await aUnit(context), { ...specification, title: '不锈钢球阀 DN50' });
    for (const { id } of (await groups()).items.map(({ listing }) => listing))
      await matchDemand(context, { id });
    await matchDemand(context, bearing);
    const { items } = await groups();
    expect(items).toHaveLength(2);
    for (const { matches, total, listing } of items) {
      expect(matches.length).toBe(Math.min(3, total));
      expect(matches.every(({ demand }) => demand.id === listing.id)).toBe(true);
      const scores = matches.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
    const tops = items.map(({ matches }) => matches[0]!.score);
    expect(tops).toEqual([...tops].sort((a, b) => b - a));
    expect(items.some(({ total, matches }) => total > matches.length)).toBe(true);
    const ofBearing = items.find(({ listing }) => listing.id === bearing.id);
    expect(ofBearing?.matches.map(({ supply }) => supply.id)).toEqual([best.id]);
  });

  it('come page by page, each listing once', async () => {
    const first = await groups({ limit: 1 });
    const second = await groups({ limit: 1, cursor: first.nextCursor! });
    const ids = [...first.items, ...second.items].map(({ listing }) => listing.id);
    expect(new Set(ids).size).toBe(2);
    expect(second.nextCursor).toBeNull();
  });
});

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

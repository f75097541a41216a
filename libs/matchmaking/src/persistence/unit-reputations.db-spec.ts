import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { MatchmakingModule } from '../matchmaking.module';
import { aDemand, aSupply, aUnit, INTERIOR, matchDemand, matchesOf, type Unit } from '../testing';
import { MatchIndexes } from '../match-index/match-indexes';
import { ReadOwnReputation } from '../queries/own-reputation.query';
import { MatchableListings } from './matchable-listings';
import { UnitReputations } from './unit-reputations';

let context: TestContext;
let factory: Unit;
let county: Unit;

beforeEach(async () => {
  context = await createTestContext([MatchmakingModule]);
  [factory, county] = [await aUnit(context), await aUnit(context, INTERIOR)];
});
afterEach(() => context.close());

const record = (unit: Unit, answered: number, inviters: number) =>
  context.get(UnitReputations).record([{ memberId: unit.id, answered, inviters }]);
const seenBy = async (unit: Unit) => {
  const [match] = await matchesOf(context, unit);
  return match!.parts.find(({ factor }) => factor === 'reputation')!;
};

it('each side sees the reputation of the other, in words; of a unit that has none yet it is a half', async () => {
  await record(factory, 8, 8);
  await record(county, 2, 2);
  await aSupply(context, factory);
  await matchDemand(context, await aDemand(context, county));
  expect(await seenBy(county)).toMatchObject({
    value: 0.9,
    basis: '90 分：近一年邀请对方洽谈的单位，有多少在 10 天内得到回应，以及履约后的评价',
  });
  expect(await seenBy(factory)).toMatchObject({ value: 0.5, basis: null });
});

it('a unit reads what its own reputation rests on, and by which rules', async () => {
  const own = () => context.get(ReadOwnReputation).execute(factory.actor);
  const rules = { answerDays: 10, leastInviters: 3 };
  expect(await own()).toEqual({
    inviters: 0,
    answered: 0,
    raters: 0,
    ratingPoints: 0,
    reputation: null,
    ...rules,
  });
  await record(factory, 2, 4);
  await record(county, 8, 8);
  expect(await own()).toEqual({
    inviters: 4,
    answered: 2,
    raters: 0,
    ratingPoints: 0,
    reputation: 0.5,
    ...rules,
  });
});

it('ratings count beside answers, each rater as one case; a unit that was never invited has them alone', async () => {
  const reputations = context.get(UnitReputations);
  await record(factory, 2, 4);
  await reputations.recordRatings([
    { memberId: factory.id, raters: 2, ratingPoints: 2 },
    { memberId: county.id, raters: 3, ratingPoints: 2.25 },
  ]);
  const own = (unit: Unit) => context.get(ReadOwnReputation).execute(unit.actor);
  expect(await own(factory)).toMatchObject({ inviters: 4, raters: 2, reputation: 5 / 8 });
  expect(await own(county)).toMatchObject({ inviters: 0, raters: 3, reputation: 3.25 / 5 });
});

it('a change of reputation has the unit’s listings read again, and no others', async () => {
  const supply = await aSupply(context, factory);
  await aDemand(context, county);
  const index = context.get(MatchIndexes).any;
  await index.refresh();
  const read = vi.spyOn(context.get(MatchableListings), 'read');
  await record(factory, 3, 3);
  await index.refresh();
  await record(factory, 3, 3);
  await index.refresh();
  expect(read.mock.calls.map(([ids]) => ids)).toEqual([[supply.id]]);
});

it('a change of reputation matches nothing again by itself; the next run of either listing takes it up', async () => {
  const supply = await aSupply(context, factory);
  const demand = await aDemand(context, county);
  await matchDemand(context, demand);
  const before = await matchesOf(context, county);
  await record(factory, 0, 8);
  expect(await context.database.query(sql(`SELECT 1 FROM outbox WHERE kind = 'job'`))).toEqual([]);
  expect(await matchesOf(context, county)).toEqual(before);
  await matchDemand(context, demand);
  const [after] = await matchesOf(context, county);
  expect(after).toMatchObject({ id: before[0]!.id, supply: { id: supply.id } });
  expect(after!.score).toBeLessThan(before[0]!.score);
});

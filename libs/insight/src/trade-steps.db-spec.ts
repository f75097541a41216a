import { GiveFeedback } from '@wanchang/matchmaking';
import { aDemand, aMarket, aSupply, matchDemand, type Unit } from '@wanchang/matchmaking/testing';
import { AcceptOffer, OpenDealRoom } from '@wanchang/negotiation';
import { anOffer } from '@wanchang/negotiation/testing';
import { sql, type TestContext } from '@wanchang/platform/testing';
import { InsightModule } from './insight.module';
import { TradeStepsReport } from './trade-steps.query';

let context: TestContext;
let factory: Unit;
let county: Unit;

beforeEach(async () => {
  ({ context, factory, county } = await aMarket(InsightModule));
});
afterEach(() => context.close());

const report = () => context.get(TradeStepsReport).execute();
const steps = async () => {
  const { matches, interested, rooms, offered, agreed } = await report();
  return [matches, interested, rooms, offered, agreed];
};

describe('the way from a match to an agreement', () => {
  it('counts each step of a pair once it is taken', async () => {
    expect(await steps()).toEqual([0, 0, 0, 0, 0]);
    const supply = await aSupply(context, factory);
    const demand = await aDemand(context, county);
    await matchDemand(context, demand);
    expect(await steps()).toEqual([1, 0, 0, 0, 0]);
    const match = await context.database.one<{ id: string }>(sql(`SELECT id FROM matches`));
    const interested = { verdict: 'interested', reason: null, note: null } as const;
    await context.get(GiveFeedback).execute(county.actor, match!.id, interested);
    const about = { listingId: supply.id, myListingId: demand.id };
    const { roomId } = await context.get(OpenDealRoom).execute(about, null, county.actor);
    expect(await steps()).toEqual([1, 1, 1, 0, 0]);
    const sides = { buyer: county.actor, seller: factory.actor };
    const room = { ...sides, id: roomId, supplyId: supply.id };
    const no = await anOffer(context, room, 'seller');
    expect(await steps()).toEqual([1, 1, 1, 1, 0]);
    await context.get(AcceptOffer).execute(roomId, no, county.actor);
    expect(await steps()).toEqual([1, 1, 1, 1, 1]);
  });

  it('has twelve weeks that begin on a Monday in China; what is older is in none', async () => {
    const demand = await aDemand(context, county);
    await aSupply(context, factory);
    await matchDemand(context, demand);
    const { weeks } = await report();
    expect(weeks).toHaveLength(12);
    for (const { week } of weeks) expect(new Date(`${week}T12:00:00Z`).getUTCDay()).toBe(1);
    expect(weeks.map(({ matches }) => matches)).toEqual([...Array<number>(11).fill(0), 1]);
    await context.database.query(
      sql(`UPDATE matches SET created_at = now() - interval '100 days'`),
    );
    const later = await report();
    expect(later.weeks.every(({ matches }) => matches === 0)).toBe(true);
    expect(later.matches).toBe(0);
  });
});

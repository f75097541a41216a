import { homeOf } from '@wanchang/platform/testing';
import { MatchmakingModule } from './matchmaking.module';
import {
  aDemand,
  aMarket,
  aSupply,
  matchDemand,
  matchesOf,
  type Market,
  type Unit,
} from './testing';
import { GiveFeedback } from './use-cases/give-feedback';

let market: Market;
beforeAll(async () => {
  market = await aMarket(MatchmakingModule);
  await aSupply(market.context, market.factory);
  await matchDemand(market.context, await aDemand(market.context, market.county));
});
afterAll(() => market?.context.close());

const waiting = async ({ actor }: Unit) => {
  const { items, unavailable } = await homeOf(market.context, actor);
  expect(unavailable).toEqual([]);
  return items
    .filter(({ kind }) => kind.startsWith('matchmaking.'))
    .map(({ kind, count }) => `${kind} ${count}`);
};

it('a match waits for both units until they answer, more so when the other side is interested', async () => {
  const { context, factory, county } = market;
  expect(await waiting(factory)).toEqual(['matchmaking.new-matches 1']);
  expect(await waiting(county)).toEqual(['matchmaking.new-matches 1']);
  const [match] = await matchesOf(context, county);
  const interested = { verdict: 'interested', reason: null, note: null } as const;
  await context.get(GiveFeedback).execute(county.actor, match!.id, interested);
  expect(await waiting(county)).toEqual([]);
  expect(await waiting(factory)).toEqual(['matchmaking.interest 1', 'matchmaking.new-matches 1']);
});

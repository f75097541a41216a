import { createTestContext, eventually, type TestContext } from '@wanchang/platform/testing';
import { MatchmakingModule } from '../matchmaking.module';
import { aDemand, aSupply, aUnit, decide, revise, type Unit } from '../testing';
import { RequestIndexRebuild } from './request-index-rebuild';
import type { ListingIndex } from './listing-index';
import { MatchIndexes } from './match-indexes';

let context: TestContext;
let index: ListingIndex;
let unit: Unit;

beforeEach(async () => {
  context = await createTestContext([MatchmakingModule]);
  index = context.get(MatchIndexes).any;
  unit = await aUnit(context);
});
afterEach(() => context.close());

it('reads the published listings, and afterwards only what changed', async () => {
  const known = await aSupply(context, unit);
  await index.refresh();
  const query = jest.spyOn(context.database, 'query');
  const added = await aDemand(context, unit);
  await index.refresh();
  const read = query.mock.calls.filter(([sql]) => sql.includes('FROM matchable_listings'));
  expect(read.map(([, parameters]) => parameters![2])).toEqual([[added.id]]);
  expect([index.size, index.has(known.id), index.has(added.id)]).toEqual([2, true, true]);
});

it('reads no listing when none changed', async () => {
  await aSupply(context, unit);
  await index.refresh();
  const query = jest.spyOn(context.database, 'query');
  await index.refresh();
  expect(query.mock.calls.filter(([sql]) => sql.includes('FROM matchable_listings'))).toEqual([]);
});

it('misses no change that began before a reading and commits after it', async () => {
  await index.refresh();
  let commit!: () => void;
  const mayCommit = new Promise<void>((resolve) => (commit = resolve));
  let wrote!: (id: string) => void;
  const written = new Promise<string>((resolve) => (wrote = resolve));
  const slow = context.database.transaction(async () => {
    wrote((await aSupply(context, unit)).id);
    await mayCommit;
  });
  const id = await written;
  await aDemand(context, unit);
  await index.refresh();
  expect(index.has(id)).toBe(false);
  commit();
  await slow;
  await index.refresh();
  expect(index.has(id)).toBe(true);
});

it('R12.3 is without the listings of a suspended unit, and has them again once it is reinstated', async () => {
  const supply = await aSupply(context, unit);
  await index.refresh();
  await decide(context, unit, 'suspend');
  await index.refresh();
  expect(index.has(supply.id)).toBe(false);
  await decide(context, unit, 'reinstate');
  await index.refresh();
  expect(index.has(supply.id)).toBe(true);
});

it('reads a burst of calls in two readings at most', async () => {
  await index.refresh();
  const query = jest.spyOn(context.database, 'one');
  await Promise.all(Array.from({ length: 20 }, () => index.refresh()));
  const snapshots = query.mock.calls.filter(([sql]) => sql.includes('pg_current_snapshot'));
  expect(snapshots.length).toBeLessThanOrEqual(2);
});

it('goes on without a listing that the engine cannot read', async () => {
  const odd = await aSupply(context, unit, { title: '！！！' });
  const supply = await aSupply(context, unit);
  await index.refresh();
  expect([index.has(odd.id), index.has(supply.id)]).toEqual([false, true]);
});

it('knows how far it lags behind', async () => {
  const supply = await aSupply(context, unit);
  await index.refresh();
  expect(await index.lag()).toBe(0);
  await revise(context, supply, unit, { title: '黄铜闸阀 Z15W-16T' });
  expect(await index.lag()).toBeGreaterThan(0);
  await index.refresh();
  expect(await index.lag()).toBe(0);
});

it('is read anew on demand, and answers from the old one meanwhile', async () => {
  const supply = await aSupply(context, unit);
  await index.refresh();
  const query = jest.spyOn(context.database, 'query');
  await context.get(RequestIndexRebuild).execute(null);
  await eventually(async () => {
    await index.refresh();
    expect(index.has(supply.id)).toBe(true);
    const read = query.mock.calls.filter(([sql]) => sql.startsWith('FETCH'));
    expect(read.length).toBeGreaterThan(0);
  });
  const added = await aDemand(context, unit);
  await index.refresh();
  expect([index.has(supply.id), index.has(added.id)]).toEqual([true, true]);
});

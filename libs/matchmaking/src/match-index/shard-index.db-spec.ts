import { aSecretary } from '@wanchang/membership/testing';
import { createTestContext, eventually, sql, type TestContext } from '@wanchang/platform/testing';
import type { IndexedListing } from '@wanchang/match-engine';
import { MatchmakingModule } from '../matchmaking.module';
import { MatchableListings } from '../persistence/matchable-listings';
import { aDemand, aSupply, aUnit, decide, price, revise, type Unit } from '../testing';
import { SaveFamilyRules } from '../use-cases/save-family-rules';
import { RequestIndexRebuild } from '../use-cases/request-index-rebuild';
import type { ShardIndex } from './shard-index';
import { MatchIndexes } from './match-indexes';

let context: TestContext;
let index: ShardIndex;
let unit: Unit;

const DIAMETER = { name: '公称通径', value: 'DN50', number: 50, unit: null };

beforeEach(async () => {
  context = await createTestContext([MatchmakingModule]);
  index = context.get(MatchIndexes).any;
  unit = await aUnit(context);
});
afterEach(() => context.close());

it('reads the published listings, and afterwards only what changed', async () => {
  const known = await aSupply(context, unit);
  await index.refresh();
  const read = vi.spyOn(context.get(MatchableListings), 'read');
  const added = await aDemand(context, unit);
  await index.refresh();
  expect(read.mock.calls.map(([ids]) => ids)).toEqual([[added.id]]);
  expect([index.size, index.has(known.id), index.has(added.id)]).toEqual([2, true, true]);
});

it('reads no listing when none changed', async () => {
  await aSupply(context, unit);
  await index.refresh();
  const listings = context.get(MatchableListings);
  const reads = [vi.spyOn(listings, 'read'), vi.spyOn(listings, 'forEach')];
  await index.refresh();
  for (const read of reads) expect(read).not.toHaveBeenCalled();
});

it('reads every one of many listings once, and lets go of the database when it cannot continue', async () => {
  const { id } = await aSupply(context, unit, { attributes: [DIAMETER], ...price('186.50') });
  await context.database.query(
    sql(`INSERT INTO listings (id, member_id, side, kind, title, industry_code, attributes, price_amount, price_currency,
                           price_unit, region_code, coast, state, published_at)
     SELECT gen_random_uuid(), member_id, side, kind, title || n, industry_code, attributes, price_amount, price_currency,
            price_unit, region_code, coast, state, published_at FROM listings, generate_series(1, 4999) n WHERE id = $1`),
    [id],
  );
  const listings = context.get(MatchableListings);
  const whole = { number: 0, of: 1 };
  const read: IndexedListing[] = [];
  await listings.forEach(whole, (listing) => read.push(listing));
  expect([read.length, new Set(read.map((listing) => listing.id)).size]).toEqual([5000, 5000]);
  expect(read[0]).toMatchObject({
    attributes: [{ ...DIAMETER, unit: undefined }],
    price: { amount: 186.5, currency: 'CNY', unit: '台' },
    ...{ quantity: undefined, dueDate: undefined, provinceCode: '330000', coast: 'coastal' },
  });
  const stopped = listings.forEach(whole, () => {
    throw new Error('enough');
  });
  await expect(stopped).rejects.toThrow('enough');
  await index.refresh();
  expect(index.size).toBe(5000);
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
  const snapshot = vi.spyOn(context.database, 'snapshot');
  await Promise.all(Array.from({ length: 20 }, () => index.refresh()));
  expect(snapshot.mock.calls.length).toBeLessThanOrEqual(2);
});

it('is complete but for a listing that the engine cannot read', async () => {
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

it('is rebuilt on demand, and answers from the old one meanwhile', async () => {
  const supply = await aSupply(context, unit);
  await index.refresh();
  const readAll = vi.spyOn(context.get(MatchableListings), 'forEach');
  await context.get(RequestIndexRebuild).execute(null);
  await eventually(async () => {
    await index.refresh();
    expect(index.has(supply.id)).toBe(true);
    expect(readAll).toHaveBeenCalledTimes(1);
  });
  const added = await aDemand(context, unit);
  await index.refresh();
  expect([index.has(supply.id), index.has(added.id)]).toEqual([true, true]);
});

it('drops what was read for a rebuild when the rules of families were replaced meanwhile', async () => {
  const supply = await aSupply(context, unit, { title: '不锈钢球阀 DN80' });
  const demand = await aDemand(context, await aUnit(context), { title: '采购不锈钢球阀 DN50' });
  const score = async () => {
    await index.refresh();
    const pair = index.pair(supply.id, demand.id);
    return pair && pair !== 'apart' && pair.mutual;
  };
  const strict = await score();
  const listings = context.get(MatchableListings);
  const readAll = listings.forEach.bind(listings);
  let end!: () => void;
  const mayEnd = new Promise<void>((resolve) => (end = resolve));
  const read = vi.spyOn(listings, 'forEach').mockImplementationOnce(async (...given) => {
    await readAll(...given);
    await mayEnd;
  });
  await context.get(RequestIndexRebuild).execute(null);
  await index.refresh();
  await eventually(() => expect(read).toHaveBeenCalledTimes(1));
  const rules = [{ family: '阀门', properties: [{ name: '通径', need: null, tolerance: 2 }] }];
  const change = { basedOn: 0, rules, note: '试行' };
  await context.get(SaveFamilyRules).execute(change, await aSecretary(context));
  const loose = await score();
  expect(loose).not.toEqual(strict);
  end();
  await read.mock.results[0]!.value;
  for (let reading = 0; reading < 3; reading += 1) expect(await score()).toEqual(loose);
});

import fc from 'fast-check';
import { COASTS, REGION_WISHES } from '@wanchang/kernel';
import type { MatchAttribute, IndexedListing, Side } from '../listing';
import { factorNames, type FactorName } from '../factors/factors';
import { type MatchWeights } from '../weights';

/** Few values each, so that ties, equal texts and every constraint come up often. */
const words = ['不锈钢', '球阀', '阀门', '泵', 'DN50', 'Q41F-16P', '304', '采购', '供应', '𠮷'];
const codes = [undefined, 'C', '34', '344', '3443', '3441', '3411', '35', 'A'];
const units = [undefined, 't', 'kg', '万吨', '台', '件', '个'];

const absentIn = <T>(arbitrary: fc.Arbitrary<T>, absent: number, present: number) =>
  fc.oneof({ weight: absent, arbitrary: fc.constant(undefined) }, { weight: present, arbitrary });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => absentIn(arbitrary, 1, 1);
/** A constraint that nearly always fails would leave no pairs to rank. */
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => absentIn(arbitrary, 5, 1);
const title = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 })
  .map((picked) => picked.join(''));

const attribute: fc.Arbitrary<MatchAttribute> = fc.oneof(
  fc.record({
    name: fc.constantFrom('口径', '压力', '材质'),
    value: fc.constantFrom('DN50', '50', '5 cm', '50-80mm', '304', '316 不锈钢', 'PN16', '1.6MPa'),
    unit: fc.constantFrom(undefined, 'mm'),
  }),
  fc.record({
    name: fc.constantFrom('口径', '压力'),
    value: fc.constantFrom('如图', '50'),
    number: fc.constantFrom(-5, 0, 16, 50),
    max: fc.constantFrom(undefined, 50, 65),
    unit: fc.constantFrom(undefined, 'mm', 'bar', '台'),
  }),
);

const amount = fc.constantFrom(0, 0.3, 1, 1.1, 300, 1100);

export function listingArbitrary(side: Side, ids: readonly string[]): fc.Arbitrary<IndexedListing> {
  const supply = side === 'supply';
  return fc.record({
    id: fc.constantFrom(...ids),
    memberId: fc.constantFrom('m1', 'm2', 'm3', 'm4', 'm5'),
    side: fc.constant(side),
    kind: fc.constantFrom('products', 'products', 'products', 'technology'),
    title,
    attributes: fc.array(attribute, { maxLength: 3 }),
    industryCode: fc.constantFrom(...codes),
    price: maybe(
      fc.record({
        amount,
        currency: fc.constantFrom('CNY', 'CNY', 'USD'),
        unit: fc.constantFrom(...units),
      }),
    ),
    quantity: maybe(fc.record({ amount, unit: fc.constantFrom(...units) })),
    leadTimeDays: supply ? maybe(fc.constantFrom(0, 0.5, 7, 30)) : fc.constant(undefined),
    dueDate: supply
      ? fc.constant(undefined)
      : maybe(fc.constantFrom('2026-11-22', '2026-11-23', '2026-11-30', '2027-02-01')),
    validUntil: rarely(
      fc.constantFrom('2026-11-22', '2026-11-23', '2026-11-23T04:00:00Z', 1_795_406_399_999),
    ),
    provinceCode: fc.constantFrom('33', '51', '44'),
    coast: fc.constantFrom(...COASTS),
    crossRegionWish: fc.constantFrom('any', 'any', 'any', ...REGION_WISHES),
    point: maybe(fc.constantFrom({ lat: 30, lng: 120 }, { lat: 31, lng: 104 })),
    reputation: maybe(fc.constantFrom(0, 0.8, 1)),
    version: fc.constant(1),
  });
}

const sideOf = (side: Side, ids: readonly string[], minLength: number) =>
  fc.uniqueArray(listingArbitrary(side, ids), {
    selector: ({ id }) => id,
    minLength,
    maxLength: ids.length,
  });

/** Three to nine supplies and two to six demands. */
export const marketArbitrary = fc
  .tuple(
    sideOf('supply', Array.from('123456789', (n) => `s${n}`), 3), // prettier-ignore
    sideOf('demand', Array.from('123456', (n) => `d${n}`), 2), // prettier-ignore
  )
  .map((sides) => sides.flat());

/** So many listings of one side with ids of their own, the same for one seed. */
export function manyListings(side: Side, count: number, seed = 4754): IndexedListing[] {
  const samples = fc.sample(listingArbitrary(side, ['any']), { numRuns: count, seed });
  return samples.map((listing, i) => ({ ...listing, id: `${side} ${i}` }));
}

/** Weights in proportion to numbers, in the order of the factors. */
export function weightsOfShares(shares: readonly number[]): MatchWeights {
  const sum = shares.reduce((total, share) => total + share, 0);
  const factors = factorNames.map((name, i) => [name, (shares[i] as number) / sum]);
  return { version: 1, factors: Object.fromEntries(factors) as Record<FactorName, number> };
}

import type { ConstraintName } from './constraints';
import type { IndexedListing } from './listing';
import { MatchIndex } from './match-index';
import { aDemand, aSupply, noon } from './bench/samples';

type Given = Partial<IndexedListing>;

function whyNot(supply: Given, demand: Given, now = noon): ConstraintName[] {
  return new MatchIndex({ now: () => now }).whyNot(aSupply(supply), aDemand(demand));
}

const cny = (amount: number, unit?: string) => ({ price: { amount, currency: 'CNY', unit } });
const of = (amount: number, unit?: string) => ({ quantity: { amount, unit } });

describe('hard constraints', () => {
  it.each<[rule: string, supply: Given, demand: Given, kept: ConstraintName[]]>([
    ['nothing keeps a fitting pair apart', {}, {}, []],
    ['another resource kind', { kind: 'technology' }, {}, ['kind']],
    ['the same member unit', { memberId: 'a' }, { memberId: 'a' }, ['ownUnit']],

    ['groups of one division fit', { industryCode: '3443' }, { industryCode: '341' }, []],
    ['divisions do not', { industryCode: '34' }, { industryCode: '35' }, ['industry']],
    ['a section holds its divisions', { industryCode: '3443' }, { industryCode: 'C' }, []],
    ['and no other', { industryCode: '0111' }, { industryCode: 'C' }, ['industry']],
    ['no industry fits every industry', { industryCode: undefined }, { industryCode: '35' }, []],

    ['a price at the ceiling', cny(100), cny(100), []],
    ['a price above the ceiling', cny(100.01), cny(100), ['price']],
    ['a price per kg above a ceiling per t', cny(6, 'kg'), cny(5000, '吨'), ['price']],
    ['a price per kg under a ceiling per t', cny(5, 'kg'), cny(5000, '吨'), []],
    ['units that cannot be converted', cny(6, '件'), cny(5, '吨'), []],
    [
      'a price is per unit of the quantity',
      { ...cny(6), ...of(1, 'kg') },
      cny(5000, 't'),
      ['price'],
    ],
    ['another currency', cny(500), { price: { amount: 100, currency: 'USD' } }, []],
    ['a negotiable price', {}, cny(100), []],
    ['no ceiling', cny(100), {}, []],
    ['something free for a ceiling of nothing', cny(0), cny(0), []],
    ['and in another unit', cny(0, 'kg'), cny(0, 't'), []],

    ['enough to the last kilogram', of(1.005, 't'), of(1005, 'kg'), []],
    ['too little', of(1.005, 't'), of(1006, 'kg'), ['quantity']],
    ['counted in 万', of(1, '万件'), of(10_001, '件'), ['quantity']],
    ['unknown units that are equal', of(5, '台'), of(6, '台'), ['quantity']],
    ['unknown units that differ', of(5, '台'), of(6, '套'), []],
    ['an unknown capacity', {}, of(6, '台'), []],

    ['delivery on the due day', { leadTimeDays: 7 }, { dueDate: '2026-11-30' }, []],
    ['delivery a day late', { leadTimeDays: 8 }, { dueDate: '2026-11-30' }, ['leadTime']],
    ['part of a day is a day', { leadTimeDays: 7.5 }, { dueDate: '2026-11-30' }, ['leadTime']],
    ['an unknown lead time', {}, { dueDate: '2026-11-23' }, []],
    ['a due day that is past', {}, { dueDate: '2026-11-22' }, ['leadTime']],

    ['valid through its last day', { validUntil: '2026-11-23' }, {}, []],
    ['a supply that has expired', { validUntil: '2026-11-22' }, {}, ['validity']],
    ['a demand that has expired', {}, { validUntil: '2026-11-23T03:59:59Z' }, ['validity']],
    ['an instant in milliseconds', { validUntil: noon.getTime() }, {}, []],

    ['a wish that is met', { crossRegionWish: 'interior' }, { crossRegionWish: 'coastal' }, []],
    ['a supply that wants the coast', { crossRegionWish: 'coastal' }, {}, ['regionWish']],
    ['a demand that wants the interior', {}, { crossRegionWish: 'interior' }, ['regionWish']],

    [
      'all reasons are named at once',
      { kind: 'talent', memberId: 'a', ...cny(2) },
      { memberId: 'a', ...cny(1) },
      ['kind', 'ownUnit', 'price'],
    ],
  ])('%s', (_rule, supply, demand, kept) => {
    expect(whyNot(supply, demand)).toEqual(kept);
  });

  it('days begin at midnight in China', () => {
    const supply = { leadTimeDays: 1 };
    const demand = { dueDate: '2026-11-24', validUntil: '2026-11-23' };
    expect(whyNot(supply, demand, new Date('2026-11-23T15:59:59.999Z'))).toEqual([]);
    const midnight = new Date('2026-11-23T16:00:00Z');
    expect(whyNot(supply, demand, midnight)).toEqual(['validity', 'leadTime']);
  });

  it('a pair kept apart is not listed and has no explanation', () => {
    const index = new MatchIndex({ now: () => noon });
    index.load([aSupply(), aDemand({ kind: 'capital' })]);
    expect(index.topSupplies('d1')).toEqual([]);
    expect(index.explain('s1', 'd1')).toBeNull();
  });

  it('a call can look at another moment than now', () => {
    const index = new MatchIndex({ now: () => noon });
    index.load([aSupply({ validUntil: '2026-11-30' }), aDemand()]);
    const now = new Date('2026-12-01T00:00:00+08:00');
    expect(index.topSupplies('d1')).toHaveLength(1);
    expect(index.topSupplies('d1', { now })).toEqual([]);
    expect(index.whyNot('s1', 'd1', { now })).toEqual(['validity']);
  });
});

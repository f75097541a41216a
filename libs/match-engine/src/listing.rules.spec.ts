import fc from 'fast-check';
import type { IndexedListing } from './listing';
import { MatchInputError, type MatchInputCode } from './match.errors';
import { MatchIndex } from './match-index';
import { aDemand, aSupply, noon } from './bench/samples';

type Wrong = Record<keyof Partial<IndexedListing>, unknown>;

const faulty = (given: Partial<Wrong>) => ({ ...aSupply(), ...given }) as IndexedListing;
const index = () => new MatchIndex({ now: () => noon });

function faultOf(action: () => unknown): [MatchInputCode, string] | null {
  try {
    action();
    return null;
  } catch (error) {
    if (!(error instanceof MatchInputError)) throw error;
    return [error.code, error.field];
  }
}

describe('input', () => {
  it.each<[rule: string, given: Partial<Wrong>, code: MatchInputCode, field: string]>([
    ['an empty title', { title: ' \n' }, 'text-empty', 'title'],
    ['a title without a word', { title: '——！🙂' }, 'text-empty', 'title'],
    [
      'a title whose only letter is none when it is unfolded',
      { title: 'ͺ' },
      'text-empty',
      'title',
    ],
    ['a title that is no text', { title: 5 }, 'text-empty', 'title'],
    ['10,000 words', { title: '阀门 '.repeat(10_000) }, 'text-too-long', 'title'],
    ['letters that unfold to more', { title: 'ﷺ'.repeat(900) }, 'text-too-long', 'title'],
    ['an unknown side', { side: 'both' }, 'value-unknown', 'side'],
    ['an unknown resource kind', { kind: 'goods' }, 'value-unknown', 'kind'],
    ['an unknown coast', { coast: 'east' }, 'value-unknown', 'coast'],
    ['an unknown wish', { crossRegionWish: null }, 'value-unknown', 'crossRegionWish'],
    ['a section that does not exist', { industryCode: 'U' }, 'industry-unknown', 'industryCode'],
    ['a division that does not exist', { industryCode: '98' }, 'industry-unknown', 'industryCode'],
    ['a code of five digits', { industryCode: '34431' }, 'industry-unknown', 'industryCode'],
    ['no id', { id: undefined }, 'text-empty', 'id'],
    ['no unit', { memberId: '' }, 'text-empty', 'memberId'],
    [
      'a price of NaN',
      { price: { amount: NaN, currency: 'CNY' } },
      'number-invalid',
      'price.amount',
    ],
    [
      'a price as text',
      { price: { amount: '5', currency: 'CNY' } },
      'number-invalid',
      'price.amount',
    ],
    [
      'a negative price',
      { price: { amount: -1, currency: 'CNY' } },
      'out-of-range',
      'price.amount',
    ],
    [
      'a currency sign',
      { price: { amount: 1, currency: '￥' } },
      'currency-invalid',
      'price.currency',
    ],
    ['endless capacity', { quantity: { amount: Infinity } }, 'number-invalid', 'quantity.amount'],
    ['an absurd capacity', { quantity: { amount: 1e300 } }, 'out-of-range', 'quantity.amount'],
    ['a negative lead time', { leadTimeDays: -1 }, 'out-of-range', 'leadTimeDays'],
    ['a day that does not exist', { dueDate: '2026-02-30' }, 'date-invalid', 'dueDate'],
    ['a date as people write it', { dueDate: '2026/11/23' }, 'date-invalid', 'dueDate'],
    [
      'an instant without zone',
      { validUntil: '2026-11-23T00:00:00' },
      'date-invalid',
      'validUntil',
    ],
    ['a validity of NaN', { validUntil: NaN }, 'date-invalid', 'validUntil'],
    ['a point off the globe', { point: { lat: 91, lng: 0 } }, 'out-of-range', 'point.lat'],
    ['a reputation above 1', { reputation: 1.1 }, 'out-of-range', 'reputation'],
    ['half a version', { version: 1.5 }, 'out-of-range', 'version'],
    ['no attributes', { attributes: undefined }, 'value-unknown', 'attributes'],
    [
      'an attribute figure of NaN',
      {
        attributes: [
          { name: 'a', value: 'b' },
          { name: 'a', value: 'b', number: NaN },
        ],
      },
      'number-invalid',
      'attributes[1].number',
    ],
    [
      'a range that ends before it begins',
      { attributes: [{ name: 'a', value: 'b', number: 5, max: 4 }] },
      'out-of-range',
      'attributes[0].max',
    ],
    [
      'the end of a range without its beginning',
      { attributes: [{ name: 'a', value: 'b', max: 4 }] },
      'out-of-range',
      'attributes[0].max',
    ],
    [
      'a hundred attributes',
      { attributes: Array.from({ length: 100 }, () => ({ name: 'a', value: 'b' })) },
      'too-many',
      'attributes',
    ],
  ])('refuses %s', (_rule, given, code, field) => {
    const refused = index();
    expect(faultOf(() => refused.upsert(faulty(given)))).toEqual([code, field]);
    expect(faultOf(() => refused.topDemands(faulty(given)))).toEqual([code, field]);
    expect(refused.size).toBe(0);
  });

  it.each([
    [0, 'out-of-range'],
    [-1, 'out-of-range'],
    [1001, 'out-of-range'],
    [2.5, 'out-of-range'],
    [NaN, 'number-invalid'],
    [Infinity, 'number-invalid'],
  ])('refuses a list of %p', (k, code) => {
    expect(faultOf(() => index().topSupplies(aDemand(), { k }))).toEqual([code, 'k']);
  });

  it('refuses ids it does not know and listings of the wrong side', () => {
    expect(faultOf(() => index().topSupplies('gone'))).toEqual(['listing-unknown', 'demand']);
    expect(faultOf(() => index().topSupplies(aSupply()))).toEqual(['side-wrong', 'demand']);
    expect(faultOf(() => index().explain(aDemand(), aDemand()))).toEqual(['side-wrong', 'supply']);
  });

  it('refuses a moment that is none', () => {
    const now = new Date(NaN);
    expect(faultOf(() => index().topSupplies(aDemand(), { now }))).toEqual(['date-invalid', 'now']);
  });

  it('loads all or nothing, and no id twice', () => {
    const loaded = index();
    expect(faultOf(() => loaded.load([aSupply(), aSupply()]))).toEqual(['id-duplicate', 'id']);
    expect(faultOf(() => loaded.load([aSupply(), faulty({ id: 's2', title: '' })]))).not.toBeNull();
    expect(loaded.size).toBe(0);
    loaded.load([aSupply()]);
    expect(faultOf(() => loaded.load([aSupply()]))).toEqual(['id-duplicate', 'id']);
  });

  it('keeps the listing it holds when its replacement is refused', () => {
    const kept = index();
    kept.upsert(aSupply());
    expect(faultOf(() => kept.upsert(faulty({ version: 2, title: '' })))).not.toBeNull();
    expect(kept.topDemands('s1')).toEqual([]);
  });

  it('says what is wrong in Chinese and English', () => {
    const { texts, message } = new MatchInputError('text-empty', 'title');
    expect(texts).toEqual({ zh: 'title：缺少文字', en: 'title has no text' });
    expect(message).toBe(texts.en);
  });

  it('never gives a score that is no number, or another error than its own, for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (title) => {
        const fuzzed = index();
        const fault = faultOf(() => fuzzed.load([aSupply({ title }), aDemand({ title })]));
        if (fault) expect(fault[1]).toBe('title');
        else expect(fuzzed.topSupplies('d1')[0]?.score).toBeGreaterThan(0.5);
      }),
    );
  });
});

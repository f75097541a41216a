import { describe, expect, it } from 'vitest';
import type { DealRoom } from '../../entities/deal-room/types';
import { listing, room } from '../../testing/samples';
import { ladderOf } from './price-ladder';

type Offer = DealRoom['offers'][number];
const first = room().offers[0]!;

function offer(
  no: number,
  by: Offer['by'],
  unitPrice: string,
  terms: Partial<Offer['terms']> = {},
) {
  const line = { ...first.terms.lines[0]!, unit: '台', unitPrice };
  const total = { ...first.total, amount: String(Number(unitPrice) * 10) };
  return { ...first, no, by, total, terms: { ...first.terms, lines: [line], ...terms } };
}

const cny = (amount: string) => ({ amount, currency: 'CNY' as const });
const demand = listing({ price: cny('230'), priceUnit: '台' });
const supply = listing({ side: 'supply', price: cny('260'), priceUnit: '台' });

describe('the price ladder of a room', () => {
  it('has a rung for each version, and how far its side came from its last', () => {
    const offers = [
      offer(1, 'seller', '250'),
      offer(2, 'buyer', '220'),
      offer(3, 'seller', '238.5'),
    ];
    const ladder = ladderOf(room({ offers, demand, supply }));
    expect(ladder).toMatchObject({ per: '台', ceiling: '230', asked: '260' });
    expect(ladder?.rungs.map(({ by, amount, step }) => [by, amount, step])).toEqual([
      ['seller', '250', null],
      ['buyer', '220', null],
      ['seller', '238.5', '-11.5'],
    ]);
  });

  it('compares totals, and no limit, where the versions have not one line in one unit', () => {
    const two = offer(2, 'buyer', '220');
    two.terms.lines.push(two.terms.lines[0]!);
    const ladder = ladderOf(room({ offers: [offer(1, 'seller', '250'), two], demand, supply }));
    expect(ladder).toMatchObject({ per: null, ceiling: null, asked: null });
    expect(ladder?.rungs.map(({ amount }) => amount)).toEqual(['2500', '2200']);
  });

  it('does not compare a price with tax and one without', () => {
    const offers = [
      offer(1, 'seller', '250', { priceIncludesTax: true }),
      offer(2, 'buyer', '220', { priceIncludesTax: false }),
    ];
    expect(ladderOf(room({ offers, demand, supply }))?.per).toBeNull();
    const withTax = [offer(1, 'seller', '250', { priceIncludesTax: true })];
    const without = listing({ price: cny('230'), priceUnit: '台', priceTax: 'excluded' });
    expect(ladderOf(room({ offers: withTax, demand: without, supply }))).toMatchObject({
      ceiling: null,
      asked: '260',
    });
  });

  it('leaves out what was offered in another currency, and a limit in another unit', () => {
    const offers = [offer(1, 'seller', '35', { currency: 'USD' }), offer(2, 'buyer', '220')];
    const perTon = listing({ price: cny('230'), priceUnit: '吨' });
    const ladder = ladderOf(room({ offers, demand: perTon, supply: null }));
    expect(ladder?.rungs.map(({ no }) => no)).toEqual([2]);
    expect(ladder?.ceiling).toBeNull();
  });

  it('is absent before the first offer', () => {
    expect(ladderOf(room({ offers: [] }))).toBeNull();
  });
});

import * as fc from 'fast-check';
import { CURRENCIES } from '@wanchang/kernel';
import { INCOTERMS } from '../domain/incoterms';
import { COUNTED_NOW, type FreeTerm, type OfferLine, type Terms } from '../domain/terms';

type Parts = Partial<Omit<Terms, 'lines'>> & { readonly lines?: readonly Partial<OfferLine>[] };

const LINE: OfferLine = {
  description: '不锈钢球阀',
  specification: 'Q41F-16P DN50',
  quantity: '100',
  unit: '台',
  unitPrice: '186.5',
};

/** Terms that can be offered, with the given parts in place of the usual ones. */
export function termsOf(parts: Parts = {}): Terms {
  return { revocable: true, edition: COUNTED_NOW, ...termsOfBefore(parts) };
}

/** As they were stored before offers said whether they are revocable, and by which arithmetic they are counted. */
export function termsOfBefore({ lines = [{}], ...rest }: Parts = {}): Terms {
  return {
    lines: lines.map((line) => ({ ...LINE, ...line })),
    currency: 'CNY',
    deliveryPlace: '甘肃省陇西县',
    deliveryDate: '2999-06-30',
    paymentTerms: '货到验收后 30 日内电汇',
    validUntil: '2999-05-31T16:00:00.000Z',
    freeTerms: [],
    ...rest,
  };
}

/** Few different values, so that generated versions share lines as real ones do. */
const word = fc.constantFrom('球阀', '轴承', '法兰', '电机', '');
const decimal = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('', '.5', '.25', '.125', '.000001'))
  .map(([whole, fraction]) => `${whole}${fraction}`);

const maybe = (...values: readonly string[]) => fc.constantFrom(...values, null);

const line: fc.Arbitrary<OfferLine> = fc.record({
  description: word,
  specification: word,
  quantity: decimal,
  unit: fc.constantFrom('台', '吨'),
  unitPrice: decimal,
  taxRate: maybe('13', '9', '0'),
});
const freeTerm: fc.Arbitrary<FreeTerm> = fc.record({ title: word, text: word });

/** Arbitrary terms, in their one spelling. */
export const anyTerms: fc.Arbitrary<Terms> = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 8 }),
  currency: fc.constantFrom(...CURRENCIES),
  taxRate: maybe('13', '6'),
  priceIncludesTax: fc.constantFrom(true, false, null),
  freight: maybe('100', '250'),
  freightTaxRate: maybe('9'),
  discount: maybe('7'),
  incoterm: fc.constantFrom(...INCOTERMS, null),
  incotermPlace: maybe('上海港'),
  deliveryPlace: word,
  deliveryDate: fc.constantFrom('2027-01-31', '2027-02-28'),
  paymentTerms: word,
  validUntil: fc.constantFrom('2026-12-01T00:00:00.000Z', '2026-12-02T00:00:00.000Z'),
  revocable: fc.boolean(),
  freeTerms: fc.array(freeTerm, { maxLength: 5 }),
  edition: fc.constant(COUNTED_NOW),
});

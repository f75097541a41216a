import type { LocalisedText } from '@wanchang/kernel';
import type { Sums } from './sums';
import type { Terms } from './terms';

export interface SumEntry {
  readonly label: LocalisedText;
  readonly amount: string;
}

/** Of what the total is made, in the order of counting; what there is none of is left out. */
export function sumEntries({ goods, discount, freight, net, tax }: Sums): SumEntry[] {
  const entries: readonly (SumEntry | false)[] = [
    { label: { zh: '各行金额之和', en: 'Sum of the lines' }, amount: goods },
    Number(discount) > 0 && { label: { zh: '减：优惠', en: 'Less discount' }, amount: discount },
    Number(freight) > 0 && { label: { zh: '加：运费', en: 'Freight' }, amount: freight },
    net !== null && { label: { zh: '不含税金额', en: 'Without tax' }, amount: net },
    tax !== null && { label: { zh: '税额', en: 'Tax' }, amount: tax },
  ];
  return entries.filter((entry) => entry !== false);
}

/** Whether the prices contain the tax, and at which rate. */
export function taxClause({ taxRate, priceIncludesTax }: Terms): LocalisedText {
  const rate = taxRate
    ? { zh: `，税率 ${taxRate}%`, en: `, rate ${taxRate}%` }
    : { zh: '', en: '' };
  if (priceIncludesTax === true)
    return { zh: `单价含税${rate.zh}`, en: `prices contain the tax${rate.en}` };
  if (priceIncludesTax === false)
    return { zh: `单价不含税${rate.zh}`, en: `prices are without tax${rate.en}` };
  return { zh: `未注明是否含税${rate.zh}`, en: `tax basis not said${rate.en}` };
}

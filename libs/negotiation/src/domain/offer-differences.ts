import type { LocalisedText } from '@wanchang/kernel';
import { align } from './alignment';
import { matterOf, type Matter } from './substance';
import type { FreeTerm, OfferLine, Terms } from './terms';

type Value = string | OfferLine | FreeTerm;

export const DIFFERENCE_KINDS = ['added', 'removed', 'changed'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/**
 * One difference between two versions. Paths count from 0: a removed entry has its place in the
 * version before, everything else its place in the version after.
 */
export interface Difference {
  readonly path: string;
  readonly label: LocalisedText;
  /** What of the bargain it touches (Civil Code 488); null: none of what makes a new offer. */
  readonly matter: Matter | null;
  readonly kind: DifferenceKind;
  readonly before: Value | null;
  readonly after: Value | null;
}

/** Exactly what a new version changes: applied to `before` it gives `after`. */
export function offerDifferences(before: Terms, after: Terms): Difference[] {
  return [
    ...listDifferences('lines', before.lines, after.lines, LINE),
    ...fieldDifferences('', before, after, TERMS),
    ...listDifferences('freeTerms', before.freeTerms, after.freeTerms, FREE_TERM),
  ];
}

type Labels<Entry> = Readonly<Partial<Record<keyof Entry & string, LocalisedText>>>;

interface ListLabels<Entry> {
  readonly entry: LocalisedText;
  readonly fields: Labels<Entry>;
}

const TERMS: Labels<Terms> = {
  currency: { zh: '币种', en: 'Currency' },
  taxRate: { zh: '税率（%）', en: 'Tax rate (%)' },
  priceIncludesTax: { zh: '单价含税', en: 'Tax in the price' },
  discount: { zh: '整单优惠', en: 'Discount' },
  freight: { zh: '运费', en: 'Freight' },
  freightTaxRate: { zh: '运费税率（%）', en: 'Tax rate of the freight (%)' },
  edition: { zh: '金额计算规则', en: 'Rules of the sums' },
  incoterm: { zh: '贸易术语', en: 'Incoterms 2020 rule' },
  incotermPlace: { zh: '贸易术语地点', en: 'Named place' },
  deliveryPlace: { zh: '交货地点', en: 'Place of delivery' },
  deliveryDate: { zh: '交货日期', en: 'Date of delivery' },
  paymentTerms: { zh: '付款方式', en: 'Payment terms' },
  validUntil: { zh: '有效期至', en: 'Valid until' },
  revocable: { zh: '有效期内可撤销', en: 'Revocable within its validity' },
};

const LINE: ListLabels<OfferLine> = {
  entry: { zh: '第 {no} 行', en: 'Line {no}' },
  fields: {
    description: { zh: '品名', en: 'Description' },
    specification: { zh: '规格', en: 'Specification' },
    quantity: { zh: '数量', en: 'Quantity' },
    unit: { zh: '单位', en: 'Unit' },
    unitPrice: { zh: '单价', en: 'Unit price' },
    taxRate: { zh: '税率（%）', en: 'Tax rate (%)' },
  },
};

const FREE_TERM: ListLabels<FreeTerm> = {
  entry: { zh: '附加条款 {no}', en: 'Further term {no}' },
  fields: { title: { zh: '标题', en: 'Title' }, text: { zh: '内容', en: 'Text' } },
};

/** Entries are paired by what they are: two lines of the same rate of tax are no more alike for it. */
function listDifferences<Entry extends OfferLine | FreeTerm>(
  list: string,
  before: readonly Entry[],
  after: readonly Entry[],
  { entry, fields }: ListLabels<Entry>,
): Difference[] {
  const names = (Object.keys(fields) as (keyof Entry)[]).filter((name) => name !== 'taxRate');
  const changed = (left: Entry, right: Entry) => {
    let fields = 0;
    for (const name of names) if ((left[name] ?? null) !== (right[name] ?? null)) fields += 1;
    return fields / names.length;
  };
  return align(before, after, changed).flatMap((pair): Difference[] => {
    const at = pair.after ?? pair.before ?? 0;
    const path = `${list}.${at}`;
    const label = numbered(entry, at + 1);
    const old = pair.before === null ? null : before[pair.before]!;
    const fresh = pair.after === null ? null : after[pair.after]!;
    const matter = matterOf(list, old, fresh);
    if (!old) return [{ path, label, matter, kind: 'added', before: null, after: fresh }];
    if (!fresh) return [{ path, label, matter, kind: 'removed', before: old, after: null }];
    return fieldDifferences(`${path}.`, old, fresh, fields, label);
  });
}

function fieldDifferences<Entry extends object>(
  prefix: string,
  before: Entry,
  after: Entry,
  labels: Labels<Entry>,
  of?: LocalisedText,
): Difference[] {
  const fields = Object.entries(labels) as [keyof Entry & string, LocalisedText][];
  return fields
    .filter(([name]) => (before[name] ?? null) !== (after[name] ?? null))
    .map(([name, { zh, en }]) => ({
      path: `${prefix}${name}`,
      label: of ? { zh: `${of.zh} · ${zh}`, en: `${of.en} · ${en}` } : { zh, en },
      matter: matterOf(name, before, after),
      kind: 'changed',
      before: textOf(before[name]),
      after: textOf(after[name]),
    }));
}

function textOf(value: unknown): string | null {
  const isPlain = typeof value === 'boolean' || typeof value === 'number';
  return isPlain ? String(value) : ((value ?? null) as string | null);
}

function numbered({ zh, en }: LocalisedText, no: number): LocalisedText {
  return { zh: zh.replace('{no}', String(no)), en: en.replace('{no}', String(no)) };
}

import type { Moment } from './calendar';
import { priceRatio, quantityRatio, slackDays } from './comparison';
import { compatible } from './industry';
import { atMost } from './measure';
import { branchOfKey, coastOfKey, goodsOf, kindOfKey, noDays, wishOfKey, type Columns } from './segment/columns'; // prettier-ignore
import type { Dictionaries } from './segment/dictionaries';

/** What rules a pair out, regardless of its score. */
export const constraintNames = [
  'kind',
  'industry',
  'goods',
  'ownUnit',
  'validity',
  'regionWish',
  'price',
  'quantity',
  'leadTime',
] as const;
export type ConstraintName = (typeof constraintNames)[number];

/** Says whether supply `s` and demand `d` may stand. Facts that are absent or cannot be compared hold nothing against it. */
type Constraint = (
  supplies: Columns,
  s: number,
  demands: Columns,
  d: number,
  circumstances: Circumstances,
) => boolean;

export interface Circumstances {
  readonly dictionaries: Dictionaries;
  readonly now: Moment;
}

const constraints = {
  kind: (a, s, b, d) => kindOfKey(a.key[s] as number) === kindOfKey(b.key[d] as number),
  industry: (a, s, b, d) => compatible(branchOfKey(a.key[s] as number), branchOfKey(b.key[d] as number)), // prettier-ignore
  goods: (a, s, b, d, { dictionaries }) => dictionaries.goods.suit(goodsOf(a, s), goodsOf(b, d)),
  ownUnit: (a, s, b, d) => a.member[s] !== b.member[d],
  validity: (a, s, b, d, { now }) => now.ms <= (a.validUntil[s] as number) && now.ms <= (b.validUntil[d] as number), // prettier-ignore
  regionWish: (a, s, b, d) => regionsSuit(a.key[s] as number, b.key[d] as number),
  price: (a, s, b, d, { dictionaries }) => {
    const ratio = priceRatio(a, s, b, d, dictionaries);
    return Number.isNaN(ratio) || atMost(ratio, 1);
  },
  quantity: (a, s, b, d, { dictionaries }) => {
    const ratio = quantityRatio(a, s, b, d, dictionaries);
    return Number.isNaN(ratio) || atMost(1, ratio);
  },
  leadTime: (a, s, b, d, { now }) => {
    const slack = slackDays(a, s, b, d, now);
    return Number.isNaN(slack) ? isNotPast(b.days[d] as number, now) : slack >= 0;
  },
} satisfies Record<ConstraintName, Constraint>;

export const mayMatch: Constraint = (a, s, b, d, c) =>
  constraints.kind(a, s, b, d) && constraints.industry(a, s, b, d) && tradeSuits(a, s, b, d, c);

/** All constraints but resource kind and industry, which a range of rows holds already. */
export const tradeSuits: Constraint = (a, s, b, d, c) =>
  constraints.ownUnit(a, s, b, d) &&
  constraints.goods(a, s, b, d, c) &&
  constraints.regionWish(a, s, b, d) &&
  constraints.validity(a, s, b, d, c) &&
  constraints.price(a, s, b, d, c) &&
  constraints.quantity(a, s, b, d, c) &&
  constraints.leadTime(a, s, b, d, c);

export function violations(...pair: Parameters<Constraint>): ConstraintName[] {
  const all: Record<ConstraintName, Constraint> = constraints;
  return constraintNames.filter((name) => !all[name](...pair));
}

/** Whether each is on the side that the other wishes, by their sort keys. */
export function regionsSuit(a: number, b: number): boolean {
  const [wishA, wishB] = [wishOfKey(a), wishOfKey(b)];
  return (
    (wishA === 0 || wishA === 1 + coastOfKey(b)) && (wishB === 0 || wishB === 1 + coastOfKey(a))
  );
}

/** An unknown lead time is at least none, so a due day that is past cannot be met by anyone. */
function isNotPast(dueDay: number, now: Moment): boolean {
  return dueDay === noDays || dueDay >= now.day;
}

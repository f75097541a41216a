import type { Compared, Comparison } from './types';

export const ORDERS = ['score', 'total', 'leadTime', 'covered', 'name'] as const;
export type Order = (typeof ORDERS)[number];

/** How the columns of a comparison are shown. */
export interface CompareView {
  readonly order: Order;
  /** All that are not laid aside, the short list alone, or those that are laid aside. */
  readonly show: 'all' | 'short' | 'hidden';
}

const RULES: Readonly<Record<Order, (left: Compared, right: Compared) => number>> = {
  score: (left, right) => right.score - left.score,
  total: (left, right) => amountOf(left) - amountOf(right),
  leadTime: (left, right) => left.leadTimeDays - right.leadTimeDays,
  covered: (left, right) => right.covered - left.covered,
  name: (left, right) => left.member.nameZh.localeCompare(right.member.nameZh, 'zh-CN'),
};

/** Without a rate there is no total: last. */
const amountOf = ({ total }: Compared) => (total === null ? Infinity : Number(total));

/** The suppliers of a view in its order. What is best of a line stays so, shown or not. */
export function viewed(quotes: Comparison, { order, show }: CompareView): Comparison {
  const suppliers = quotes.suppliers.filter(({ hidden, shortListed }) =>
    show === 'hidden' ? hidden : !hidden && (show === 'all' || shortListed),
  );
  return { ...quotes, suppliers: suppliers.sort(RULES[order]) };
}

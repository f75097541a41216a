import { addDays, type DateString } from '@wanchang/kernel';
import Big from 'big.js';
import type { PlanKind } from './contract';

export interface PlanItem {
  readonly kind: PlanKind;
  readonly amount: string;
  readonly dueOn: DateString;
}

/** Where nobody has planned otherwise: all of it thirty days after the goods are due. */
export function defaultPlan(amount: string, deliveryDueOn: DateString): PlanItem[] {
  if (new Big(amount).lte(0)) return [];
  return [{ kind: 'on_delivery', amount, dueOn: addDays(deliveryDueOn, 30) }];
}

export function planSum(plan: readonly Pick<PlanItem, 'amount'>[]): string {
  return plan.reduce((sum, { amount }) => sum.plus(amount), new Big(0)).toFixed(2);
}

/** How much of each item a sum pays, in the order of the due days; never more than the item. */
export function spread(plan: readonly { no: number; amount: string }[], paid: string) {
  let left = new Big(paid);
  return plan.map(({ no, amount }) => {
    const taken = left.gt(amount) ? new Big(amount) : left.lt(0) ? new Big(0) : left;
    left = left.minus(taken);
    return { no, paid: taken.toFixed(2) };
  });
}

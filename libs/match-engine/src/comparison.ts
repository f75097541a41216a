import type { Moment } from './calendar';
import { kilometresOf } from './great-circle';
import { noDays, type Columns } from './segment/columns';
import type { AmountUnit, Dictionaries } from './segment/dictionaries';

/** NaN: one of both is not known, or they cannot be compared. */
export type Ratio = number;

/** The supply's price over the demand's ceiling, known in one currency and one kind of unit. */
export function priceRatio(
  supplies: Columns,
  s: number,
  demands: Columns,
  d: number,
  { units }: Dictionaries,
): Ratio {
  const [own, other] = [supplies.priceUnit[s] as number, demands.priceUnit[d] as number];
  if (own < 0 || other < 0) return NaN;
  const [price, ceiling] = [units[own] as AmountUnit, units[other] as AmountUnit];
  if (price.key !== ceiling.key) return NaN;
  const asked = (supplies.price[s] as number) / price.factor;
  const most = (demands.price[d] as number) / ceiling.factor;
  return asked === most ? 1 : asked / most;
}

/** What can be delivered over what is needed, known in one kind of unit. */
export function quantityRatio(
  supplies: Columns,
  s: number,
  demands: Columns,
  d: number,
  { units }: Dictionaries,
): Ratio {
  const [own, other] = [supplies.quantityUnit[s] as number, demands.quantityUnit[d] as number];
  if (own < 0 || other < 0) return NaN;
  const [capacity, needed] = [units[own] as AmountUnit, units[other] as AmountUnit];
  const amount = demands.quantity[d] as number;
  if (capacity.key !== needed.key || amount === 0) return NaN;
  return ((supplies.quantity[s] as number) * capacity.factor) / (amount * needed.factor);
}

/** Whole days between delivery, ordered today, and the due day. */
export function slackDays(
  supplies: Columns,
  s: number,
  demands: Columns,
  d: number,
  { day }: Moment,
): Ratio {
  const [lead, due] = [supplies.days[s] as number, demands.days[d] as number];
  return lead === noDays || due === noDays ? NaN : due - day - lead;
}

/** Great-circle kilometres between both places, from the chord between their directions. */
export function kilometres(a: Columns, i: number, b: Columns, j: number): Ratio {
  const x = (a.x[i] as number) - (b.x[j] as number);
  const y = (a.y[i] as number) - (b.y[j] as number);
  const z = (a.z[i] as number) - (b.z[j] as number);
  return kilometresOf(Math.sqrt(x * x + y * y + z * z));
}

import type { Moment } from './calendar';
import type { Entry } from './entry';

/** The supply's price over the demand's ceiling; null unless both are known in one currency and one kind of unit. */
export function priceRatio(supply: Entry, demand: Entry): number | null {
  const [price, ceiling] = [supply.price, demand.price];
  if (!price || !ceiling || price.unit.dimension !== ceiling.unit.dimension) return null;
  if (supply.listing.price?.currency !== demand.listing.price?.currency) return null;
  if (price.amount === ceiling.amount && price.unit.factor === ceiling.unit.factor) return 1;
  return price.amount / price.unit.factor / (ceiling.amount / ceiling.unit.factor);
}

/** What can be delivered over what is needed; null unless both are known in one kind of unit. */
export function quantityRatio(supply: Entry, demand: Entry): number | null {
  const [capacity, needed] = [supply.quantity, demand.quantity];
  if (!capacity || !needed || capacity.unit.dimension !== needed.unit.dimension) return null;
  if (needed.amount === 0) return null;
  return (capacity.amount * capacity.unit.factor) / (needed.amount * needed.unit.factor);
}

/** Whole days between delivery, ordered today, and the due day; null unless both are known. */
export function slackDays(supply: Entry, demand: Entry, now: Moment): number | null {
  const { leadTimeDays } = supply.listing;
  if (leadTimeDays === undefined || demand.dueDay === null) return null;
  return demand.dueDay - now.day - Math.ceil(leadTimeDays);
}

import type { Moment } from './calendar';
import { priceRatio, quantityRatio, slackDays } from './comparison';
import type { Entry } from './entry';
import { compatible } from './industry';
import { atMost } from './measure';

/** What keeps a pair apart whatever its score would be. */
export const constraintNames = [
  'kind',
  'industry',
  'ownUnit',
  'validity',
  'regionWish',
  'price',
  'quantity',
  'leadTime',
] as const;
export type ConstraintName = (typeof constraintNames)[number];

type Constraint = (supply: Entry, demand: Entry, now: Moment) => boolean;

/** Each says whether the pair may stand. Facts that are absent or cannot be compared hold nothing against it. */
const constraints: Record<ConstraintName, Constraint> = {
  kind: (supply, demand) => supply.listing.kind === demand.listing.kind,
  industry: (supply, demand) => compatible(supply.branch, demand.branch),
  ownUnit: (supply, demand) => supply.listing.memberId !== demand.listing.memberId,
  validity: (supply, demand, now) => now.ms <= supply.validUntilMs && now.ms <= demand.validUntilMs,
  regionWish: (supply, demand) => wishMet(supply, demand) && wishMet(demand, supply),
  price: (supply, demand) => atMost(priceRatio(supply, demand) ?? 0, 1),
  quantity: (supply, demand) => atMost(1, quantityRatio(supply, demand) ?? Infinity),
  leadTime: (supply, demand, now) => (slackDays(supply, demand, now) ?? daysLeft(demand, now)) >= 0,
};

const inOrder = constraintNames.map((name) => constraints[name]);

export function mayMatch(supply: Entry, demand: Entry, now: Moment): boolean {
  for (const holds of inOrder) if (!holds(supply, demand, now)) return false;
  return true;
}

export function violations(supply: Entry, demand: Entry, now: Moment): ConstraintName[] {
  return constraintNames.filter((name) => !constraints[name](supply, demand, now));
}

function wishMet({ listing }: Entry, counterpart: Entry): boolean {
  const { crossRegionWish } = listing;
  return crossRegionWish === 'any' || crossRegionWish === counterpart.listing.coast;
}

/** An unknown lead time is at least none, so a due day that is past cannot be met by anyone. */
function daysLeft(demand: Entry, now: Moment): number {
  return demand.dueDay === null ? 0 : demand.dueDay - now.day;
}

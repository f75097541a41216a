import type { IndexedListing } from '../../listing';
import { MatchIndex } from '../../match-index';
import type { MadeMarket, Truth, WordedListing } from './made-market';
import { properties, type Property, type PropertyName } from './properties';

export const now = new Date('2026-11-23T04:00:00Z');
/** As many as are kept of a listing, and from which score on they are shown as fitting: see libs/matchmaking. */
const shown = 20;
const leastMutual = 0.45;

export interface MarketPrecision {
  readonly families: number;
  readonly demands: number;
  readonly shownAsFitting: number;
  /** Share of those that are another product. */
  readonly otherProduct: number;
  /** Share of those that miss an essential property which both sides state. */
  readonly essentialMissed: number;
  /** Share of demands whose first is as near to what is asked as any of the market. */
  readonly bestFirst: number;
}

/** What the lists of a made-up market are worth, measured by its truth. */
export function marketPrecision({ supplies, demands }: MadeMarket): MarketPrecision {
  const index = indexOf([...supplies, ...demands]);
  const truths = new Map(supplies.map(({ listing, truth }) => [listing.id, truth]));
  const byFamily = familiesOf(supplies);
  let [fitting, others, missed, best] = [0, 0, 0, 0];
  for (const { listing, truth } of demands) {
    const found = index.topSupplies(listing.id, { k: shown });
    const fits = found.filter(({ mutual }) => mutual >= leastMutual);
    for (const { supplyId } of fits) {
      const supply = truths.get(supplyId) as Truth;
      fitting++;
      if (!isSame(truth, supply)) others++;
      else if (missesOf(truth, supply) > 0) missed++;
    }
    const first = found[0] && truths.get(found[0].supplyId);
    const nearest = Math.min(...(byFamily.get(truth.family) ?? []).map((one) => awayFrom(truth, one.truth))); // prettier-ignore
    if (first && awayFrom(truth, first) === nearest) best++;
  }
  return {
    families: byFamily.size,
    demands: demands.length,
    shownAsFitting: fitting,
    otherProduct: others / fitting,
    essentialMissed: missed / fitting,
    bestFirst: best / demands.length,
  };
}

function familiesOf(supplies: readonly WordedListing[]): Map<unknown, WordedListing[]> {
  const families = new Map<unknown, WordedListing[]>();
  for (const one of supplies) families.set(one.truth.family, [...(families.get(one.truth.family) ?? []), one]); // prettier-ignore
  return families;
}

export function indexOf(worded: readonly WordedListing[]): MatchIndex {
  const index = new MatchIndex({ now: () => now });
  index.load(worded.map(({ listing }): IndexedListing => listing));
  return index;
}

export function isSame(demand: Truth, supply: Truth): boolean {
  return demand.family === supply.family && demand.product === supply.product;
}

/** How many essential properties that both state the supply does not meet. */
export function missesOf(demand: Truth, supply: Truth): number {
  return demand.family.essential.filter((name) => isKnown(name, demand, supply) && !meets(name, demand, supply)).length; // prettier-ignore
}

function isKnown(name: PropertyName, ...truths: readonly Truth[]): boolean {
  return truths.every(({ stated }) => stated.has(name));
}

function meets(name: PropertyName, demand: Truth, supply: Truth): boolean {
  const { binding, values }: Property = properties[name];
  const [asked, offered] = [demand, supply].map((one) => values.indexOf(one.values[name] ?? '')) as [number, number]; // prettier-ignore
  if (binding === 'atLeast') return offered >= asked;
  return binding === 'atMost' ? offered <= asked : offered === asked;
}

/** 0: the product with all that was asked for, as the supply states it. */
function awayFrom(demand: Truth, supply: Truth): number {
  if (!isSame(demand, supply)) return Infinity;
  const asked = [...demand.stated];
  const unknown = asked.filter((name) => !supply.stated.has(name)).length;
  const wrong = asked.filter((name) => supply.stated.has(name) && !meets(name, demand, supply));
  const essential = wrong.filter((name) => demand.family.essential.includes(name)).length;
  return 100 * essential + 10 * (wrong.length - essential) + unknown;
}

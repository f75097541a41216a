import type { DateString, DomainError, FieldProblem } from '@wanchang/kernel';
import Big from 'big.js';
import { catalogErrors } from './catalog.errors';
import type { Listing } from './listing';
import type { ListingSnapshot } from './listing.changes';
import { listingStates, ownerActions, type ListingState } from './listing.states';
import { publishProblems } from './publish.rules';

export const BATCH_ACTIONS = [
  ...(['publish', 'pause', 'resume', 'withdraw', 'delete', 'confirm'] as const),
  ...(['industry', 'price', 'undo'] as const),
] as const;
export type BatchAction = (typeof BATCH_ACTIONS)[number];

/** One thing that is done with many listings. */
export interface Batch {
  readonly action: BatchAction;
  /** For `industry`. */
  readonly industryCode: string | null;
  /** For `price`: percent, above or below 0. */
  readonly pricePercent: string | null;
}

export const BATCH_LIMIT = 200;

/** What a listing becomes by it. @throws DomainError that says why it cannot */
export function afterBatch(
  listing: Listing,
  batch: Batch,
  today: DateString,
  former: ListingSnapshot | null,
): Listing {
  const after = changed(listing, batch, former);
  if (after.state === 'published') assertShowable(after, today);
  return after;
}

function changed(listing: Listing, batch: Batch, former: ListingSnapshot | null): Listing {
  switch (batch.action) {
    case 'publish':
    case 'pause':
    case 'resume':
    case 'withdraw':
      return { ...listing, state: next(listing.state, batch.action) };
    case 'delete':
      if (listing.state !== 'draft') throw catalogErrors('not-a-draft');
      return { ...listing, state: 'withdrawn' };
    case 'confirm':
      if (listing.state === 'published') return listing;
      if (listing.state !== 'expired') throw catalogErrors('illegal-transition');
      return { ...listing, state: 'published' };
    case 'industry':
      return { ...revisable(listing), industryCode: batch.industryCode };
    case 'price':
      return repriced(revisable(listing), batch.pricePercent ?? '0');
    case 'undo':
      return restored(listing, former);
  }
}

function next(state: ListingState, action: 'publish' | 'pause' | 'resume' | 'withdraw') {
  const found = listingStates.next(state, action);
  if (!found) throw catalogErrors('illegal-transition');
  return found;
}

function revisable(listing: Listing): Listing {
  if (!ownerActions(listing.state).includes('revise')) throw catalogErrors('illegal-transition');
  return listing;
}

/** All its prices by so many percent; a negotiable one has none to change. */
function repriced(listing: Listing, percent: string): Listing {
  const { price, priceTiers, variants } = listing;
  if (!price) throw catalogErrors('without-price');
  const share = new Big(percent).div(100).plus(1);
  const of = (amount: string) => {
    const exact = share.times(amount);
    return exact.round(exact.lt(10) ? 4 : 2).toFixed();
  };
  return {
    ...listing,
    price: { ...price, amount: of(price.amount) },
    priceTiers: priceTiers.map(({ from, amount }) => ({ from, amount: of(amount) })),
    variants: variants.map((each) => ({ ...each, price: each.price && of(each.price) })),
  };
}

/**
 * As it was in the version before. What others have seen does not become a draft again: it is paused. What was withdrawn
 * after it was published stays so.
 */
function restored(listing: Listing, former: ListingSnapshot | null): Listing {
  const isForGood = listing.state === 'withdrawn' && listing.publishedAt !== null;
  if (!former || isForGood) throw catalogErrors('illegal-transition');
  const wasSeen = listing.publishedAt !== null && former.state === 'draft';
  return {
    ...listing,
    ...former,
    images: listing.images,
    state: wasSeen ? 'paused' : former.state,
  };
}

function assertShowable(listing: Listing, today: DateString): void {
  const fields: FieldProblem[] = publishProblems(listing, today);
  if (fields.length > 0)
    throw catalogErrors('not-publishable', { args: { count: fields.length }, fields });
}

/** A listing that a batch left as it is, and why. */
export interface BatchRefusal {
  readonly listing: Listing;
  readonly error: DomainError;
}

import { defineStates } from '@wanchang/kernel';

export type ListingState = 'draft' | 'published' | 'paused' | 'withdrawn' | 'expired';
export type ListingAction = 'publish' | 'pause' | 'resume' | 'withdraw' | 'expire';

/** A withdrawn listing stays withdrawn: its copy is a new draft. An expired one can be given a new validity. */
export const listingStates = defineStates<ListingState, ListingAction>('draft', {
  draft: { publish: 'published', withdraw: 'withdrawn' },
  published: { pause: 'paused', withdraw: 'withdrawn', expire: 'expired' },
  paused: { resume: 'published', withdraw: 'withdrawn', expire: 'expired' },
  expired: { publish: 'published', withdraw: 'withdrawn' },
  withdrawn: {},
});

/** What a listing begins as. */
export const FIRST_STATES = ['draft', 'published'] as const satisfies readonly ListingState[];
export type FirstState = (typeof FIRST_STATES)[number];

export const LISTING_STATES = listingStates.states;

/** What its own unit can do with a listing, beside copying it; only the system lets one expire. */
export type OwnerAction = 'revise' | 'copy' | Exclude<ListingAction, 'expire'>;

export function ownerActions(state: ListingState): OwnerAction[] {
  const changes = listingStates.actionsFrom(state).filter((action) => action !== 'expire');
  return state === 'withdrawn' ? ['copy'] : ['revise', ...changes, 'copy'];
}

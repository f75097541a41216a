import { defineStates } from '@wanchang/kernel';

export const OFFER_STATES = [
  'open',
  'countered',
  'withdrawn',
  'declined',
  'accepted',
  'expired',
] as const;
export type OfferState = (typeof OFFER_STATES)[number];
export type OfferAction = 'counter' | 'withdraw' | 'decline' | 'accept' | 'lapse';

/** Every answer is final: an offer is never reopened, a new version is made instead. */
export const offerStates = defineStates<OfferState, OfferAction>('open', {
  open: {
    counter: 'countered',
    withdraw: 'withdrawn',
    decline: 'declined',
    accept: 'accepted',
    lapse: 'expired',
  },
  countered: {},
  withdrawn: {},
  declined: {},
  accepted: {},
  expired: {},
});

import { defineStates } from '@wanchang/kernel';

export const REQUEST_STATES = ['asked', 'accepted', 'declined', 'expired', 'withdrawn'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];
export const REQUEST_STEPS = ['accept', 'decline', 'expire', 'withdraw'] as const;
export type RequestStep = (typeof REQUEST_STEPS)[number];

/** A unit asks another for a meeting; an accepted one is scheduled, and either side can still withdraw it while wishes are open. */
export const requestStates = defineStates<RequestState, RequestStep>('asked', {
  asked: { accept: 'accepted', decline: 'declined', expire: 'expired', withdraw: 'withdrawn' },
  accepted: { withdraw: 'withdrawn' },
  declined: {},
  expired: {},
  withdrawn: {},
});

/** What holds a unit's places: what it asked for and is open, and what is accepted. */
export interface HeldPlaces {
  readonly accepted: number;
  readonly asked: number;
}

/** Places that are left to ask with; an open request holds one, so that nobody is promised more than the day has. */
export const placesLeft = ({ accepted, asked }: HeldPlaces, most: number): number =>
  Math.max(0, most - accepted - asked);

/** Whoever is asked can accept as long as what is agreed leaves room; what they ask for themselves waits its turn. */
export const canAccept = ({ accepted }: HeldPlaces, most: number): boolean => accepted < most;

/** Half the time for the answer is over: then the unit is reminded. */
export const remindAt = (askedAt: Date, expiresAt: Date): Date =>
  new Date((askedAt.getTime() + expiresAt.getTime()) / 2);

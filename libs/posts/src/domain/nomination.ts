/** Where a nomination stands. */
export const NOMINATION_STATES = ['open', 'accepted', 'refused'] as const;
export type NominationState = (typeof NOMINATION_STATES)[number];

/** The two sides of a deal: the buyer is the unit on the demand side, the seller the one on the supply side. */
export const DEAL_SIDES = ['buyer', 'seller'] as const;
export type DealSide = (typeof DEAL_SIDES)[number];

import { defineJob } from '@wanchang/platform';

export interface OfferToExpire {
  readonly roomId: string;
  /** The unit that made the offer. */
  readonly memberId: string;
}

/** At the end of its validity the offer on a room's table is put on record as expired. Subject: the room. */
export const expireOffer = defineJob<OfferToExpire>('negotiation.expire-offer');

export interface OfferToRemindOf extends OfferToExpire {
  readonly no: number;
}

/** A day before the end of its validity the unit that can accept an offer is told. Subject: the room. */
export const remindOfOffer = defineJob<OfferToRemindOf>('negotiation.remind-of-offer');

import { effectiveState, type OfferOnTable, type RoomFacts } from './deal-room';
import { refusalToBargain } from './deal-room.rules';
import type { NegotiationErrorCode } from './negotiation.errors';

type Refusal = NegotiationErrorCode | null;

/** More versions than any real negotiation needs; keeps a room readable. */
export const MAX_OFFERS = 200;

/** Only the latest version of the other side, while it is open and valid. */
export function refusalToAccept(offer: OfferOnTable, facts: RoomFacts): Refusal {
  return refusalToDecide(offer, facts) ?? (offer.side === facts.side ? 'own-offer' : null);
}

export function refusalToDecline(offer: OfferOnTable, facts: RoomFacts): Refusal {
  return refusalToAccept(offer, facts);
}

/** An offer with a period for acceptance binds its maker until then, unless it says otherwise (Civil Code 476). */
export function refusalToWithdraw(offer: OfferOnTable, facts: RoomFacts): Refusal {
  const refused = refusalToDecide(offer, facts);
  if (refused) return refused;
  if (offer.side !== facts.side) return 'not-own-offer';
  return offer.revocable === false ? 'offer-irrevocable' : null;
}

/** Closing a room takes back one's own open offer with it. */
export function refusalToClose(facts: RoomFacts): Refusal {
  const refused = refusalToBargain(facts);
  const { latest, side } = facts;
  if (refused || !latest || latest.side !== side || effectiveState(latest) !== 'open')
    return refused;
  return refusalToWithdraw(latest, facts);
}

/**
 * A new version answers the latest one, so its maker must have seen that. An own offer that is
 * still open is withdrawn first: there is never more than one to accept.
 */
export function refusalToOffer(basedOn: number | null, facts: RoomFacts): Refusal {
  const { latest, side } = facts;
  const refused = refusalToBargain(facts);
  if (refused) return refused;
  if (basedOn !== (latest?.no ?? null)) return 'not-latest-offer';
  if (!latest) return null;
  if (effectiveState(latest) === 'open' && latest.side === side) return 'own-offer';
  return latest.no >= MAX_OFFERS ? 'too-many-offers' : null;
}

export const OFFER_ANSWERS = ['accept', 'counter', 'decline', 'withdraw'] as const;
export type OfferAnswer = (typeof OFFER_ANSWERS)[number];

const REFUSALS: Readonly<Record<OfferAnswer, (offer: OfferOnTable, facts: RoomFacts) => Refusal>> =
  {
    accept: refusalToAccept,
    counter: (offer, facts) => refusalToAccept(offer, facts) ?? refusalToOffer(offer.no, facts),
    decline: refusalToDecline,
    withdraw: refusalToWithdraw,
  };

/** What the acting side may answer to an offer at this moment. */
export function answersTo(offer: OfferOnTable, facts: RoomFacts): OfferAnswer[] {
  return OFFER_ANSWERS.filter((answer) => REFUSALS[answer](offer, facts) === null);
}

function refusalToDecide(offer: OfferOnTable, facts: RoomFacts): Refusal {
  const refused = refusalToBargain(facts);
  if (refused) return refused;
  if (offer.no !== facts.latest?.no) return 'not-latest-offer';
  const state = effectiveState(offer);
  if (state === 'expired') return 'offer-expired';
  return state === 'open' ? null : 'offer-not-open';
}

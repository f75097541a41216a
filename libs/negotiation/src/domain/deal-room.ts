import type { DealSide } from '@wanchang/kernel';
import type { DealRoomState } from './deal-room.states';
import type { OfferState } from './offer.states';

export { DEAL_SIDES, type DealSide } from '@wanchang/kernel';

export function otherSide(side: DealSide): DealSide {
  return side === 'buyer' ? 'seller' : 'buyer';
}

/** The version of terms that lies on the table, as far as rules look at it. */
export interface OfferOnTable {
  readonly no: number;
  /** Who made it. */
  readonly side: DealSide;
  readonly state: OfferState;
  /** Its validity has ended by the database's clock, whether or not that is already on record. */
  readonly lapsed: boolean;
  /** Null: made before offers said so; it can be withdrawn as it could then. */
  readonly revocable: boolean | null;
}

/** What every decision in a room is judged by, read at the moment of the decision. */
export interface RoomFacts {
  readonly state: DealRoomState;
  /** The side that acts. */
  readonly side: DealSide;
  readonly ownActive: boolean;
  readonly counterpartActive: boolean;
  readonly latest: OfferOnTable | null;
}

/** Whose move it is after `mover` did something: an open offer waits for the other side, whoever talks meanwhile. */
export function waitingFor(latest: OfferOnTable | null, mover: DealSide): DealSide {
  return otherSide(latest && effectiveState(latest) === 'open' ? latest.side : mover);
}

/** An offer past its validity is expired from that moment on, before any job has recorded it. */
export function effectiveState({
  state,
  lapsed,
}: Pick<OfferOnTable, 'state' | 'lapsed'>): OfferState {
  return state === 'open' && lapsed ? 'expired' : state;
}

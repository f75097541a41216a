import { Injectable } from '@nestjs/common';
import { newId, type Money } from '@wanchang/kernel';
import { Database, Deadlines, type Actor } from '@wanchang/platform';
import type { OfferOnTable } from '../domain/deal-room';
import { negotiationErrors } from '../domain/negotiation.errors';
import { offerStates, type OfferAction, type OfferState } from '../domain/offer.states';
import type { DealSide } from '../domain/deal-room';
import type { Terms } from '../domain/terms';
import { expireOffer } from '../negotiation.jobs';
import type { Seat } from './deal-rooms';

/** An offer as it is shown; one whose validity has ended is `expired`, recorded or not. */
export interface OfferRow {
  readonly no: number;
  readonly side: DealSide;
  readonly byName: string;
  readonly state: OfferState;
  readonly lapsed: boolean;
  readonly terms: Terms;
  readonly total: string;
  readonly createdAt: Date;
  readonly validUntil: Date;
}

export interface AgreementRow {
  readonly id: string;
  readonly number: string;
  readonly offerNo: number;
  readonly terms: Terms;
  readonly total: string;
  readonly currency: string;
  readonly acceptedByName: string;
  readonly acceptedAt: Date;
}

/** The rows of offers. The deadline of the one on a room's table is set and cancelled with its row. */
@Injectable()
export class Offers {
  constructor(
    private readonly database: Database,
    private readonly deadlines: Deadlines,
  ) {}

  /** @throws DomainError negotiation.offer-not-found */
  async onTable(roomId: string, no: number): Promise<OfferOnTable> {
    const offer = await this.database.one<OfferOnTable>(
      `SELECT no, side, state, valid_until <= clock_timestamp() AS lapsed
         FROM offers WHERE room_id = $1 AND no = $2`,
      [roomId, no],
    );
    if (!offer) throw negotiationErrors('offer-not-found');
    return offer;
  }

  async insert(seat: Seat, no: number, terms: Terms, total: Money, actor: Actor): Promise<void> {
    await this.database.query(
      `INSERT INTO offers (room_id, no, side, person_id, person_name, terms, total, currency, valid_until)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        seat.roomId,
        no,
        seat.facts.side,
        actor.personId,
        actor.personName,
        JSON.stringify(terms),
        total.amount,
        total.currency,
        terms.validUntil,
      ],
    );
    const { roomId, facts } = seat;
    const memberId = facts.side === 'buyer' ? seat.buyerMemberId : seat.sellerMemberId;
    await this.deadlines.set(expireOffer, roomId, new Date(terms.validUntil), { roomId, memberId });
  }

  /**
   * Answers an open offer that is valid at this very moment.
   * @throws DomainError negotiation.offer-expired
   */
  async settle(roomId: string, no: number, action: Exclude<OfferAction, 'lapse'>): Promise<void> {
    const settled = await this.database.execute(
      `UPDATE offers SET state = $3, settled_at = moment.at
         FROM (SELECT clock_timestamp() AS at OFFSET 0) AS moment
        WHERE room_id = $1 AND no = $2 AND state = 'open' AND valid_until > moment.at`,
      [roomId, no, offerStates.transitions.open[action]],
    );
    if (settled === 0) throw negotiationErrors('offer-expired');
    await this.deadlines.cancel(expireOffer, roomId);
  }

  /** Puts on record that an offer's validity has ended; false when somebody did so before. */
  async lapse(roomId: string, no: number): Promise<boolean> {
    const lapsed = await this.database.execute(
      `UPDATE offers SET state = $3, settled_at = clock_timestamp()
        WHERE room_id = $1 AND no = $2 AND state = 'open' AND valid_until <= clock_timestamp()`,
      [roomId, no, offerStates.transitions.open.lapse],
    );
    if (lapsed === 0) return false;
    await this.deadlines.cancel(expireOffer, roomId);
    return true;
  }

  /** The accepted offer as the room's one agreement. */
  async agree(roomId: string, no: number, actor: Actor): Promise<AgreementRow> {
    const agreement = await this.database.one<AgreementRow>(
      `INSERT INTO agreements (id, room_id, offer_no, terms, total, currency, accepted_by,
                               accepted_by_name, accepted_at)
       SELECT $3, room_id, no, terms, total, currency, $4, $5, settled_at
         FROM offers WHERE room_id = $1 AND no = $2 AND state = 'accepted'
       RETURNING ${AGREEMENT_COLUMNS}`,
      [roomId, no, newId(), actor.personId, actor.personName],
    );
    if (!agreement) throw new Error(`offer ${no} of room ${roomId} is not accepted`);
    return agreement;
  }

  /** All versions, oldest first. */
  all(roomId: string): Promise<OfferRow[]> {
    return this.database.query<OfferRow>(
      `SELECT no, side, person_name AS "byName", state, valid_until <= clock_timestamp() AS lapsed,
              terms, total, created_at AS "createdAt", valid_until AS "validUntil"
         FROM offers WHERE room_id = $1 ORDER BY no`,
      [roomId],
    );
  }

  agreementOf(roomId: string): Promise<AgreementRow | null> {
    return this.database.one<AgreementRow>(
      `SELECT ${AGREEMENT_COLUMNS} FROM agreements WHERE room_id = $1`,
      [roomId],
    );
  }
}

const AGREEMENT_COLUMNS = `id, number, offer_no AS "offerNo", terms, total, currency,
  accepted_by_name AS "acceptedByName", accepted_at AS "acceptedAt"`;

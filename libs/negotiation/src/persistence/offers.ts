import { Injectable } from '@nestjs/common';
import { newId, type Money } from '@wanchang/kernel';
import { Database, Deadlines, type Actor } from '@wanchang/platform';
import type { OfferOnTable } from '../domain/deal-room';
import { negotiationErrors } from '../domain/negotiation.errors';
import { offerStates, type OfferAction } from '../domain/offer.states';
import type { Terms } from '../domain/terms';
import { expireOffer, remindOfOffer } from '../negotiation.jobs';
import type { RoomParty } from './deal-rooms';
import { OfferEntity } from './offer.entity';
import {
  AGREE,
  AGREEMENT_OF_ROOM,
  LAPSE_OFFER,
  OFFER_ON_TABLE,
  OFFERS_OF_ROOM,
  SETTLE_OFFER,
  type AgreementRow,
  type OfferRow,
} from './offer.statements';

export type { AgreementRow, OfferRow } from './offer.statements';

/** So long before its validity ends people are reminded of an offer; of a shorter one not at all. */
const REMIND_BEFORE_MS = 24 * 3600 * 1000;

/** The rows of offers. The deadlines of the one on a room's table are set and cancelled with its row. */
@Injectable()
export class Offers {
  constructor(
    private readonly database: Database,
    private readonly deadlines: Deadlines,
  ) {}

  /** @throws DomainError negotiation.offer-not-found */
  async onTable(roomId: string, no: number): Promise<OfferOnTable> {
    const offer = await this.database.one(OFFER_ON_TABLE, [roomId, no]);
    if (!offer) throw negotiationErrors('offer-not-found');
    return offer;
  }

  async insert(
    party: RoomParty,
    no: number,
    terms: Terms,
    { amount: total, currency }: Money,
    { personId, personName }: Pick<Actor, 'personId' | 'personName'>,
  ): Promise<void> {
    const { roomId, facts, buyerMemberId, sellerMemberId } = party;
    const { side } = facts;
    const validUntil = new Date(terms.validUntil);
    await this.database.repository(OfferEntity).insert({
      ...{ roomId, no, side, personId, personName },
      ...{ terms, total, currency, validUntil },
    });
    const memberId = side === 'buyer' ? buyerMemberId : sellerMemberId;
    await this.deadlines.set(expireOffer, roomId, validUntil, { roomId, memberId });
    const remindAt = new Date(validUntil.getTime() - REMIND_BEFORE_MS);
    if (remindAt > party.now)
      await this.deadlines.set(remindOfOffer, roomId, remindAt, { roomId, memberId, no });
  }

  /** Takes the reminder of an offer off: a job that runs again finds none. Returns when its validity ends. */
  async reminded(roomId: string, no: number): Promise<Date> {
    await this.deadlines.cancel(remindOfOffer, roomId);
    const { validUntil } = await this.database
      .repository(OfferEntity)
      .findOneByOrFail({ roomId, no });
    return validUntil;
  }

  private async cancelDeadlines(roomId: string): Promise<void> {
    await this.deadlines.cancel(expireOffer, roomId);
    await this.deadlines.cancel(remindOfOffer, roomId);
  }

  /**
   * Answers an open offer that is valid at this very moment.
   * @throws DomainError negotiation.offer-expired
   */
  async settle(roomId: string, no: number, action: Exclude<OfferAction, 'lapse'>): Promise<void> {
    const to = offerStates.transitions.open[action];
    if ((await this.database.execute(SETTLE_OFFER, [roomId, no, to])) === 0)
      throw negotiationErrors('offer-expired');
    await this.cancelDeadlines(roomId);
  }

  /** Records that an offer's validity has ended; false when it was recorded before. */
  async lapse(roomId: string, no: number): Promise<boolean> {
    const to = offerStates.transitions.open.lapse;
    if ((await this.database.execute(LAPSE_OFFER, [roomId, no, to])) === 0) return false;
    await this.cancelDeadlines(roomId);
    return true;
  }

  /** The accepted offer as the room's one agreement. */
  async agree(roomId: string, no: number, actor: Actor): Promise<AgreementRow> {
    const accepted = [roomId, no, newId(), actor.personId, actor.personName];
    const agreement = await this.database.one(AGREE, accepted);
    if (!agreement) throw new Error(`offer ${no} of room ${roomId} is not accepted`);
    return agreement;
  }

  /** All versions, oldest first. */
  all(roomId: string): Promise<OfferRow[]> {
    return this.database.query(OFFERS_OF_ROOM, [roomId]);
  }

  agreementOf(roomId: string): Promise<AgreementRow | null> {
    return this.database.one(AGREEMENT_OF_ROOM, [roomId]);
  }
}

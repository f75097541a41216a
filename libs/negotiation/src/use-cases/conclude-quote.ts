import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, mappingConstraints, Transactional, type Actor } from '@wanchang/platform';
import { Conversation } from '../conversation';
import { negotiationErrors } from '../domain/negotiation.errors';
import { totalOf } from '../domain/sums';
import { normaliseTerms, type Terms } from '../domain/terms';
import { termsProblems } from '../domain/terms.rules';
import { dealConcluded } from '../negotiation.facts';
import { DealRooms, type NewDealRoom } from '../persistence/deal-rooms';
import { Offers } from '../persistence/offers';

/** A seller's quote that the buyer has decided to accept. */
export interface AcceptedQuote {
  /** What it was given for, of a library above: it is concluded once. */
  readonly originId: string;
  readonly sellerMemberId: string;
  readonly demandId: string | null;
  /** At most 200 characters. */
  readonly subject: string;
  readonly terms: Terms;
  /** Who gave the quote for the seller. */
  readonly quotedBy: Pick<Actor, 'personId' | 'personName'>;
}

export interface ConcludedDeal {
  readonly roomId: string;
  readonly agreementId: string;
  /** Decimal string with two decimals, in the currency of the terms. */
  readonly total: string;
}

/** A quote that was given outside a room becomes the one offer of a room of its own, and its agreement, in one step. */
@Injectable()
export class ConcludeQuote {
  constructor(
    private readonly rooms: DealRooms,
    private readonly offers: Offers,
    private readonly conversation: Conversation,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError negotiation.terms-invalid, .counterpart-not-active, .already-agreed */
  @Transactional()
  async execute(quote: AcceptedQuote, actor: MemberActor): Promise<ConcludedDeal> {
    const terms = normaliseTerms(quote.terms);
    const roomId = await this.open(quote, actor);
    const party = await this.rooms.lockParty(roomId, actor.member.id);
    await this.putOnTable(roomId, quote, terms);
    await this.offers.settle(roomId, 1, 'accept');
    const agreement = await this.offers.agree(roomId, 1, actor);
    await this.rooms.answer(party);
    await this.rooms.decide(party, 'agree');
    const { id: agreementId, number } = agreement;
    const total = `${agreement.currency} ${agreement.total}`;
    const args = { no: 1, agreement: number, total };
    const code = 'offer-accepted';
    const step = await this.conversation.recordDecision({ party, actor, code, args });
    await this.facts.record(dealConcluded, { ...step, agreementId, total }, actor);
    return { roomId, agreementId, total: agreement.total };
  }

  private async open(
    { originId, sellerMemberId, demandId, subject }: AcceptedQuote,
    actor: MemberActor,
  ): Promise<string> {
    const room: NewDealRoom = {
      ...{ originId, sellerMemberId, demandId, subject, buyerMemberId: actor.member.id },
      ...{ supplyId: null, matchId: null, invited: 'seller', openedBy: actor.personId },
    };
    const concluded = () => negotiationErrors('already-agreed');
    const roomId = await mappingConstraints({ deal_rooms_origin_key: concluded }, () =>
      this.rooms.open(room),
    );
    if (!roomId) throw negotiationErrors('counterpart-not-active');
    return roomId;
  }

  private async putOnTable(
    roomId: string,
    { sellerMemberId, quotedBy }: AcceptedQuote,
    terms: Terms,
  ): Promise<void> {
    const seller = await this.rooms.lockParty(roomId, sellerMemberId);
    const fields = termsProblems(terms, seller.now);
    if (fields.length > 0)
      throw negotiationErrors('terms-invalid', { args: { count: fields.length }, fields });
    await this.offers.insert(seller, 1, terms, totalOf(terms), quotedBy);
  }
}

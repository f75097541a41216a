import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, mappingConstraints, Transactional } from '@wanchang/platform';
import { Conversation } from '../conversation';
import { effectiveState } from '../domain/deal-room';
import { assertAllowed, negotiationErrors } from '../domain/negotiation.errors';
import { refusalToOffer } from '../domain/offer.rules';
import { totalOf } from '../domain/sums';
import { normaliseTerms, type Terms } from '../domain/terms';
import { termsProblems } from '../domain/terms.rules';
import { offerMade } from '../negotiation.facts';
import { DealRooms, type RoomParty } from '../persistence/deal-rooms';
import { Offers } from '../persistence/offers';
import { ExpireOffer } from './expire-offer';

export interface MadeOffer {
  /** The latest version as its maker saw it; null for the first. */
  readonly basedOn: number | null;
  readonly terms: Terms;
}

/** The first offer of a room, or the next version: over an open one of the other side it is a counter-offer. */
@Injectable()
export class MakeOffer {
  constructor(
    private readonly rooms: DealRooms,
    private readonly offers: Offers,
    private readonly expireOffer: ExpireOffer,
    private readonly conversation: Conversation,
    private readonly facts: Facts,
  ) {}

  /** Returns the number of the version. */
  @Transactional()
  async execute(roomId: string, made: MadeOffer, actor: MemberActor): Promise<number> {
    const { party, terms } = await this.checked(roomId, made, actor);
    const countered = await this.settleLatest(party);
    const no = (made.basedOn ?? 0) + 1;
    const total = totalOf(terms);
    await mappingConstraints({ offers_pkey: notLatest, offers_open_key: notLatest }, () =>
      this.offers.insert(party, no, terms, total, actor),
    );
    const args = { no, total: `${total.currency} ${total.amount}` };
    const code = countered ? 'offer-countered' : 'offer-made';
    const step = await this.conversation.recordDecision({ party, actor, code, args });
    await this.facts.record(offerMade, { ...step, no, total }, actor);
    return no;
  }

  /** The room, held, and the terms as they would be offered at this moment. @throws DomainError where they cannot be */
  async checked(
    roomId: string,
    made: MadeOffer,
    { member }: MemberActor,
  ): Promise<{ readonly party: RoomParty; readonly terms: Terms }> {
    const terms = normaliseTerms(made.terms);
    const party = await this.rooms.lockParty(roomId, member.id);
    assertAllowed(refusalToOffer(made.basedOn, party.facts));
    const fields = termsProblems(terms, party.now);
    if (fields.length > 0)
      throw negotiationErrors('terms-invalid', { args: { count: fields.length }, fields });
    return { party, terms };
  }

  /** Whether the new version answers an open one. */
  private async settleLatest(party: RoomParty): Promise<boolean> {
    const { latest } = party.facts;
    if (latest?.state !== 'open') return false;
    if (effectiveState(latest) === 'expired') {
      await this.expireOffer.record(party);
      return false;
    }
    await this.offers.settle(party.roomId, latest.no, 'counter');
    return true;
  }
}

const notLatest = () => negotiationErrors('not-latest-offer');

import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, mappingConstraints, Transactional } from '@wanchang/platform';
import { Conversation } from '../conversation';
import { assertAllowed, negotiationErrors } from '../domain/negotiation.errors';
import { refusalToAccept } from '../domain/offer.rules';
import { offerAccepted } from '../negotiation.facts';
import { DealRooms } from '../persistence/deal-rooms';
import { Offers, type AgreementRow } from '../persistence/offers';

/**
 * Turns the latest offer of the other side into the room's one agreement. The room is held while the
 * rules are asked, the validity is compared with the database's clock by the statement that accepts,
 * and unique constraints stand behind both.
 */
@Injectable()
export class AcceptOffer {
  constructor(
    private readonly rooms: DealRooms,
    private readonly offers: Offers,
    private readonly conversation: Conversation,
    private readonly facts: Facts,
  ) {}

  @Transactional()
  async execute(roomId: string, no: number, actor: MemberActor): Promise<AgreementRow> {
    const party = await this.rooms.lockParty(roomId, actor.member.id);
    const offer = await this.offers.onTable(roomId, no);
    assertAllowed(refusalToAccept(offer, party.facts));
    const agreement = await mappingConstraints(
      { offers_accepted_key: alreadyAgreed, agreements_room_key: alreadyAgreed },
      async () => {
        await this.offers.settle(roomId, no, 'accept');
        return this.offers.agree(roomId, no, actor);
      },
    );
    await this.rooms.decide(party, 'agree');
    const { id: agreementId, number } = agreement;
    const total = `${agreement.currency} ${agreement.total}`;
    const args = { no, agreement: number, total };
    const step = await this.conversation.recordDecision({
      party,
      actor,
      code: 'offer-accepted',
      args,
    });
    await this.facts.record(offerAccepted, { ...step, no, agreementId, total }, actor);
    return agreement;
  }
}

const alreadyAgreed = () => negotiationErrors('already-agreed');

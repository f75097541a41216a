import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Audit, mappingConstraints, Outbox, Transactional } from '@wanchang/platform';
import { Conversation } from '../conversation';
import { assertAllowed, negotiationErrors } from '../domain/negotiation.errors';
import { refusalToAccept } from '../domain/offer.rules';
import { dealAgreed } from '../negotiation.events';
import { DealRooms, type Seat } from '../persistence/deal-rooms';
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
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  @Transactional()
  async execute(roomId: string, no: number, actor: MemberActor): Promise<AgreementRow> {
    const seat = await this.rooms.lock(roomId, actor.member.id);
    const offer = await this.offers.onTable(roomId, no);
    assertAllowed(refusalToAccept(offer, seat.facts));
    const agreement = await mappingConstraints(
      { offers_accepted_key: alreadyAgreed, agreements_room_key: alreadyAgreed },
      async () => {
        await this.offers.settle(roomId, no, 'accept');
        return this.offers.agree(roomId, no, actor);
      },
    );
    await this.rooms.decide(seat, 'agree');
    await this.tell(seat, agreement, actor);
    return agreement;
  }

  private async tell(seat: Seat, agreement: AgreementRow, actor: MemberActor): Promise<void> {
    const { roomId: dealRoomId, buyerMemberId, sellerMemberId } = seat;
    const { id: agreementId, number, offerNo: no, currency } = agreement;
    const total = `${currency} ${agreement.total}`;
    await this.audit.record('negotiation.offer-accepted', dealRoomId, actor, {
      no,
      agreementId,
      total,
    });
    await this.outbox.publish(dealAgreed, {
      dealRoomId,
      buyerMemberId,
      sellerMemberId,
      agreementId,
    });
    const facts = { no, agreement: number, total };
    await this.conversation.decided(seat, actor, 'deal-room.agreed', 'offer-accepted', facts);
  }
}

const alreadyAgreed = () => negotiationErrors('already-agreed');

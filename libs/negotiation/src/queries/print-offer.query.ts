import { Injectable } from '@nestjs/common';
import { Paper } from '@wanchang/documents';
import { MemberDirectory, type MemberActor } from '@wanchang/membership';
import { negotiationErrors } from '../domain/negotiation.errors';
import { drawOffer } from '../paper/offer-paper';
import { DealRooms } from '../persistence/deal-rooms';
import { Offers } from '../persistence/offers';

/** A version of an offer as a PDF, made anew each time: it says in which state the version is at this moment. */
@Injectable()
export class PrintOffer {
  constructor(
    private readonly rooms: DealRooms,
    private readonly offers: Offers,
    private readonly members: MemberDirectory,
  ) {}

  /** @throws DomainError negotiation.deal-room-not-found, .offer-not-found */
  async execute(
    roomId: string,
    no: number,
    actor: MemberActor,
  ): Promise<{ name: string; bytes: Buffer }> {
    const room = await this.rooms.readParty(roomId, actor.member.id);
    const offer = (await this.offers.all(roomId)).find((version) => version.no === no);
    if (!offer) throw negotiationErrors('offer-not-found');
    const units = await this.members.refs([room.buyerMemberId, room.sellerMemberId]);
    const [buyer, seller] = [units.get(room.buyerMemberId)!, units.get(room.sellerMemberId)!];
    const title = `报价单 ${room.number} 第${no}版`;
    const paper = { title, at: room.now, footnote: title };
    const bytes = await Paper.render(paper, (sheet) =>
      drawOffer(sheet, { room, offer, at: room.now, buyer, seller }),
    );
    return { name: `${title}.pdf`, bytes };
  }
}

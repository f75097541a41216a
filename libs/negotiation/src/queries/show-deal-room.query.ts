import { Injectable } from '@nestjs/common';
import { besideCounterpart, ListingDirectory } from '@wanchang/catalog';
import { MemberDirectory, type MemberActor } from '@wanchang/membership';
import type { RoomFacts } from '../domain/deal-room';
import { firstLine } from '../domain/first-line';
import { refusalToTalk } from '../domain/deal-room.rules';
import { refusalToClose, refusalToOffer } from '../domain/offer.rules';
import type { DealRoomDto, RoomAction } from './answers/deal-room.dto';
import { DealRooms } from '../persistence/deal-rooms';
import { Offers } from '../persistence/offers';
import { DealRoomSummaries, toSummary, type SummaryRow } from './deal-room-summaries.query';
import { toAgreementDto, toOfferDtos } from './offer-view';

/** A deal room whole but for its messages, with what the actor can do in it now. */
@Injectable()
export class ShowDealRoom {
  constructor(
    private readonly summaries: DealRoomSummaries,
    private readonly rooms: DealRooms,
    private readonly offers: Offers,
    private readonly members: MemberDirectory,
    private readonly listings: ListingDirectory,
  ) {}

  async execute(roomId: string, actor: MemberActor): Promise<DealRoomDto> {
    const row = await this.summaries.row(roomId, actor);
    const { facts } = await this.rooms.readParty(roomId, actor.member.id);
    const members = await this.members.refs([row.buyerMemberId, row.sellerMemberId]);
    const refused = refusalToTalk(facts);
    const { matchId, version, createdAt } = row;
    return {
      ...toSummary(row, members),
      buyer: members.get(row.buyerMemberId)!,
      seller: members.get(row.sellerMemberId)!,
      ...(await this.cards(row, actor)),
      ...{ matchId, version, createdAt },
      offers: toOfferDtos(await this.offers.all(roomId), facts, actor.locale),
      agreement: toAgreementDto(await this.offers.agreementOf(roomId)),
      actions: roomActions(facts),
      readOnlyReason: refused && `negotiation.${refused}`,
    };
  }

  /** A listing that the actor may no longer see is left out. */
  private async cards({ supplyId, demandId }: SummaryRow, actor: MemberActor) {
    const ids = [supplyId, demandId].filter((id) => id !== null);
    const cards = await this.listings.cards(ids, actor);
    const [supply, demand] = [cards.get(supplyId ?? '') ?? null, cards.get(demandId ?? '') ?? null];
    const offered = supply && demand ? besideCounterpart(supply, demand) : supply;
    return { supply: offered, demand, firstLine: firstLine(offered, demand) };
  }
}

function roomActions(facts: RoomFacts): RoomAction[] {
  const refusals: Record<RoomAction, unknown> = {
    'post-message': refusalToTalk(facts),
    'attach-file': refusalToTalk(facts),
    'make-offer': refusalToOffer(facts.latest?.no ?? null, facts),
    close: refusalToClose(facts),
  };
  const actions = Object.keys(refusals) as RoomAction[];
  return actions.filter((action) => refusals[action] === null);
}

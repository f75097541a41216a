import { Injectable } from '@nestjs/common';
import { ListingDirectory } from '@wanchang/catalog';
import { MatchDirectory } from '@wanchang/matchmaking';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { Conversation } from '../conversation';
import { otherSide } from '../domain/deal-room';
import { negotiationErrors } from '../domain/negotiation.errors';
import { dealRoomWasOpened } from '../negotiation.facts';
import { DealRooms } from '../persistence/deal-rooms';
import { FindParties, type DealTarget, type FoundParties } from '../queries/find-parties.query';

export interface OpenedRoom {
  readonly roomId: string;
  /** False when the two units had an open room about the same already. */
  readonly created: boolean;
}

/** Brings two units to one table. Asking twice, or both asking at once, opens one room. */
@Injectable()
export class OpenDealRoom {
  constructor(
    private readonly findParties: FindParties,
    private readonly rooms: DealRooms,
    private readonly listings: ListingDirectory,
    private readonly matches: MatchDirectory,
    private readonly conversation: Conversation,
    private readonly facts: Facts,
  ) {}

  /** @param subject the title of the other unit's listing where null */
  @Transactional()
  async execute(
    target: DealTarget,
    subject: string | null,
    actor: MemberActor,
  ): Promise<OpenedRoom> {
    const parties = await this.findParties.execute(target, actor);
    const opened = await this.findOrOpen(parties, subject, actor);
    if (parties.matchId) await this.matches.roomOpened(parties.matchId, opened.roomId);
    if (opened.created) await this.recordOpening(opened.roomId, parties.matchId, actor);
    return opened;
  }

  private async recordOpening(
    roomId: string,
    matchId: string | null,
    actor: MemberActor,
  ): Promise<void> {
    const party = await this.rooms.lockParty(roomId, actor.member.id);
    const step = await this.conversation.recordDecision({ party, actor, code: 'room-opened' });
    await this.facts.record(dealRoomWasOpened, { ...step, matchId }, actor);
  }

  private async findOrOpen(
    parties: FoundParties,
    subject: string | null,
    actor: MemberActor,
  ): Promise<OpenedRoom> {
    const known = await this.rooms.findOpen(parties);
    if (known) return { roomId: known, created: false };
    const listing = await this.listings.published(parties.theirListingId);
    if (!listing) throw negotiationErrors('listing-not-found');
    const roomId = await this.rooms.open({
      ...parties,
      subject: subject ?? listing.title,
      invited: otherSide(parties.side),
      openedBy: actor.personId,
      originId: null,
    });
    if (roomId) return { roomId, created: true };
    const openedMeanwhile = await this.rooms.findOpen(parties);
    if (!openedMeanwhile) throw negotiationErrors('counterpart-not-active');
    return { roomId: openedMeanwhile, created: false };
  }
}

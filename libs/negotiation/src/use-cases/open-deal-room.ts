import { Injectable } from '@nestjs/common';
import { ListingDirectory } from '@wanchang/catalog';
import { MatchDirectory } from '@wanchang/matchmaking';
import type { MemberActor } from '@wanchang/membership';
import { Transactional } from '@wanchang/platform';
import { otherSide } from '../domain/deal-room';
import { negotiationErrors } from '../domain/negotiation.errors';
import { DealRooms } from '../persistence/deal-rooms';
import { FindParties, type DealTarget, type FoundParties } from '../queries/find-parties.query';
import { RoomOpening, type OpenedRoom } from '../room-opening';

/** Brings two units to one table about a match or a listing. */
@Injectable()
export class OpenDealRoom {
  constructor(
    private readonly findParties: FindParties,
    private readonly rooms: DealRooms,
    private readonly listings: ListingDirectory,
    private readonly matches: MatchDirectory,
    private readonly opening: RoomOpening,
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
    return opened;
  }

  private async findOrOpen(
    parties: FoundParties,
    subject: string | null,
    actor: MemberActor,
  ): Promise<OpenedRoom> {
    const known = await this.rooms.findOpen({ ...parties, originId: null });
    if (known) return { roomId: known, created: false };
    const listing = await this.listings.published(parties.theirListingId);
    if (!listing) throw negotiationErrors('listing-not-found');
    const room = {
      ...parties,
      ...{ subject: subject ?? listing.title, invited: otherSide(parties.side) },
      ...{ openedBy: actor.personId, originId: null },
    };
    return this.opening.open(room, actor);
  }
}

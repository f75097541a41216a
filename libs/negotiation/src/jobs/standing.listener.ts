import { Injectable } from '@nestjs/common';
import { givesAccess, memberStandingChanged, type Standing } from '@wanchang/membership';
import { OnEvent, type JobContext } from '@wanchang/platform';
import { DealRooms } from '../persistence/deal-rooms';
import { NoteStanding } from '../use-cases/note-standing';

/** Tells the counterparts in a unit's open rooms that it lost or regained access. */
@Injectable()
export class StandingListener {
  constructor(
    private readonly rooms: DealRooms,
    private readonly noteStanding: NoteStanding,
  ) {}

  @OnEvent(memberStandingChanged, 'negotiation.note-standing-in-rooms', {
    formerly: ['membership.standing-changed>StandingListener.tellRooms'],
  })
  async tellRooms(
    { memberId, from, to }: { memberId: string; from: Standing; to: Standing },
    { jobId }: JobContext,
  ): Promise<void> {
    if (givesAccess(from) === givesAccess(to)) return;
    for (const roomId of await this.rooms.openRoomsOf(memberId)) {
      await this.noteStanding.execute(roomId, memberId, givesAccess(to), jobId);
    }
  }
}

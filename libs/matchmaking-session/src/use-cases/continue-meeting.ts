import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { ContinueInRoom, type DealSide, type OpenedRoom } from '@wanchang/negotiation';
import { Transactional } from '@wanchang/platform';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import { MeetingRooms } from '../persistence/meeting-rooms';

const SUBJECT_LENGTH = 200;

/** A meeting goes on in a deal room, which has it as its origin: the report counts what came of it. */
@Injectable()
export class ContinueMeeting {
  constructor(
    private readonly meetings: MeetingRooms,
    private readonly rooms: ContinueInRoom,
  ) {}

  /**
   * @param side who buys, from the unit's side; null: as the pair of listings says that fits both best
   * @throws DomainError matchmaking-session.meeting-not-found, .meeting-not-begun, .meeting-not-held, .side-missing,
   *   negotiation.counterpart-not-active
   */
  @Transactional()
  async execute(meetingId: string, side: DealSide | null, actor: MemberActor): Promise<OpenedRoom> {
    const meeting = await this.meetings.lock(meetingId, actor.member.id);
    if (!meeting) throw sessionErrors('meeting-not-found');
    if (meeting.roomId) return { roomId: meeting.roomId, created: false };
    if (!meeting.begun) throw sessionErrors('meeting-not-begun');
    if (meeting.held === false) throw sessionErrors('meeting-not-held');
    const own = side ?? meeting.side;
    if (!own) throw sessionErrors('side-missing');
    const { session, counterpartId, goods } = meeting;
    const fits = own === meeting.side;
    const origin = {
      ...{ originId: meetingId, counterpartId, side: own },
      subject: [...`${session}：${(fits && goods) || '洽谈'}`].slice(0, SUBJECT_LENGTH).join(''),
      supplyId: fits ? meeting.supplyId : null,
      demandId: fits ? meeting.demandId : null,
    };
    return this.rooms.execute(origin, actor);
  }
}

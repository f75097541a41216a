import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import type { ConferenceMeetingEntity } from '../persistence/conference-meeting.entity';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import { Meetings } from '../persistence/meetings';
import { Outcomes } from '../persistence/outcomes';
import { Wishes } from '../persistence/wishes';
import { representativeChosen } from '../session.facts';

/**
 * A unit names which of its delegates sits at a meeting that was told: the meeting stays where it is, and the other side is told.
 * The bookings refuse whoever sits elsewhere at that time.
 */
@Injectable()
export class ChooseRepresentative {
  constructor(
    private readonly sessions: MatchmakingSessions,
    private readonly meetings: Meetings,
    private readonly outcomes: Outcomes,
    private readonly wishes: Wishes,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError matchmaking-session.meeting-not-found, .meeting-begun, .representative-unknown, .representative-away, .clash */
  @Transactional()
  async execute(meetingId: string, delegateId: string, actor: MemberActor): Promise<void> {
    const memberId = actor.member.id;
    const { sessionId } = await this.meetings.get(meetingId);
    await this.sessions.lock(sessionId);
    const told = await this.outcomes.lockOwn(meetingId, memberId);
    if (!told) throw sessionErrors('meeting-not-found');
    if (told.begun) throw sessionErrors('meeting-begun');
    const meeting = await this.meetings.get(meetingId);
    const mine = memberId === meeting.aMemberId ? 'a' : 'b';
    if (seatedAt(meeting, mine).every((one) => one === delegateId)) return;
    await this.assertFree(meeting, delegateId, memberId);
    const { version } = meeting;
    const seat =
      mine === 'a'
        ? { aDelegateId: delegateId, toldADelegateId: delegateId }
        : { bDelegateId: delegateId, toldBDelegateId: delegateId };
    await this.meetings.change(meetingId, { ...seat, version: version + 1 });
    await this.meetings.rebook([meetingId]);
    const otherId = mine === 'a' ? meeting.bMemberId : meeting.aMemberId;
    const { title } = await this.sessions.get(sessionId);
    const fact = { sessionId, title, meetingId, memberId, otherId, delegateId };
    await this.facts.record(representativeChosen, fact, actor);
  }

  /** One of the unit’s own who sits at tables, and whom neither the agenda nor their own word keeps away then. */
  private async assertFree(
    { sessionId, slotId, toldSlotId }: ConferenceMeetingEntity,
    delegateId: string,
    memberId: string,
  ): Promise<void> {
    const people = await this.wishes.representatives(sessionId);
    const found = people.find((one) => one.delegateId === delegateId && one.memberId === memberId);
    if (!found) throw sessionErrors('representative-unknown');
    const kept = [...found.away, ...found.busy];
    if ([slotId, toldSlotId].some((slot) => slot !== null && kept.includes(slot)))
      throw sessionErrors('representative-away');
  }
}

const seatedAt = (meeting: ConferenceMeetingEntity, side: 'a' | 'b') =>
  side === 'a'
    ? [meeting.aDelegateId, meeting.toldADelegateId]
    : [meeting.bDelegateId, meeting.toldBDelegateId];

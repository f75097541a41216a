import { Injectable } from '@nestjs/common';
import { conferenceWork } from '@wanchang/conference';
import type { MemberActor } from '@wanchang/membership';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import type { ConferenceMeetingEntity } from '../persistence/conference-meeting.entity';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import { Meetings } from '../persistence/meetings';
import { Outcomes } from '../persistence/outcomes';
import { Wishes } from '../persistence/wishes';
import { meetingMoved, representativeChosen } from '../session.facts';

/**
 * Who of a unit sits at a meeting: the unit names one for a meeting that was told, the secretariat for any that is placed. The
 * meeting stays where it is, and whoever had been told of it is told. The bookings refuse whoever sits elsewhere at that time.
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
    await this.assertFree(meeting, delegateId, [memberId]);
    await this.seat(meeting, mine, delegateId);
    await this.tell(meeting, mine, delegateId, false, actor);
  }

  /**
   * By the secretariat, for whichever of the two units the delegate belongs to. The unit itself is told too; of a meeting that
   * was not published, nobody is.
   *
   * @throws DomainError matchmaking-session.meeting-not-found, .stale-version, .meeting-begun, .representative-unknown,
   *   .representative-away, .clash
   */
  @Transactional()
  async forUnit(
    sessionId: string,
    seen: { readonly meetingId: string; readonly version: number },
    delegateId: string,
    actor: Actor,
  ): Promise<void> {
    assertAllowed([conferenceWork], actor);
    await this.sessions.lock(sessionId);
    const [found] = await this.meetings.lock([seen.meetingId]);
    const meeting = found!;
    if (meeting.sessionId !== sessionId) throw sessionErrors('meeting-not-found');
    if (meeting.version !== seen.version) throw sessionErrors('stale-version');
    const begun = await this.meetings.hasBegun(meeting.id);
    if (begun === null) throw sessionErrors('meeting-not-found');
    if (begun) throw sessionErrors('meeting-begun');
    const units = [meeting.aMemberId, meeting.bMemberId];
    const memberId = await this.assertFree(meeting, delegateId, units);
    const side = memberId === meeting.aMemberId ? 'a' : 'b';
    if (seatedAt(meeting, side).every((one) => one === delegateId)) return;
    await this.seat(meeting, side, delegateId);
    if (meeting.toldSlotId) return this.tell(meeting, side, delegateId, true, actor);
    const change = { sessionId, meetingIds: [meeting.id], change: 'representative' };
    await this.facts.record(meetingMoved, change, actor);
  }

  /** They sit there from now on. */
  private async seat(
    meeting: ConferenceMeetingEntity,
    side: Side,
    delegateId: string,
  ): Promise<void> {
    const told = meeting.toldSlotId !== null;
    const seat =
      side === 'a'
        ? { aDelegateId: delegateId, ...(told && { toldADelegateId: delegateId }) }
        : { bDelegateId: delegateId, ...(told && { toldBDelegateId: delegateId }) };
    await this.meetings.change(meeting.id, { ...seat, version: meeting.version + 1 });
    await this.meetings.rebook([meeting.id]);
  }

  private async tell(
    { id: meetingId, sessionId, aMemberId, bMemberId }: ConferenceMeetingEntity,
    side: Side,
    delegateId: string,
    byOffice: boolean,
    actor: Actor,
  ): Promise<void> {
    const [memberId, otherId] = side === 'a' ? [aMemberId, bMemberId] : [bMemberId, aMemberId];
    const { title } = await this.sessions.get(sessionId);
    const fact = { sessionId, title, meetingId, memberId, otherId, delegateId, byOffice };
    await this.facts.record(representativeChosen, fact, actor);
  }

  /** One of the units’ own who sits at tables, and whom neither the agenda nor their own word keeps away then. Returns the unit. */
  private async assertFree(
    { sessionId, slotId, toldSlotId }: ConferenceMeetingEntity,
    delegateId: string,
    units: readonly string[],
  ): Promise<string> {
    const people = await this.wishes.representatives(sessionId);
    const found = people.find((one) => one.delegateId === delegateId);
    if (!found || !units.includes(found.memberId)) throw sessionErrors('representative-unknown');
    const kept = [...found.away, ...found.busy];
    if ([slotId, toldSlotId].some((slot) => slot !== null && kept.includes(slot)))
      throw sessionErrors('representative-away');
    return found.memberId;
  }
}

type Side = 'a' | 'b';

/** As it is planned, and as it was told where it was. */
const seatedAt = (meeting: ConferenceMeetingEntity, side: Side) => {
  const { aDelegateId, toldADelegateId, bDelegateId, toldBDelegateId, toldSlotId } = meeting;
  const [now, told] =
    side === 'a' ? [aDelegateId, toldADelegateId] : [bDelegateId, toldBDelegateId];
  return toldSlotId ? [now, told] : [now];
};

import { Injectable } from '@nestjs/common';
import { conferenceWork } from '@wanchang/conference';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import { keepsApart } from '../domain/move-effects';
import type { ConferenceMeetingEntity } from '../persistence/conference-meeting.entity';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import { Meetings, type Place } from '../persistence/meetings';
import { Wishes } from '../persistence/wishes';
import { meetingMoved } from '../session.facts';

export interface MeetingMove {
  readonly meetingId: string;
  readonly version: number;
  readonly to: NonNullable<Place>;
  /** Whoever sits there takes the place that becomes free, if it is still as it was seen. */
  readonly swapWith: { readonly meetingId: string; readonly version: number } | null;
}

/**
 * Moves, swaps, locks, adds and removes meetings while the schedule is reviewed. Several people do so at once: each names
 * the version it saw; they go one after the other, and the bookings refuse what would have somebody, or a table, twice.
 */
@Injectable()
export class ReviewSchedule {
  constructor(
    private readonly sessions: MatchmakingSessions,
    private readonly meetings: Meetings,
    private readonly wishes: Wishes,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError matchmaking-session.stale-version, .meeting-locked, .clash, .meeting-not-found */
  @Transactional()
  async move(sessionId: string, order: MeetingMove, actor: Actor): Promise<void> {
    const { meetingId, version, to, swapWith } = order;
    const seen = [{ meetingId, version }, ...(swapWith ? [swapWith] : [])];
    const [meeting, other] = await this.hold(sessionId, seen, actor);
    const from = placeOf(meeting!);
    if (other && !from) throw sessionErrors('clash');
    await this.meetings.moveAll([
      { meeting: meeting!, to },
      ...(other ? [{ meeting: other, to: from }] : []),
    ]);
    await this.record(sessionId, seen, other ? 'swap' : 'move', actor);
  }

  /** It has no place any more. @throws DomainError matchmaking-session.stale-version, .meeting-locked */
  @Transactional()
  async remove(
    sessionId: string,
    seen: { readonly meetingId: string; readonly version: number },
    actor: Actor,
  ): Promise<void> {
    const [meeting] = await this.hold(sessionId, [seen], actor);
    await this.meetings.moveAll([{ meeting: meeting!, to: null }]);
    await this.record(sessionId, [seen], 'remove', actor);
  }

  /** What is locked stays where it is when the schedule is computed again. @throws DomainError matchmaking-session.stale-version */
  @Transactional()
  async lock(
    sessionId: string,
    seen: { readonly meetingId: string; readonly version: number },
    locked: boolean,
    actor: Actor,
  ): Promise<void> {
    const [meeting] = await this.hold(sessionId, [seen], actor, true);
    if (!meeting!.slotId) throw sessionErrors('meeting-not-found');
    await this.meetings.change(seen.meetingId, { locked, version: seen.version + 1 });
    await this.record(sessionId, [seen], locked ? 'lock' : 'unlock', actor);
  }

  /** A pair that one of the two declines is not possible. @throws DomainError matchmaking-session.meeting-declined, .clash, .meeting-exists, .unit-not-there */
  @Transactional()
  async add(
    sessionId: string,
    pair: readonly [string, string],
    to: NonNullable<Place>,
    actor: Actor,
  ): Promise<void> {
    assertAllowed([conferenceWork], actor);
    await this.sessions.lock(sessionId);
    const [aMemberId, bMemberId] = [...pair].sort() as [string, string];
    if (aMemberId === bMemberId) throw sessionErrors('wish-for-oneself');
    await this.assertWilling(sessionId, aMemberId, bMemberId);
    const people = await this.wishes.representatives(sessionId);
    const busy = new Set(
      (await this.meetings.of(sessionId))
        .filter(({ slotId }) => slotId === to.slotId)
        .flatMap((one) => [one.aDelegateId, one.bDelegateId]),
    );
    const freeOf = (memberId: string) => {
      const own = people.filter((one) => one.memberId === memberId);
      return own.find(({ delegateId }) => !busy.has(delegateId)) ?? own[0];
    };
    const [a, b] = [freeOf(aMemberId), freeOf(bMemberId)];
    if (!a || !b) throw sessionErrors('unit-not-there');
    const delegates = { aDelegateId: a.delegateId, bDelegateId: b.delegateId };
    const placed = { aMemberId, bMemberId, ...delegates, ...to, weight: 1 };
    const id = await this.meetings.add(sessionId, placed);
    await this.record(sessionId, [{ meetingId: id }], 'add', actor);
  }

  /** The meetings as they were seen, held until the transaction ends. */
  private async hold(
    sessionId: string,
    seen: readonly { readonly meetingId: string; readonly version: number }[],
    actor: Actor,
    evenLocked = false,
  ): Promise<ConferenceMeetingEntity[]> {
    assertAllowed([conferenceWork], actor);
    await this.sessions.lock(sessionId);
    const meetings = await this.meetings.lock(seen.map(({ meetingId }) => meetingId));
    for (const [at, meeting] of meetings.entries()) {
      if (meeting.sessionId !== sessionId) throw sessionErrors('meeting-not-found');
      if (meeting.version !== seen[at]!.version) throw sessionErrors('stale-version');
      if (meeting.locked && !evenLocked) throw sessionErrors('meeting-locked');
    }
    return meetings;
  }

  private async assertWilling(sessionId: string, a: string, b: string): Promise<void> {
    const own = await this.wishes.between(sessionId, a, b);
    if (keepsApart(own)) throw sessionErrors('meeting-declined');
  }

  private async record(
    sessionId: string,
    seen: readonly { readonly meetingId: string }[],
    change: string,
    actor: Actor,
  ): Promise<void> {
    const meetingIds = seen.map(({ meetingId }) => meetingId);
    await this.facts.record(meetingMoved, { sessionId, meetingIds, change }, actor);
  }
}

const placeOf = ({ slotId, tableId }: ConferenceMeetingEntity): Place =>
  slotId && tableId ? { slotId, tableId } : null;

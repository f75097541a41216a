import { Injectable } from '@nestjs/common';
import { Facts, Transactional } from '@wanchang/platform';
import { meetingMoved } from '../session.facts';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import { Meetings } from '../persistence/meetings';
import { PublishSchedule } from './publish-schedule';

/** A unit that lost its access sits at no table: its meetings to come are freed, and the counterparts are told (R12.3). */
@Injectable()
export class ReleaseUnit {
  constructor(
    private readonly sessions: MatchmakingSessions,
    private readonly meetings: Meetings,
    private readonly publish: PublishSchedule,
    private readonly facts: Facts,
  ) {}

  /** Run again it finds nothing to do. */
  @Transactional()
  async execute(sessionId: string, memberId: string): Promise<void> {
    const { state } = await this.sessions.lock(sessionId);
    const ids = await this.meetings.toComeOf(sessionId, memberId);
    if (ids.length === 0) return;
    const meetings = await this.meetings.lock(ids);
    await this.meetings.moveAll(meetings.map((meeting) => ({ meeting, to: null })));
    const fact = { sessionId, meetingIds: ids, change: 'release' };
    await this.facts.record(meetingMoved, fact, null);
    if (state === 'published') await this.publish.execute(sessionId, null);
  }

  /** Where the unit has meetings to come. */
  sessionsOf(memberId: string): Promise<string[]> {
    return this.meetings.sessionsOf(memberId);
  }
}

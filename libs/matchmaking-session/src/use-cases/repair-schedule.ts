import { Injectable } from '@nestjs/common';
import { conferenceWork } from '@wanchang/conference';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import { Meetings } from '../persistence/meetings';
import { Repairs, type Dropout, type RepairChange } from '../schedule/repairs';
import { meetingMoved } from '../session.facts';
import { PublishSchedule } from './publish-schedule';

/** Makes the changes that {@link Repairs} shows. */
@Injectable()
export class RepairSchedule {
  constructor(
    private readonly sessions: MatchmakingSessions,
    private readonly meetings: Meetings,
    private readonly repairs: Repairs,
    private readonly publish: PublishSchedule,
    private readonly facts: Facts,
  ) {}

  /**
   * Makes the changes at once; of a published schedule those concerned are told, and nobody else.
   * @throws DomainError matchmaking-session.session-not-found, .unknown-dropout, .minutes-missing
   */
  @Transactional()
  async execute(sessionId: string, dropout: Dropout, actor: Actor): Promise<RepairChange[]> {
    assertAllowed([conferenceWork], actor);
    const { state } = await this.sessions.lock(sessionId);
    const changes = await this.repairs.changes(sessionId, dropout);
    if (changes.length === 0) return changes;
    const meetings = await this.meetings.lock(changes.map(({ meetingId }) => meetingId));
    await this.meetings.moveAll(changes.map(({ to }, at) => ({ meeting: meetings[at]!, to })));
    const meetingIds = changes.map(({ meetingId }) => meetingId);
    await this.facts.record(meetingMoved, { sessionId, meetingIds, change: 'repair' }, actor);
    if (state === 'published') await this.publish.execute(sessionId, actor);
    return changes;
  }
}

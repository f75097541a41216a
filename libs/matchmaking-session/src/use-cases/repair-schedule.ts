import { Injectable } from '@nestjs/common';
import { conferenceWork } from '@wanchang/conference';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import { Meetings } from '../persistence/meetings';
import { Repairs, type Dropout, type RepairChange } from '../schedule/repairs';
import { WalkIns } from '../schedule/walk-ins';
import { meetingMoved, wishesStated } from '../session.facts';
import { PublishSchedule } from './publish-schedule';

/** Makes the changes that {@link Repairs} shows. */
@Injectable()
export class RepairSchedule {
  constructor(
    private readonly sessions: MatchmakingSessions,
    private readonly meetings: Meetings,
    private readonly repairs: Repairs,
    private readonly walkIns: WalkIns,
    private readonly publish: PublishSchedule,
    private readonly facts: Facts,
  ) {}

  /**
   * Makes the changes at once; of a published schedule those concerned are told, and nobody else.
   * @throws DomainError matchmaking-session.session-not-found, .unknown-dropout, .minutes-missing, .unit-not-there
   */
  @Transactional()
  async execute(
    sessionId: string,
    dropout: Dropout,
    actor: Actor,
  ): Promise<readonly RepairChange[]> {
    assertAllowed([conferenceWork], actor);
    const { state } = await this.sessions.lock(sessionId);
    const { changes, added } = await this.repairs.changes(sessionId, dropout);
    await this.stateWishes(sessionId, dropout, actor);
    if (changes.length === 0) return changes;
    const moves = changes.flatMap(({ meetingId, to }) => (meetingId ? [{ meetingId, to }] : []));
    const movedIds = moves.map(({ meetingId }) => meetingId);
    const meetings = await this.meetings.lock(movedIds);
    await this.meetings.moveAll(moves.map(({ to }, at) => ({ meeting: meetings[at]!, to })));
    const meetingIds = [...movedIds, ...(await this.meetings.place(sessionId, added))];
    const change = dropout.kind === 'walk-in' ? 'walk-in' : 'repair';
    await this.facts.record(meetingMoved, { sessionId, meetingIds, change }, actor);
    if (state === 'published') await this.publish.execute(sessionId, actor);
    return changes;
  }

  /** Also where no place is free for them. */
  private async stateWishes(sessionId: string, dropout: Dropout, actor: Actor): Promise<void> {
    if (dropout.kind !== 'walk-in') return;
    const toMemberIds = await this.walkIns.state(sessionId, dropout);
    if (toMemberIds.length === 0) return;
    const fact = { sessionId, memberId: dropout.id, toMemberIds };
    await this.facts.record(wishesStated, fact, actor);
  }
}

import { Injectable } from '@nestjs/common';
import type { KeptMeeting, SessionPlan } from '../domain/schedule-problem';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import { Meetings } from '../persistence/meetings';
import { Wishes } from '../persistence/wishes';

/** What a schedule is computed from, as it is now. */
@Injectable()
export class SessionPlans {
  constructor(
    private readonly sessions: MatchmakingSessions,
    private readonly wishes: Wishes,
    private readonly meetings: Meetings,
  ) {}

  /** A lock stands for as long as both people are still there. */
  async read(sessionId: string): Promise<SessionPlan> {
    const { weights } = await this.sessions.get(sessionId);
    const people = await this.wishes.representatives(sessionId);
    const representatives = people.map(({ busy, ...one }) => ({
      ...one,
      away: [...new Set([...one.away, ...busy])],
    }));
    const present = new Set(representatives.map(({ delegateId }) => delegateId));
    const kept = (await this.meetings.of(sessionId)).filter(
      (one): one is typeof one & KeptMeeting =>
        one.locked && present.has(one.aDelegateId) && present.has(one.bDelegateId),
    );
    return {
      ...{ weights, representatives, kept },
      slots: await this.sessions.slots(sessionId),
      tables: await this.sessions.tables(sessionId),
      wished: await this.wishes.wished(sessionId),
    };
  }
}

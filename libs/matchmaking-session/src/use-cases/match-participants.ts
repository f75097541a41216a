import { Injectable } from '@nestjs/common';
import { conferenceWork } from '@wanchang/conference';
import { RefreshMatches, StartRematch } from '@wanchang/matchmaking';
import { assertAllowed, type Actor } from '@wanchang/platform';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import { ParticipantListings } from '../persistence/participant-listings';

/** Has what the units of a session offer and seek matched again, by a sweep over the market. */
@Injectable()
export class MatchParticipants {
  constructor(
    private readonly sessions: MatchmakingSessions,
    private readonly listings: ParticipantListings,
    private readonly refresh: RefreshMatches,
    private readonly start: StartRematch,
  ) {}

  /** Nothing is started where a re-match runs, or began after the last change of theirs. */
  async whereStale(sessionId: string, actor: Actor | null): Promise<void> {
    const { changedAt } = await this.listings.count(sessionId, null);
    await this.refresh.execute('session', changedAt, actor);
  }

  /** @throws DomainError matchmaking-session.session-not-found, matchmaking.rematch-running */
  async again(sessionId: string, actor: Actor): Promise<void> {
    assertAllowed([conferenceWork], actor);
    await this.sessions.get(sessionId);
    await this.start.execute('session', actor);
  }
}

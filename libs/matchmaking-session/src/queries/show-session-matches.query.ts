import { Injectable } from '@nestjs/common';
import { ReadRematches } from '@wanchang/matchmaking';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import { ParticipantListings } from '../persistence/participant-listings';
import type { SessionMatchesDto } from './answers/session-matches.dto';

/** Of when the matches of a session's units are, and how far a re-match is. */
@Injectable()
export class ShowSessionMatches {
  constructor(
    private readonly sessions: MatchmakingSessions,
    private readonly listings: ParticipantListings,
    private readonly rematches: ReadRematches,
  ) {}

  /** @throws DomainError matchmaking-session.session-not-found */
  async execute(sessionId: string): Promise<SessionMatchesDto> {
    await this.sessions.get(sessionId);
    const { running, processed, total, begunAt, finishedAt } = await this.rematches.state();
    const { listings, included } = await this.listings.count(sessionId, begunAt);
    return {
      ...{ listings, included, computedAt: finishedAt },
      running: running ? { processed, total } : null,
    };
  }
}

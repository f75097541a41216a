import { Injectable } from '@nestjs/common';
import { placesLeft } from '../domain/meeting-request';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import { MeetingRequests } from '../persistence/meeting-requests';
import { Wishes } from '../persistence/wishes';
import type { MyRequestsDto } from './answers/request.dto';

/** A unit's requests in a session, and how many meetings it can expect. */
@Injectable()
export class ShowMyRequests {
  constructor(
    private readonly sessions: MatchmakingSessions,
    private readonly wishes: Wishes,
    private readonly requests: MeetingRequests,
  ) {}

  /** @throws DomainError matchmaking-session.session-not-found */
  async execute(sessionId: string, memberId: string): Promise<MyRequestsDto> {
    const session = await this.sessions.get(sessionId);
    const most = (await this.wishes.most(sessionId, memberId)) ?? session.most;
    const held = await this.requests.held(sessionId, memberId);
    const items = await this.requests.ofUnit(sessionId, memberId);
    return { most, ...held, left: placesLeft(held, most), items };
  }
}

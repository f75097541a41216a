import { Injectable } from '@nestjs/common';
import { Facts, Transactional } from '@wanchang/platform';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import type { MeetingRequestEntity } from '../persistence/meeting-request.entity';
import { MeetingRequests } from '../persistence/meeting-requests';
import { Wishes } from '../persistence/wishes';
import { requestExpired, requestReminded } from '../request.facts';

/** A request that nobody answered: reminded of when half its time is over, expired at its end; its place is free with that. */
@Injectable()
export class ExpireRequest {
  constructor(
    private readonly sessions: MatchmakingSessions,
    private readonly wishes: Wishes,
    private readonly requests: MeetingRequests,
    private readonly facts: Facts,
  ) {}

  /** Run again, or early, it does nothing. */
  @Transactional()
  async execute(requestId: string): Promise<void> {
    const { sessionId, fromMemberId, toMemberId } = await this.requests.get(requestId);
    await this.requests.hold(sessionId, fromMemberId, toMemberId);
    if (!(await this.requests.isOver(requestId))) return;
    const request = await this.requests.get(requestId);
    await this.requests.move(request, 'expire');
    await this.facts.record(requestExpired, await this.factOf(request), null);
  }

  @Transactional()
  async remind(requestId: string): Promise<void> {
    const request = await this.requests.get(requestId);
    if (request.state !== 'asked') return;
    await this.facts.record(requestReminded, await this.factOf(request), null);
  }

  private async factOf({ id, sessionId, fromMemberId, toMemberId }: MeetingRequestEntity) {
    const { title } = await this.sessions.get(sessionId);
    const silent = await this.wishes.declines(sessionId, toMemberId, fromMemberId);
    return { requestId: id, sessionId, title, fromMemberId, toMemberId, silent };
  }
}

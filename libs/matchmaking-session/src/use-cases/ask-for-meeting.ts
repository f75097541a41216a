import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import { canAccept, placesLeft } from '../domain/meeting-request';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import type { MeetingRequestEntity } from '../persistence/meeting-request.entity';
import { MeetingRequests } from '../persistence/meeting-requests';
import { Wishes } from '../persistence/wishes';
import { meetingAnswered, meetingAsked, requestWithdrawn } from '../request.facts';

/**
 * In a session of requests a unit asks another for a meeting, and that one answers. A request holds one of the asker's
 * places until it is declined or expires. Asking whoever said “no thanks” looks like asking anybody: they hear nothing,
 * and it expires.
 */
@Injectable()
export class AskForMeeting {
  constructor(
    private readonly sessions: MatchmakingSessions,
    private readonly wishes: Wishes,
    private readonly requests: MeetingRequests,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError matchmaking-session.wishes-closed, .other-form, .not-taking-part, .unit-not-there, .no-places-left, .request-exists */
  @Transactional()
  async ask(
    sessionId: string,
    toMemberId: string,
    message: string | null,
    actor: MemberActor,
  ): Promise<void> {
    const fromMemberId = actor.member.id;
    if (fromMemberId === toMemberId) throw sessionErrors('wish-for-oneself');
    const { form, answerHours } = await this.open(sessionId, fromMemberId);
    if (form !== 'requests') throw sessionErrors('other-form');
    if (!(await this.wishes.part(sessionId, toMemberId))?.takesPart)
      throw sessionErrors('unit-not-there');
    await this.requests.hold(sessionId, fromMemberId, toMemberId);
    const held = await this.requests.held(sessionId, fromMemberId);
    if (placesLeft(held, await this.mostOf(sessionId, fromMemberId)) === 0)
      throw sessionErrors('no-places-left');
    const request = { sessionId, fromMemberId, toMemberId, message };
    const id = await this.requests.ask(request, answerHours);
    await this.facts.record(meetingAsked, await this.factOf({ id, ...request }), actor);
  }

  /** Returns the session. @throws DomainError matchmaking-session.request-not-found, .request-answered, .no-places-left, .wishes-closed */
  @Transactional()
  async answer(requestId: string, accepted: boolean, actor: MemberActor): Promise<string> {
    const request = await this.hold(requestId, actor.member.id, 'to');
    const { sessionId, toMemberId, fromMemberId } = request;
    await this.open(sessionId, toMemberId);
    if (accepted)
      for (const memberId of [toMemberId, fromMemberId]) {
        const held = await this.requests.held(sessionId, memberId);
        if (!canAccept(held, await this.mostOf(sessionId, memberId)))
          throw sessionErrors('no-places-left');
      }
    await this.requests.move(request, accepted ? 'accept' : 'decline');
    const fact = await this.factOf(request);
    await this.facts.record(meetingAnswered, { ...fact, accepted }, actor);
    return sessionId;
  }

  /** What is asked, by who asked; what is accepted, by either. Returns the session. @throws DomainError matchmaking-session.request-not-found, .request-answered, .wishes-closed */
  @Transactional()
  async withdraw(requestId: string, actor: MemberActor): Promise<string> {
    const memberId = actor.member.id;
    const request = await this.hold(requestId, memberId, 'either');
    if (request.state === 'asked' && request.fromMemberId !== memberId)
      throw sessionErrors('request-not-found');
    await this.open(request.sessionId, memberId);
    await this.requests.move(request, 'withdraw');
    const fact = { ...(await this.factOf(request)), byMemberId: memberId };
    await this.facts.record(requestWithdrawn, fact, actor);
    return request.sessionId;
  }

  /** A request of others is not there for them. */
  private async hold(requestId: string, memberId: string, side: 'to' | 'either') {
    const { sessionId, fromMemberId, toMemberId } = await this.requests.get(requestId);
    const own = memberId === toMemberId || (side === 'either' && memberId === fromMemberId);
    if (!own) throw sessionErrors('request-not-found');
    await this.requests.hold(sessionId, fromMemberId, toMemberId);
    return this.requests.get(requestId);
  }

  private async open(sessionId: string, memberId: string) {
    const part = await this.wishes.part(sessionId, memberId);
    if (!part) throw sessionErrors('session-not-found');
    if (!part.open) throw sessionErrors('wishes-closed');
    if (!part.takesPart) throw sessionErrors('not-taking-part');
    return this.sessions.get(sessionId);
  }

  private async mostOf(sessionId: string, memberId: string): Promise<number> {
    const own = await this.wishes.most(sessionId, memberId);
    return own ?? (await this.sessions.get(sessionId)).most;
  }

  private async factOf(
    request: Pick<MeetingRequestEntity, 'id' | 'sessionId' | 'fromMemberId' | 'toMemberId'>,
  ) {
    const { id: requestId, sessionId, fromMemberId, toMemberId } = request;
    const { title } = await this.sessions.get(sessionId);
    const silent = await this.wishes.declines(sessionId, toMemberId, fromMemberId);
    return { requestId, sessionId, title, fromMemberId, toMemberId, silent };
  }
}

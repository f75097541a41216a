import { Injectable } from '@nestjs/common';
import { Delegates } from '@wanchang/conference';
import type { MemberActor } from '@wanchang/membership';
import { RecordsNothing, Transactional } from '@wanchang/platform';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import type { Wish } from '../domain/session';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import { Wishes } from '../persistence/wishes';

export interface Availability {
  /** Null: as many as the session allows. */
  readonly most: number | null;
  readonly delegates: readonly { readonly delegateId: string; readonly away: readonly string[] }[];
}

/** A unit says whom it must, wants to, or will not meet, and when its people can. */
@Injectable()
@RecordsNothing(
  'a “no thanks” must stand in no record that others read; when people are free is their own affair',
)
export class WishMeetings {
  constructor(
    private readonly sessions: MatchmakingSessions,
    private readonly wishes: Wishes,
    private readonly delegates: Delegates,
  ) {}

  /** @param wish null takes it back. @throws DomainError matchmaking-session.wishes-closed, .not-taking-part, .wish-for-oneself */
  @Transactional()
  async wish(
    sessionId: string,
    toMemberId: string,
    wish: Wish | null,
    actor: MemberActor,
  ): Promise<void> {
    const memberId = actor.member.id;
    if (memberId === toMemberId) throw sessionErrors('wish-for-oneself');
    await this.assertOpen(sessionId, memberId);
    const { form } = await this.sessions.get(sessionId);
    if (form === 'requests' && wish !== 'no' && wish !== null) throw sessionErrors('other-form');
    const other = await this.wishes.part(sessionId, toMemberId);
    if (!other?.takesPart) throw sessionErrors('unit-not-there');
    await this.wishes.set(sessionId, memberId, toMemberId, wish);
  }

  /** @throws DomainError matchmaking-session.wishes-closed, .not-taking-part, .delegate-not-found, .slot-unknown */
  @Transactional()
  async setAvailability(
    sessionId: string,
    { most, delegates }: Availability,
    actor: MemberActor,
  ): Promise<void> {
    const memberId = actor.member.id;
    await this.assertOpen(sessionId, memberId);
    await this.wishes.setMost(sessionId, memberId, most);
    for (const { delegateId, away } of delegates) {
      await this.delegates.get(delegateId, memberId);
      if (!(await this.sessions.knowsSlots(sessionId, away))) throw sessionErrors('slot-unknown');
      await this.wishes.setAway(sessionId, delegateId, away);
    }
  }

  private async assertOpen(sessionId: string, memberId: string): Promise<void> {
    const part = await this.wishes.part(sessionId, memberId);
    if (!part) throw sessionErrors('session-not-found');
    if (!part.open) throw sessionErrors('wishes-closed');
    if (!part.takesPart) throw sessionErrors('not-taking-part');
  }
}

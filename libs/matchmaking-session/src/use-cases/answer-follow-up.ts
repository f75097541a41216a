import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { isSumPossible, type FollowUpAnswer, type FollowUpDays } from '../domain/follow-up';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import { followUpAnswered } from '../follow-up.facts';
import { FollowUps } from '../persistence/follow-ups';

/** A side says what came of its meeting; it may say so again, and the latest answer of a round stands. */
@Injectable()
export class AnswerFollowUp {
  constructor(
    private readonly followUps: FollowUps,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError matchmaking-session.follow-up-not-found, .sum-not-possible */
  @Transactional()
  async execute(
    meetingId: string,
    days: FollowUpDays,
    answer: FollowUpAnswer,
    actor: MemberActor,
  ): Promise<void> {
    const { personId, member } = actor;
    if (!(await this.followUps.wasAsked(meetingId, days, member.id)))
      throw sessionErrors('follow-up-not-found');
    if (!isSumPossible(answer)) throw sessionErrors('sum-not-possible');
    await this.followUps.answer({ meetingId, days }, { memberId: member.id, personId }, answer);
    const { sessionId, aMemberId, bMemberId } = await this.followUps.sides(meetingId);
    const fact = { sessionId, aMemberId, bMemberId, meetingId, days, memberId: member.id };
    await this.facts.record(followUpAnswered, { ...fact, result: answer.result }, actor);
  }
}

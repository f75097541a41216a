import { Injectable } from '@nestjs/common';
import { Facts, Outbox, Transactional } from '@wanchang/platform';
import type { Side } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { saysWhy, type Feedback } from '../domain/feedback';
import { matchmakingErrors } from '../domain/matchmaking.errors';
import { matchListing } from '../matchmaking.jobs';
import { feedbackGiven, feedbackWithdrawn } from '../matchmaking.facts';
import { MatchFeedback } from '../persistence/match-feedback';
import { InterestedUnit } from '../queries/interested-unit.query';
import { MatchDirectory, type MatchRef } from '../queries/match-directory';
import { MatchReasons } from '../queries/match-reasons';

/** A unit says what it thinks of a match; a pair called not relevant leaves its list for good. */
@Injectable()
export class GiveFeedback {
  constructor(
    private readonly answers: MatchFeedback,
    private readonly directory: MatchDirectory,
    private readonly reasons: MatchReasons,
    private readonly interested: InterestedUnit,
    private readonly outbox: Outbox,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError matchmaking.match-not-found, matchmaking.reason-required */
  @Transactional()
  async execute(actor: MemberActor, matchId: string, feedback: Feedback): Promise<void> {
    const { verdict, reason } = feedback;
    if (verdict === 'not_relevant' && !saysWhy(feedback))
      throw matchmakingErrors('reason-required');
    const match = await this.directory.forMember(matchId, actor.member.id);
    if (!match) throw matchmakingErrors('match-not-found');
    const values = (await this.reasons.valuesOf(matchId))!;
    await this.answers.record(matchId, actor, feedback, values);
    const mine = match.supplyMemberId === actor.member.id ? 'supply' : 'demand';
    const interest = verdict === 'interested' ? await this.interested.of(match, mine, actor) : null;
    await this.facts.record(feedbackGiven, { matchId, verdict, reason, interest }, actor);
    if (!interest) await this.refill(match, mine);
  }

  /** The next best takes the place of the one that was dismissed. */
  private async refill({ supplyId, demandId }: MatchRef, side: Side): Promise<void> {
    const listingId = side === 'supply' ? supplyId : demandId;
    await this.outbox.enqueue(matchListing, { listingId, side });
  }

  /** Takes the verdict back. @throws DomainError matchmaking.match-not-found */
  @Transactional()
  async withdraw(actor: MemberActor, matchId: string): Promise<void> {
    if (!(await this.directory.forMember(matchId, actor.member.id)))
      throw matchmakingErrors('match-not-found');
    await this.answers.withdraw(matchId, actor);
    await this.facts.record(feedbackWithdrawn, { matchId }, actor);
  }
}

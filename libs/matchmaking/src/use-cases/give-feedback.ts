import { Injectable } from '@nestjs/common';
import { Audit, LiveEvents, Outbox, Transactional, type MemberActor } from '@wanchang/platform';
import type { Side } from '@wanchang/kernel';
import { saysWhy, type Feedback } from '../domain/feedback';
import { matchmakingErrors } from '../domain/matchmaking.errors';
import { matchListing } from '../jobs/matchmaking.jobs';
import { MatchFeedback } from '../persistence/match-feedback';
import { MatchDirectory, type MatchRef } from '../queries/match-directory';

/** A unit says what it thinks of a match; a pair called not relevant leaves its list for good. */
@Injectable()
export class GiveFeedback {
  constructor(
    private readonly answers: MatchFeedback,
    private readonly directory: MatchDirectory,
    private readonly live: LiveEvents,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError matchmaking.match-not-found, matchmaking.reason-required */
  @Transactional()
  async execute(actor: MemberActor, matchId: string, feedback: Feedback): Promise<void> {
    const { verdict, reason } = feedback;
    if (verdict === 'not_relevant' && !saysWhy(feedback))
      throw matchmakingErrors('reason-required');
    const match = await this.directory.forMember(matchId, actor.member.id);
    if (!match) throw matchmakingErrors('match-not-found');
    await this.answers.record(matchId, actor, feedback);
    await this.audit.record('matchmaking.feedback-given', matchId, actor, { verdict, reason });
    const mine = match.supplyMemberId === actor.member.id ? 'supply' : 'demand';
    if (verdict === 'interested') await this.tellInterest(match, mine);
    else await this.refill(match, mine);
  }

  private async tellInterest(match: MatchRef, mine: Side): Promise<void> {
    const memberId = mine === 'supply' ? match.demandMemberId : match.supplyMemberId;
    const event = { type: 'match.interest', data: { matchId: match.id }, notice: true };
    await this.live.announce([{ memberId }], event);
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
    await this.audit.record('matchmaking.feedback-withdrawn', matchId, actor);
  }
}

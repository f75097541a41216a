import { Injectable } from '@nestjs/common';
import { Audit, Database, LiveEvents, Transactional, type MemberActor } from '@wanchang/platform';
import type { Feedback } from '../domain/feedback';
import { matchmakingErrors } from '../domain/matchmaking.errors';
import { MatchDirectory } from '../queries/match-directory';

/** A unit says what it thinks of a match; a pair called not relevant leaves its list for good. */
@Injectable()
export class GiveFeedback {
  constructor(
    private readonly database: Database,
    private readonly directory: MatchDirectory,
    private readonly live: LiveEvents,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError matchmaking.match-not-found, matchmaking.reason-required */
  @Transactional()
  async execute(actor: MemberActor, matchId: string, feedback: Feedback): Promise<void> {
    const { verdict, reason, note } = feedback;
    if (verdict === 'not_relevant' && !reason) throw matchmakingErrors('reason-required');
    const match = await this.directory.forMember(matchId, actor.member.id);
    if (!match) throw matchmakingErrors('match-not-found');
    await this.database.query(
      `INSERT INTO match_feedback (match_id, member_id, person_id, verdict, reason, note) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (match_id, member_id) DO UPDATE SET person_id = excluded.person_id, verdict = excluded.verdict,
         reason = excluded.reason, note = excluded.note, at = now()`,
      [
        matchId,
        actor.member.id,
        actor.personId,
        verdict,
        verdict === 'interested' ? null : reason,
        note,
      ],
    );
    await this.audit.record('matchmaking.feedback-given', matchId, actor, { verdict, reason });
    if (verdict === 'interested') {
      const { supplyMemberId, demandMemberId } = match;
      const memberId = supplyMemberId === actor.member.id ? demandMemberId : supplyMemberId;
      await this.live.announce([{ memberId }], {
        type: 'match.interest',
        data: { matchId },
        notice: true,
      });
    }
  }

  /** Takes the verdict back. @throws DomainError matchmaking.match-not-found */
  @Transactional()
  async withdraw(actor: MemberActor, matchId: string): Promise<void> {
    if (!(await this.directory.forMember(matchId, actor.member.id)))
      throw matchmakingErrors('match-not-found');
    await this.database.query(`DELETE FROM match_feedback WHERE match_id = $1 AND member_id = $2`, [
      matchId,
      actor.member.id,
    ]);
    await this.audit.record('matchmaking.feedback-withdrawn', matchId, actor);
  }
}

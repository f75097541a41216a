import { Injectable } from '@nestjs/common';
import { ANSWER_DAYS, REPUTATION_DAYS, UnitReputations } from '@wanchang/matchmaking';
import { column, Database, defineStatement, RecordsNothing } from '@wanchang/platform';

/**
 * Every unit that was ever invited, or unit $1; $2 days to answer, $3 days that count. An invitation counts for a year from the opening of its room, if the unit that invited
 * has access now, once it is answered in time or its time is over; not if it was taken back before. Nothing is said in a
 * closed room, so its last message tells when it was closed.
 */
const ANSWERS_OF = defineStatement(
  'negotiation.count-answers',
  { memberId: column.uuid, inviters: column.integer, answered: column.integer },
  `WITH invited_rooms AS (
    SELECT CASE invited WHEN 'buyer' THEN buyer_member_id ELSE seller_member_id END AS member_id,
           CASE invited WHEN 'buyer' THEN seller_member_id ELSE buyer_member_id END AS inviter_id,
           created_at, answered_at, created_at + make_interval(days => $2) AS due_at,
           CASE state WHEN 'closed' THEN last_message_at END AS closed_at
      FROM deal_rooms WHERE $1::uuid IS NULL OR buyer_member_id = $1 OR seller_member_id = $1
  ), judged AS (
    SELECT member_id, inviter_id, coalesce(answered_at <= due_at, false) AS in_time,
           created_at > now() - make_interval(days => $3) AND inviter_id IN (SELECT id FROM active_members)
             AND (answered_at <= due_at OR (due_at < now() AND coalesce(closed_at > due_at, true))) AS counts
      FROM invited_rooms WHERE $1::uuid IS NULL OR member_id = $1
  )
  SELECT member_id AS "memberId", count(DISTINCT inviter_id) FILTER (WHERE counts)::int AS inviters,
         count(DISTINCT inviter_id) FILTER (WHERE counts AND in_time)::int AS answered
    FROM judged GROUP BY member_id`,
);

/** Counts how units answer those who invite them to negotiate: that is their reputation in matching. */
@RecordsNothing('reputations are counted from rooms and can be counted again')
@Injectable()
export class CountAnswers {
  constructor(
    private readonly database: Database,
    private readonly reputations: UnitReputations,
  ) {}

  /** @param memberId null: of all units */
  async execute(memberId: string | null): Promise<void> {
    const days = [ANSWER_DAYS, REPUTATION_DAYS];
    const counts = await this.database.query(ANSWERS_OF, [memberId, ...days]);
    await this.reputations.record(counts);
  }
}

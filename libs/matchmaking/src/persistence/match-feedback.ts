import { Injectable } from '@nestjs/common';
import type { Side } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { Database } from '@wanchang/platform';
import type { Answer, Feedback } from '../domain/feedback';

/** So many of the newest answers are looked at when weights are tried. */
export const ANSWERS_TRIED = 20_000;

const valuesOf = (side: Side) => `(
  SELECT coalesce(jsonb_object_agg(part->>'factor', part->'value'), '{}') FROM jsonb_array_elements(m.${side}_parts) part)`;

/** The division of GB/T 4754 that a demand is in, or its section. */
export const INDUSTRY_OF_DEMAND = `left(d.industry_code, 2)`;

/** What units think of their matches, with the factors of the match as it was when they answered. */
@Injectable()
export class MatchFeedback {
  constructor(private readonly database: Database) {}

  async record(
    matchId: string,
    { member, personId }: MemberActor,
    { verdict, reason, note }: Feedback,
  ): Promise<void> {
    await this.database.query(
      `INSERT INTO match_feedback (match_id, member_id, person_id, verdict, reason, note, weights_version,
                                   supply_values, demand_values)
       SELECT m.id, $2, $3, $4, $5, $6, m.weights_version, ${valuesOf('supply')}, ${valuesOf('demand')}
         FROM matches m WHERE m.id = $1
       ON CONFLICT (match_id, member_id) DO UPDATE SET person_id = excluded.person_id, verdict = excluded.verdict,
         reason = excluded.reason, note = excluded.note, weights_version = excluded.weights_version,
         supply_values = excluded.supply_values, demand_values = excluded.demand_values, at = now()`,
      [matchId, member.id, personId, verdict, verdict === 'interested' ? null : reason, note],
    );
  }

  async withdraw(matchId: string, { member }: MemberActor): Promise<void> {
    await this.database.query(`DELETE FROM match_feedback WHERE match_id = $1 AND member_id = $2`, [
      matchId,
      member.id,
    ]);
  }

  /** The newest answers of all units, at most {@link ANSWERS_TRIED}. */
  newest(): Promise<Answer[]> {
    return this.database.query(
      `SELECT f.verdict = 'interested' AS interested, f.weights_version AS "weightsVersion",
              ${INDUSTRY_OF_DEMAND} AS industry, f.supply_values AS supply, f.demand_values AS demand,
              CASE WHEN f.member_id = m.supply_member_id THEN 'supply' ELSE 'demand' END AS side
         FROM match_feedback f JOIN matches m ON m.id = f.match_id JOIN listing_refs d ON d.id = m.demand_id
        ORDER BY f.at DESC LIMIT ${ANSWERS_TRIED}`,
    );
  }
}

import { Injectable } from '@nestjs/common';
import { Database, defineStatement } from '@wanchang/platform';
import {
  reputationOf,
  type AnswerCount,
  type RatingCount,
  type ReputationCount,
} from '../domain/reputation.rules';
import { UnitReputationEntity } from './unit-reputation.entity';

/** Those that changed of $1, a JSON array. */
const RECORD_REPUTATIONS = defineStatement(
  'matchmaking.record-reputations',
  {},
  `INSERT INTO unit_reputations AS known (member_id, inviters, answered)
   SELECT member_id, inviters, answered FROM jsonb_populate_recordset(NULL::unit_reputations, $1) ORDER BY member_id
   ON CONFLICT (member_id) DO UPDATE SET inviters = excluded.inviters, answered = excluded.answered,
         xid = excluded.xid, counted_at = now()
    WHERE (known.inviters, known.answered) <> (excluded.inviters, excluded.answered)`,
);

/** The same of ratings: those that changed of $1, a JSON array. */
const RECORD_RATINGS = defineStatement(
  'matchmaking.record-ratings',
  {},
  `INSERT INTO unit_reputations AS known (member_id, raters, rating_points)
   SELECT member_id, raters, rating_points
     FROM jsonb_to_recordset($1::jsonb) AS given (member_id uuid, raters int, rating_points float8) ORDER BY member_id
   ON CONFLICT (member_id) DO UPDATE SET raters = excluded.raters, rating_points = excluded.rating_points,
         xid = pg_current_xact_id(), counted_at = now()
    WHERE (known.raters, known.rating_points) <> (excluded.raters, excluded.rating_points)`,
);

/** How units answer invitations, as negotiation counts it, and how they are rated, as fulfilment does. What changes a row is read by the match indexes. */
@Injectable()
export class UnitReputations {
  constructor(private readonly database: Database) {}

  /** A unit that is not counted yet has no invitation. */
  async of(memberId: string): Promise<ReputationCount> {
    const counted = await this.database.repository(UnitReputationEntity).findOneBy({ memberId });
    const { inviters = 0, answered = 0, raters = 0, ratingPoints = 0 } = counted ?? {};
    return { inviters, answered, raters, ratingPoints };
  }

  /** Units whose reputation is at least so much, 0..1; one that has none yet is not among them. */
  async atLeast(least: number): Promise<string[]> {
    const all = await this.database.repository(UnitReputationEntity).find();
    return all
      .filter((counted) => (reputationOf(counted) ?? -1) >= least)
      .map(({ memberId }) => memberId);
  }

  /** Takes over counts. A unit that is not named keeps its own, and one whose count is the same is not written. */
  async record(counts: readonly AnswerCount[]): Promise<void> {
    const records = counts.map(({ memberId: member_id, ...count }) => ({ member_id, ...count }));
    await this.database.execute(RECORD_REPUTATIONS, [JSON.stringify(records)]);
  }

  /** The same of ratings. */
  async recordRatings(counts: readonly RatingCount[]): Promise<void> {
    const records = counts.map(({ memberId: member_id, raters, ratingPoints: rating_points }) => ({
      ...{ member_id, raters, rating_points },
    }));
    await this.database.execute(RECORD_RATINGS, [JSON.stringify(records)]);
  }
}

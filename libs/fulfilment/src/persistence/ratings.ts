import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, mappingConstraints } from '@wanchang/platform';
import type { ContractSide } from '../domain/contract';
import { RATING_DAYS, type Rating } from '../domain/rating';
import { fulfilmentErrors } from '../domain/fulfilment.errors';

/** $1 contract, $2 side; the contract is completed and $9 days are not over. */
const RATE = defineStatement(
  'fulfilment.rate',
  { side: column.text<ContractSide>() },
  `INSERT INTO contract_ratings (contract_id, side, rater_member_id, rated_member_id, quality, punctuality, conduct, words,
                                 person_id)
   SELECT id, $2, CASE $2 WHEN 'buyer' THEN buyer_member_id ELSE seller_member_id END,
          CASE $2 WHEN 'buyer' THEN seller_member_id ELSE buyer_member_id END, $3, $4, $5, $6, $7
     FROM contracts WHERE id = $1 AND state = 'completed' AND clock_timestamp() < ended_at + make_interval(days => $8::int)
   RETURNING side`,
);

/** A rating $1 $2 is shown when both have rated or $3 days are over. */
export const SHOWN = (rating: string, days: string) => `(${rating}.hidden_at IS NULL AND (
  (SELECT count(*) FROM contract_ratings both_of WHERE both_of.contract_id = ${rating}.contract_id) = 2
  OR EXISTS (SELECT FROM contracts over_of WHERE over_of.id = ${rating}.contract_id
              AND over_of.ended_at + make_interval(days => ${days}::int) <= clock_timestamp())))`;

/** The other side answers the rating of side $2 of contract $1 with $3, once, when it is shown. */
const ANSWER = defineStatement(
  'fulfilment.answer-rating',
  { side: column.text<ContractSide>() },
  `UPDATE contract_ratings r SET answer = $3, answered_at = clock_timestamp()
    WHERE r.contract_id = $1 AND r.side = $2 AND r.answer IS NULL AND ${SHOWN('r', '$4')} RETURNING r.side`,
);

const HIDE = defineStatement(
  'fulfilment.hide-rating',
  { ratedMemberId: column.uuid },
  `UPDATE contract_ratings SET hidden_at = clock_timestamp(), hidden_by = $3, hidden_reason = $4
    WHERE contract_id = $1 AND side = $2 AND hidden_at IS NULL RETURNING rated_member_id AS "ratedMemberId"`,
);

/** How units were rated by those they had a contract with, each rater once with its mean; only what is shown, of $2 days. */
const COUNT = defineStatement(
  'fulfilment.count-ratings',
  { memberId: column.uuid, raters: column.integer, ratingPoints: column.double },
  `WITH by_rater AS (
     SELECT r.rated_member_id, r.rater_member_id, avg((r.quality + r.punctuality + r.conduct - 3) / 12.0)::float8 AS points
       FROM contract_ratings r
      WHERE ($1::uuid IS NULL OR r.rated_member_id = $1) AND ${SHOWN('r', '$3')}
        AND r.at > now() - make_interval(days => $2::int) AND r.rater_member_id IN (SELECT id FROM active_members)
      GROUP BY r.rated_member_id, r.rater_member_id
   )
   SELECT rated.id AS "memberId", count(b.rater_member_id)::int AS raters,
          coalesce(sum(b.points), 0)::float8 AS "ratingPoints"
     FROM (SELECT DISTINCT rated_member_id AS id FROM contract_ratings WHERE $1::uuid IS NULL OR rated_member_id = $1) rated
     LEFT JOIN by_rater b ON b.rated_member_id = rated.id GROUP BY rated.id`,
);

/** Ratings of both sides of completed contracts. */
@Injectable()
export class Ratings {
  constructor(private readonly database: Database) {}

  /** @throws DomainError fulfilment.rating-not-possible, .rating-known */
  async insert(
    contractId: string,
    side: ContractSide,
    { quality, punctuality, conduct, words }: Rating,
    personId: string,
  ): Promise<void> {
    const known = { contract_ratings_pkey: () => fulfilmentErrors('rating-known') };
    const values = [contractId, side, quality, punctuality, conduct, words, personId, RATING_DAYS];
    const rated = await mappingConstraints(known, () => this.database.one(RATE, values));
    if (!rated) throw fulfilmentErrors('rating-not-possible');
  }

  /** @throws DomainError fulfilment.rating-not-found */
  async answer(contractId: string, side: ContractSide, answer: string): Promise<void> {
    const values = [contractId, side, answer, RATING_DAYS];
    if (!(await this.database.one(ANSWER, values))) throw fulfilmentErrors('rating-not-found');
  }

  /** Returns the rated unit. @throws DomainError fulfilment.rating-not-found */
  async hide(
    contractId: string,
    side: ContractSide,
    reason: string,
    personId: string,
  ): Promise<string> {
    const hidden = await this.database.one(HIDE, [contractId, side, personId, reason]);
    if (!hidden) throw fulfilmentErrors('rating-not-found');
    return hidden.ratedMemberId;
  }

  /** Of a unit, or of all that were ever rated. */
  count(memberId: string | null, days: number) {
    return this.database.query(COUNT, [memberId, days, RATING_DAYS]);
  }
}

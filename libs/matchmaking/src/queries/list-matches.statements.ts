import type { Side } from '@wanchang/kernel';
import { column, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import type { Feedback } from '../domain/feedback';
import { LEAST_MUTUAL_SCORE } from '../domain/top-matches.rules';

export const MATCH_LIST_STATES = ['open', 'new', 'interested', 'dismissed', 'all'] as const;
export type MatchListState = (typeof MATCH_LIST_STATES)[number];

/** Those of unit $1; pairs that may not be shown now are left out. */
const MATCHES_OF_UNIT = `
  SELECT m.id, m.supply_id AS "supplyId", m.demand_id AS "demandId", own.side AS mine, own.score,
         m.mutual_score AS "mutualScore", m.weights_version AS "weightsVersion", m.created_at AS "createdAt",
         m.deal_room_id AS "dealRoomId", theirs.verdict IS NOT DISTINCT FROM 'interested' AS "counterpartInterested",
         m.fits, m.supply_text AS "supplyText", m.demand_text AS "demandText", m.scored_at AS "scoredAt",
         m.supply_reputation AS "supplyReputation", m.demand_reputation AS "demandReputation",
         ours.verdict, own.listing_id, other.province_code, other.coast, other.industry_code,
         CASE WHEN ours.verdict IS NOT NULL THEN
           jsonb_build_object('verdict', ours.verdict, 'reason', ours.reason, 'note', ours.note) END AS "myFeedback"
    FROM matches m
   CROSS JOIN LATERAL (
     SELECT 'supply' AS side, m.supply_score AS score, m.supply_id AS listing_id,
            m.demand_member_id AS counterpart, m.demand_id AS other_id WHERE m.supply_member_id = $1
     UNION ALL
     SELECT 'demand', m.demand_score, m.demand_id, m.supply_member_id, m.supply_id WHERE m.demand_member_id = $1
   ) own
    JOIN matchable_listings s ON s.id = m.supply_id
    JOIN matchable_listings d ON d.id = m.demand_id
    JOIN listing_refs other ON other.id = own.other_id
    LEFT JOIN match_feedback ours ON ours.match_id = m.id AND ours.member_id = $1
    LEFT JOIN match_feedback theirs ON theirs.match_id = m.id AND theirs.member_id = own.counterpart
   WHERE $1 IN (m.supply_member_id, m.demand_member_id)`;

const IN_STATE: Readonly<Record<MatchListState, string>> = {
  new: `verdict IS NULL`,
  interested: `verdict = 'interested'`,
  dismissed: `verdict = 'not_relevant'`,
  open: `verdict IS DISTINCT FROM 'not_relevant'`,
  all: `true`,
};
/** As the planner knows the state, it plans for that state alone. */
const IS_IN_STATE = `CASE $11::text ${MATCH_LIST_STATES.map((state) => `WHEN '${state}' THEN ${IN_STATE[state]}`).join(' ')} END`;

/** What does not fit is shown where the listing has nothing that does. */
const IS_SHOWN = `("mutualScore" >= ${LEAST_MUTUAL_SCORE} OR CASE mine WHEN 'supply' THEN ${nearestOf('supply')} ELSE ${nearestOf('demand')} END)`;

function nearestOf(side: Side): string {
  return `NOT EXISTS (SELECT 1 FROM matches fitting WHERE fitting.${side}_id = listing_id AND fitting.fits
    AND fitting.mutual_score >= ${LEAST_MUTUAL_SCORE})`;
}

/** Of unit `$1`, those that fit and that it has not answered. */
export const MATCHES_UNANSWERED = `SELECT * FROM (${MATCHES_OF_UNIT}) matches WHERE fits AND "mutualScore" >= ${LEAST_MUTUAL_SCORE} AND ${IN_STATE.new}`;

/** Scores are compared as whole millionths, so that a cursor names them exactly. */
const MILLIONTHS = `round(score * 1000000)::int`;

const MATCH = {
  id: column.uuid,
  supplyId: column.uuid,
  demandId: column.uuid,
  mine: column.text<Side>(),
  score: column.double,
  mutualScore: column.double,
  weightsVersion: column.integer,
  createdAt: column.instant,
  dealRoomId: nullable(column.uuid),
  counterpartInterested: column.boolean,
  fits: column.boolean,
  supplyText: column.double,
  demandText: column.double,
  scoredAt: column.instant,
  supplyReputation: nullable(column.double),
  demandReputation: nullable(column.double),
  myFeedback: nullable(column.json<Feedback>()),
};
const COLUMNS = Object.keys(MATCH)
  .map((name) => `"${name}"`)
  .join(', ');

/**
 * Which of them are listed: of listing $2, of side $3, of at least the score $4, with a counterpart of province $8, coast $9 and
 * one of the industries $10, in the state $11.
 */
const IS_LISTED = `fits AND ${IS_SHOWN} AND ${IS_IN_STATE} AND ($2::uuid IS NULL OR listing_id = $2)
  AND ($3::text IS NULL OR mine = $3) AND ($8::text IS NULL OR province_code = $8)
  AND ($9::text IS NULL OR coast = $9) AND ($10::text[] IS NULL OR industry_code = ANY($10)) AND score >= $4`;

/**
 * Best first, at most $7, from behind the one of $5 millionths with the id $6.
 */
export const LIST_MATCHES = defineStatement(
  'matchmaking.list-matches',
  { ...MATCH, millionths: column.integer },
  `SELECT ${COLUMNS}, ${MILLIONTHS} AS millionths FROM (${MATCHES_OF_UNIT}) matches
    WHERE ${IS_LISTED} AND ($5::int IS NULL OR (-${MILLIONTHS}, id::text) > (-$5::int, $6))
    ORDER BY ${MILLIONTHS} DESC, id::text LIMIT $7`,
);

/** So many matches of a listing stand in its group. */
const IN_GROUP = 3;

/**
 * By listing of the unit, the one with the best match first, at most $7 listings, from behind the one whose best match has $5
 * millionths with the id $6; of each the best few, and how many there are.
 */
export const LIST_MATCH_GROUPS = defineStatement(
  'matchmaking.list-match-groups',
  { ...MATCH, listingId: column.uuid, total: column.integer, best: column.integer },
  `WITH listed AS (
     SELECT ${COLUMNS}, listing_id AS "listingId", ${MILLIONTHS} AS millionths
       FROM (${MATCHES_OF_UNIT}) matches WHERE ${IS_LISTED}
   ), ranked AS (
     SELECT *, (count(*) OVER (PARTITION BY "listingId"))::int AS total, max(millionths) OVER (PARTITION BY "listingId") AS best,
            row_number() OVER (PARTITION BY "listingId" ORDER BY millionths DESC, id::text) AS place FROM listed
   ), chosen AS (
     SELECT "listingId" FROM ranked
      WHERE place = 1 AND ($5::int IS NULL OR (-best, "listingId"::text) > (-$5::int, $6))
      ORDER BY best DESC, "listingId"::text LIMIT $7
   )
   SELECT ${COLUMNS}, "listingId", total, best FROM ranked JOIN chosen USING ("listingId")
    WHERE place <= ${IN_GROUP} ORDER BY best DESC, "listingId"::text, place`,
);
export type GroupedRow = Readonly<RowOf<typeof LIST_MATCH_GROUPS>>;

/** Match $2. */
export const FIND_MATCH = defineStatement(
  'matchmaking.find-match',
  MATCH,
  `SELECT ${COLUMNS} FROM (${MATCHES_OF_UNIT}) matches WHERE id = $2`,
);
export type MatchRow = Readonly<RowOf<typeof FIND_MATCH>>;

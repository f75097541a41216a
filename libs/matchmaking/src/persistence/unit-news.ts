import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, type RowOf } from '@wanchang/platform';
import { LEAST_MUTUAL_SCORE } from '../domain/top-matches.rules';

/** A new match of a unit: what of its own, what of whose, and how well that suits, 0..1. */
export interface BestNews {
  readonly listingId: string;
  readonly mine: string;
  readonly theirs: string;
  readonly unitZh: string;
  readonly unitEn: string | null;
  readonly score: number;
}

/** So many are named; of the others a unit reads how many they are. */
const NAMED = 3;

/** Of the units $1 the matches that are new since $2, fit, can be shown and have not been answered. */
const NEWS_OF_UNITS = defineStatement(
  'matchmaking.news-of-units',
  {
    memberId: column.uuid,
    listings: column.integer,
    matches: column.integer,
    best: column.json<readonly BestNews[]>(),
  },
  `WITH fresh AS (
     SELECT id, supply_member_id AS member_id, supply_id AS listing_id, demand_member_id AS other_member,
            demand_id AS other_id, supply_score AS score
       FROM matches WHERE supply_member_id = ANY($1) AND created_at >= $2 AND fits AND mutual_score >= ${LEAST_MUTUAL_SCORE}
     UNION ALL
     SELECT id, demand_member_id, demand_id, supply_member_id, supply_id, demand_score
       FROM matches WHERE demand_member_id = ANY($1) AND created_at >= $2 AND fits AND mutual_score >= ${LEAST_MUTUAL_SCORE}
   ), news AS (
     SELECT f.*, own.title AS mine, other.title AS theirs, unit.name_zh, unit.name_en,
            row_number() OVER (PARTITION BY f.member_id ORDER BY f.score DESC, f.id) AS place
       FROM fresh f JOIN matchable_listings own ON own.id = f.listing_id
       JOIN matchable_listings other ON other.id = f.other_id JOIN member_refs unit ON unit.id = f.other_member
      WHERE NOT EXISTS (SELECT 1 FROM match_feedback a WHERE a.match_id = f.id AND a.member_id = f.member_id)
   )
   SELECT member_id AS "memberId", count(DISTINCT listing_id)::int AS listings, count(*)::int AS matches,
          jsonb_agg(jsonb_build_object('listingId', listing_id, 'mine', mine, 'theirs', theirs, 'unitZh', name_zh,
            'unitEn', name_en, 'score', score) ORDER BY place) FILTER (WHERE place <= ${NAMED}) AS best
     FROM news GROUP BY member_id ORDER BY member_id`,
);
export type UnitNews = Readonly<RowOf<typeof NEWS_OF_UNITS>>;

/** What is new for units, in one figure each and the best of it. */
@Injectable()
export class UnitNewsStore {
  constructor(private readonly database: Database) {}

  /** In the order of the units; none for one of which nothing is new. */
  since(memberIds: readonly string[], since: Date): Promise<UnitNews[]> {
    return this.database.query(NEWS_OF_UNITS, [memberIds, since]);
  }
}

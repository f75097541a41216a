import { otherSide, type Side } from '@wanchang/kernel';
import { column, defineStatement, type RowOf, type Statement } from '@wanchang/platform';
import { LEAST_MUTUAL_SCORE, LEAST_NEAREST_SCORE } from '../domain/top-matches.rules';
import {
  amongBest,
  counterparts,
  isNearest,
  KNOWN_MATCH,
  KNOWN_MATCH_SHAPE,
  prefixed,
  SCORED,
  UNANSWERED,
} from './matches.sql';

const ofEachSide = <Row>(define: (side: Side) => Statement<Row>) => ({
  supply: define('supply'),
  demand: define('demand'),
});

/** Of listing $1; `dismissed`: its own unit called the pair not relevant. */
export const MATCHES_OF_LISTING = ofEachSide((side) =>
  defineStatement(
    `matchmaking.matches-of-${side}`,
    { ...KNOWN_MATCH_SHAPE, dismissed: column.boolean },
    `SELECT ${KNOWN_MATCH}, EXISTS (SELECT 1 FROM match_feedback f
        WHERE f.match_id = m.id AND f.member_id = m.${side}_member_id AND f.verdict = 'not_relevant') AS dismissed
       FROM matches m WHERE m.${side}_id = $1`,
  ),
);

const LISTING_TO_MATCH = { listingId: column.uuid, side: column.text<Side>() };

/** Of listing $1. */
export const COUNTERPARTS_OF_LISTING = defineStatement(
  'matchmaking.counterparts-of-listing',
  LISTING_TO_MATCH,
  counterparts('id'),
);

/** Of the listings of unit $1. */
export const COUNTERPARTS_OF_UNIT = defineStatement(
  'matchmaking.counterparts-of-unit',
  LISTING_TO_MATCH,
  counterparts('member_id'),
);

/** The counterparts of that side in the pairs $1, stored or not, in whose lists the pair belongs. */
export const WANTED_BY = ofEachSide((side) =>
  defineStatement(
    `matchmaking.wanted-by-${side}`,
    { id: column.uuid },
    `SELECT r.${side}_id AS id FROM jsonb_populate_recordset(NULL::matches, $1) r WHERE ${amongBest(side, 'r')}`,
  ),
);

/** Of the pairs $1 those whose listings may be matched and still say what was scored. */
export const STORE_MATCHES = defineStatement(
  'matchmaking.store-matches',
  {
    id: column.uuid,
    supplyId: column.uuid,
    demandId: column.uuid,
    supplyMemberId: column.uuid,
    demandMemberId: column.uuid,
  },
  `INSERT INTO matches (id, supply_id, demand_id, supply_member_id, demand_member_id, ${SCORED})
   SELECT r.id, s.id, d.id, s.member_id, d.member_id, ${prefixed('r')}
     FROM jsonb_populate_recordset(NULL::matches, $1) r
     JOIN matchable_listings s ON s.id = r.supply_id AND s.version = r.supply_version
     JOIN matchable_listings d ON d.id = r.demand_id AND d.version = r.demand_version
    ORDER BY r.supply_id, r.demand_id
   ON CONFLICT (supply_id, demand_id) DO UPDATE SET (${SCORED}, scored_at) = (${prefixed('excluded')}, now())
    WHERE matches.supply_version <= excluded.supply_version AND matches.demand_version <= excluded.demand_version
      AND matches.weights_version <= excluded.weights_version
   RETURNING id, supply_id AS "supplyId", demand_id AS "demandId", supply_member_id AS "supplyMemberId",
             demand_member_id AS "demandMemberId"`,
);
/** A stored pair and its two units. */
export type NewMatch = Readonly<RowOf<typeof STORE_MATCHES>>;

/** The pairs $1, as far as nothing newer is stored of them. */
export const MARK_UNFIT = defineStatement(
  'matchmaking.mark-matches-unfit',
  {},
  `UPDATE matches m SET fits = false, supply_version = r.supply_version, demand_version = r.demand_version,
          scored_at = now()
     FROM (SELECT m.id, r.supply_version, r.demand_version
             FROM matches m JOIN jsonb_populate_recordset(NULL::matches, $1) r USING (supply_id, demand_id)
            WHERE m.supply_version <= r.supply_version AND m.demand_version <= r.demand_version
              AND (m.fits OR m.supply_version < r.supply_version OR m.demand_version < r.demand_version)
            ORDER BY m.supply_id, m.demand_id FOR UPDATE OF m) r
    WHERE m.id = r.id`,
);

export const LISTING_TITLES = defineStatement(
  'matchmaking.listing-titles',
  { id: column.uuid, title: column.text() },
  `SELECT id, title FROM listing_refs WHERE id = ANY($1)`,
);

/** Of listing $1, what neither side wants any more. */
export const LOCK_UNWANTED_MATCHES = ofEachSide((side) =>
  defineStatement(
    `matchmaking.lock-unwanted-matches-of-${side}`,
    { id: column.uuid },
    `SELECT m.id FROM matches m WHERE m.${side}_id = $1 AND ${UNANSWERED}
        AND (NOT m.fits OR m.mutual_score < ${LEAST_NEAREST_SCORE}
             OR m.mutual_score < ${LEAST_MUTUAL_SCORE} AND NOT (${isNearest(side, 'm')} OR ${isNearest(otherSide(side), 'm')})
             OR NOT (${amongBest(side, 'm')} OR ${amongBest(otherSide(side), 'm')}))
      ORDER BY m.supply_id, m.demand_id FOR UPDATE`,
  ),
);

export const LOCK_MATCHES = defineStatement(
  'matchmaking.lock-matches',
  { id: column.uuid },
  `SELECT m.id FROM matches m WHERE m.id = ANY($1) ORDER BY m.supply_id, m.demand_id FOR UPDATE`,
);

export const DELETE_UNANSWERED_MATCHES = defineStatement(
  'matchmaking.delete-unanswered-matches',
  {},
  `DELETE FROM matches m WHERE m.id = ANY($1) AND ${UNANSWERED}`,
);

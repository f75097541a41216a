import { column, defineStatement } from '@wanchang/platform';
import { KNOWN_MATCH, KNOWN_MATCH_SHAPE, prefixed, SCORED, UNANSWERED } from './matches.sql';

/**
 * The listings in $ids with the versions in $versions, by their place; of a unit while they may be matched. Each is looked
 * up by itself: a join reads all listings, once for each of a hundred statements.
 */
const listings = (ids: string, versions: string) => `
  SELECT given.at, given.id, given.version,
         (SELECT listing.member_id FROM matchable_listings listing
           WHERE listing.id = given.id AND listing.version = given.version) AS member_id
    FROM unnest(${ids}::uuid[], ${versions}::int[]) WITH ORDINALITY given (id, version, at)`;

const DIFFERS = `(stored.fits, stored.supply_version, stored.demand_version, stored.supply_score, stored.demand_score,
    stored.supply_text, stored.demand_text, stored.supply_reputation, stored.demand_reputation, stored.weights_version)
  IS DISTINCT FROM (true, w.supply_version, w.demand_version, w.supply_score, w.demand_score,
    w.supply_text, w.demand_text, w.supply_reputation, w.demand_reputation, $15)`;

/**
 * Stores all pairs of some supplies: $1, in the order of their ids, with the versions $2, the demands in them $3 with the versions $4, the pairs as
 * new ids $5 and places in both, from 1, $6 and $7, with their scores, scored on version $15 of the weights. What is
 * stored as it is is not written, nor what was stored since $16, nor what either listing does not say any more.
 * Answers with the other pairs that these supplies have, as far as both listings may be matched.
 */
export const STORE_SWEPT = defineStatement(
  'matchmaking.store-swept',
  { id: column.uuid, answered: column.boolean, ...KNOWN_MATCH_SHAPE },
  `WITH supply AS MATERIALIZED (${listings('$1', '$2')}),
        demand AS MATERIALIZED (${listings('$3', '$4')}),
        stored AS MATERIALIZED (
          SELECT * FROM matches WHERE supply_id = ANY($1::uuid[])
             AND supply_id BETWEEN ($1::uuid[])[1] AND ($1::uuid[])[cardinality($1::uuid[])]),
        wanted AS MATERIALIZED (
          SELECT pair.*, s.id AS supply_id, d.id AS demand_id, s.member_id AS supply_member_id,
                 d.member_id AS demand_member_id, s.version AS supply_version, d.version AS demand_version
            FROM unnest($5::uuid[], $6::int[], $7::int[], $8::float8[], $9::float8[], $10::float8[], $11::float8[],
                        $12::float8[], $13::float8[], $14::float8[])
                 pair (id, s, d, supply_score, demand_score, mutual_score, supply_text, demand_text,
                       supply_reputation, demand_reputation)
            JOIN supply s ON s.at = pair.s JOIN demand d ON d.at = pair.d),
        written AS (
          INSERT INTO matches (id, supply_id, demand_id, supply_member_id, demand_member_id, ${SCORED})
          SELECT w.id, w.supply_id, w.demand_id, w.supply_member_id, w.demand_member_id,
                 w.supply_version, w.demand_version, w.supply_score, w.demand_score, w.mutual_score,
                 w.supply_text, w.demand_text, w.supply_reputation, w.demand_reputation, $15, true
            FROM wanted w LEFT JOIN stored ON stored.supply_id = w.supply_id AND stored.demand_id = w.demand_id
           WHERE w.supply_member_id IS NOT NULL AND w.demand_member_id IS NOT NULL
             AND (stored.id IS NULL OR stored.scored_at < $16 AND ${DIFFERS})
           ORDER BY w.supply_id, w.demand_id
          ON CONFLICT (supply_id, demand_id) DO UPDATE SET (${SCORED}, scored_at) = (${prefixed('excluded')}, now())
           WHERE matches.scored_at < $16 AND matches.supply_version <= excluded.supply_version
             AND matches.demand_version <= excluded.demand_version
             AND matches.weights_version <= excluded.weights_version)
   SELECT m.id, NOT (${UNANSWERED}) AS answered, ${KNOWN_MATCH}
     FROM stored m JOIN supply s ON s.id = m.supply_id AND s.member_id IS NOT NULL
    WHERE m.scored_at < $16
      AND NOT EXISTS (SELECT FROM wanted w WHERE w.supply_id = m.supply_id AND w.demand_id = m.demand_id)
      AND EXISTS (SELECT FROM matchable_listings listing WHERE listing.id = m.demand_id)`,
);

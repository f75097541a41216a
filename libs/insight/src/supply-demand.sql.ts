/** Of a listing `l`: the division of GB/T 4754, or the section where only that is known. */
export const INDUSTRY = `left(l.industry_code, 2)`;

/**
 * Every demand in sight with the mutual score of its best match; null where there is none that fits, whose supply is
 * in sight and that the demand's unit has not dismissed. Each demand looks at its matches from the best downwards and
 * stops at the first that counts.
 */
export const DEMANDS_WITH_BEST = `(
  SELECT l.*, best.score AS best_score FROM matchable_listings l LEFT JOIN LATERAL (
    SELECT m.mutual_score AS score FROM match_scores m JOIN matchable_listings s ON s.id = m.supply_id
     WHERE m.demand_id = l.id AND m.stands_for_demand
     ORDER BY m.mutual_score DESC LIMIT 1) best ON true
   WHERE l.side = 'demand')`;

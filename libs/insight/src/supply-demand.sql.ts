/** Of a listing `l`: the division of GB/T 4754, or the section where only that is known. */
export const INDUSTRY = `left(l.industry_code, 2)`;

/**
 * The best match of each demand `l` that can be shown now, as `best.score`: the mutual score. Null where there is none
 * that fits, whose supply is in sight and that the demand's unit has not dismissed.
 */
export const BEST_MATCH = `LATERAL (
  SELECT max(m.mutual_score) AS score FROM matches m JOIN matchable_listings s ON s.id = m.supply_id
   WHERE m.demand_id = l.id AND m.fits AND NOT EXISTS (SELECT 1 FROM match_feedback f
     WHERE f.match_id = m.id AND f.member_id = m.demand_member_id AND f.verdict = 'not_relevant')) best`;

/**
 * The stored pair of listings that fits two units best, from the first one's side; no row where there is none.
 *
 * @param unit,other SQL for their ids
 */
export const bestFit = (unit: string, other: string): string => `
  SELECT su.id AS supply_id, de.id AS demand_id, CASE su.member_id WHEN ${unit} THEN 'seller' ELSE 'buyer' END AS side,
         CASE su.member_id WHEN ${unit} THEN de.title ELSE su.title END AS theirs,
         CASE su.member_id WHEN ${unit} THEN su.title ELSE de.title END AS ours
    FROM match_scores x JOIN listing_refs su ON su.id = x.supply_id JOIN listing_refs de ON de.id = x.demand_id
   WHERE (su.member_id, de.member_id) IN ((${unit}, ${other}), (${other}, ${unit}))
     AND su.id IN (SELECT id FROM matchable_listings) AND de.id IN (SELECT id FROM matchable_listings)
   ORDER BY x.mutual_score DESC LIMIT 1`;

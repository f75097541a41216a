import { otherSide, type Side } from '@wanchang/kernel';
import { column } from '@wanchang/platform';
import { LEAST_MUTUAL_SCORE, TOP_MATCHES } from '../domain/top-matches.rules';

const COLUMNS = [
  ...['supply_version', 'demand_version', 'supply_score', 'demand_score', 'mutual_score'],
  ...[
    'supply_text',
    'demand_text',
    'supply_reputation',
    'demand_reputation',
    'weights_version',
    'fits',
  ],
];

/** What a run reads of a stored pair `m`. */
export const KNOWN_MATCH_SHAPE = {
  supplyId: column.uuid,
  demandId: column.uuid,
  fits: column.boolean,
  supplyVersion: column.integer,
  demandVersion: column.integer,
  supplyScore: column.double,
  demandScore: column.double,
  weightsVersion: column.integer,
};
export const KNOWN_MATCH = `m.supply_id AS "supplyId", m.demand_id AS "demandId", m.fits,
  m.supply_version AS "supplyVersion", m.demand_version AS "demandVersion", m.supply_score AS "supplyScore",
  m.demand_score AS "demandScore", m.weights_version AS "weightsVersion"`;

/** What a run writes of a pair. */
export const SCORED = COLUMNS.join(', ');
export const prefixed = (row: string) => COLUMNS.map((column) => `${row}.${column}`).join(', ');

/** Of row `m`. A unit's answer and an open room are never forgotten. */
export const UNANSWERED = `m.deal_room_id IS NULL
  AND NOT EXISTS (SELECT 1 FROM match_feedback answer WHERE answer.match_id = m.id)`;

/**
 * True of a pair while fewer than {@link TOP_MATCHES} stored ones are better for its listing of that side. Those
 * count that are good enough and can be shown: both listings are matchable, no constraint keeps them apart, and the listing's unit has
 * not dismissed them. Equal scores are ordered by the counterpart's id, as the engine does.
 */
export function amongBest(side: Side, row: string): string {
  const other = otherSide(side);
  return `(SELECT count(*) < ${TOP_MATCHES} FROM (
    SELECT 1 FROM matches better JOIN matchable_listings shown ON shown.id = better.${other}_id
     WHERE better.${side}_id = ${row}.${side}_id AND better.${other}_id <> ${row}.${other}_id AND better.fits
       AND better.mutual_score >= ${LEAST_MUTUAL_SCORE}
       AND (better.${side}_score, ${row}.${other}_id) > (${row}.${side}_score, better.${other}_id)
       AND NOT EXISTS (SELECT 1 FROM match_feedback dismissed WHERE dismissed.match_id = better.id
             AND dismissed.member_id = better.${side}_member_id AND dismissed.verdict = 'not_relevant')
     LIMIT ${TOP_MATCHES}) best)`;
}

/** True of a pair that is too weak to fit while the listing of that side has none that fits. */
export function isNearest(side: Side, row: string): string {
  return `NOT EXISTS (SELECT 1 FROM matches fitting WHERE fitting.${side}_id = ${row}.${side}_id AND fitting.fits
    AND fitting.mutual_score >= ${LEAST_MUTUAL_SCORE})`;
}

/** The counterparts, as far as they can be shown, in the stored pairs of listings with `$1` in that column. */
export function counterparts(column: 'id' | 'member_id'): string {
  const of = (side: Side, other: Side) => `
    SELECT DISTINCT m.${side}_id AS "listingId", '${side}' AS side
      FROM matches m JOIN matchable_listings shown ON shown.id = m.${side}_id
     WHERE m.${other}_${column} = $1 AND m.fits`;
  return `${of('supply', 'demand')} UNION ALL ${of('demand', 'supply')}`;
}

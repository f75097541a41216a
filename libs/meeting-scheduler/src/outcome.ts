import { explainUnplaced } from './conflict/explain-unplaced';
import { type Instance, NOWHERE } from './instance/instance';
import { type Placement, type Problem } from './problem';
import { type Score, type Unplaced } from './result';
import { type Timetable } from './search/timetable';
import { assignTables, tableChanges } from './tables/assign-tables';

export interface Outcome {
  readonly placements: readonly Placement[];
  readonly unplaced: readonly Unplaced[];
  readonly score: Score;
}

/**
 * Seats a timetable at tables, scores it, and says of what is missing why.
 *
 * @param stay tables by meeting id that are kept where they still can be
 */
export function outcomeOf(
  problem: Problem,
  timetable: Timetable,
  stay?: ReadonlyMap<string, string>,
): Outcome {
  const { instance } = timetable;
  const placements = assignTables(problem, instance, timetable.slotOf, stay);
  const { weight, mandatory, fairness } = instance;
  const spread = timetable.spread();
  const counts = (m: number) => timetable.slotOf[m] !== NOWHERE && !mandatory[m];
  const score = {
    missing: missingIn(instance, timetable),
    weight: weight.reduce((sum, w, m) => sum + (counts(m) ? w : 0), 0),
    unfair: Math.max(0, spread - fairness),
    breaks: timetable.totalBreaks,
    fairness: spread,
    idleSlots: timetable.totalIdle,
    tableChanges: tableChanges(problem, placements),
  };
  return { placements, unplaced: explainUnplaced(problem, timetable), score };
}

/** Mandatory meetings that are not placed, and meetings that participants miss to their fewest. */
export function missingIn({ mandatory, fewest }: Instance, { slotOf, count }: Timetable): number {
  const unplaced = slotOf.reduce((sum, s, m) => sum + (s === NOWHERE ? mandatory[m]! : 0), 0);
  return fewest.reduce((sum, least, p) => sum + Math.max(0, least - count[p]!), unplaced);
}

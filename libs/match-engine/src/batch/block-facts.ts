import type { Moment } from '../calendar';
import { noDays, type Columns } from '../segment/columns';
import type { LaneMemory } from '../simd/lane-memory';
import type { StepTables } from '../step-tables';
import { unknownCoordinate, unknownDue } from './sweep-fields';
import { neutralFit, reputationValue, stepsOf } from '../factors/values';

/** By place; what is an address to the loops has the name of its field. */
export interface BlockFacts {
  /** Days from today; `unknownDue` where it is not known. */
  readonly due: Int32Array;
  /** How many attributes each demand asks for. */
  readonly asked: Int32Array;
  /** Steps of the attributes when all of them are met neutrally, and for a thousandth of fit more. */
  readonly neutrals: Int32Array;
  readonly perFit: Float32Array;
  /** Steps of the demand's reputation, exact and not. */
  readonly reputationSteps: Int32Array;
  readonly reputation: Float32Array;
  /** x, y, z of one place after another. */
  readonly points: Float64Array;
}

export function factsOf(
  lanes: LaneMemory,
  demands: Columns,
  rows: Int32Array,
  tables: StepTables,
  { day: today }: Moment,
): BlockFacts {
  const { weights } = tables;
  const full = stepsOf(weights.attributes, 1);
  const { length } = rows;
  const [due, asked, neutrals, reputationSteps] = [lanes.i32(length), lanes.i32(length), lanes.i32(length), lanes.i32(length)]; // prettier-ignore
  const [perFit, reputation, points] = [
    lanes.f32(length),
    lanes.f32(length),
    lanes.f64(3 * length),
  ];
  rows.forEach((row, place) => {
    const day = demands.days[row] as number;
    due[place] = day === noDays ? unknownDue : day - today;
    const wishes = (demands.attributeStart[row + 1] as number) - (demands.attributeStart[row] as number); // prettier-ignore
    asked[place] = wishes;
    neutrals[place] = tables.attributes(wishes, wishes * neutralFit);
    perFit[place] = wishes && full / (1000 * wishes);
    const steps = stepsOf(weights.reputation, reputationValue(demands.reputation[row] as number));
    reputationSteps[place] = reputation[place] = steps;
    points.set(pointOf(demands, row) ?? [unknownCoordinate, 0, 0], 3 * place);
  });
  return { due, asked, neutrals, perFit, reputationSteps, reputation, points };
}

/** Null when it is not known. */
export function pointOf({ x, y, z }: Columns, row: number): readonly number[] | null {
  const point = [x[row] as number, y[row] as number, z[row] as number];
  return Number.isNaN(point[0]) ? null : point;
}

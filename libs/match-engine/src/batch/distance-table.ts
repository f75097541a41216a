import { kilometresOf } from '../great-circle';
import type { LaneMemory } from '../simd/lane-memory';
import { chordEntries, chordParts } from './sweep-fields';
import { distanceValue, stepsOf } from '../factors/values';

/**
 * What distances are worth at most, by chord in parts of the earth's radius; at least they are worth the next entry.
 * The last two are of an unknown distance.
 */
export function distanceTable(lanes: LaneMemory, weight: number): Int32Array {
  const table = lanes.i32(chordEntries + 2).fill(stepsOf(weight, distanceValue(NaN)));
  for (let part = 0; part < chordEntries; part++) {
    table[part] = stepsOf(weight, distanceValue(kilometresOf(part / chordParts)));
  }
  return table;
}

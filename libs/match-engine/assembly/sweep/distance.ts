import { SweepField as Field, unknownCoordinate } from '../../src/batch/sweep-fields';
import { distanceValue, neutral, stepsOf } from '../../src/factors/values';
import { kilometresOf } from '../../src/great-circle';
import { pointer, real } from '../frame';

/** Bytes of a point: its x, y and z. */
export const pointBytes = 24;

/** The straight line to a point, in radii of the earth. */
export function chordTo(point: usize, x: f64, y: f64, z: f64): f64 {
  const dx = x - load<f64>(point);
  const dy = y - load<f64>(point, 8);
  const dz = z - load<f64>(point, 16);
  return sqrt<f64>(dx * dx + dy * dy + dz * dz);
}

/**
 * Writes to `scores` what the distances of listed places are worth, in exact steps. It stands alone since it is long: of a
 * loop that did the rest as well, processors would look less far ahead.
 */
export function scoreDistances(frame: usize, at: usize, end: usize): void {
  const points = pointer(frame, Field.points);
  const weight = real(frame, Field.distanceWeight);
  const x = real(frame, Field.x);
  const y = real(frame, Field.y);
  const z = real(frame, Field.z);
  let scores = pointer(frame, Field.scores);
  for (; at < end; at += 4) {
    const chord = chordTo(points + load<i32>(at) * pointBytes, x, y, z);
    const isUnknown = chord > unknownCoordinate / 2;
    const value = select<f64>(neutral, distanceValue(kilometresOf(chord)), isUnknown);
    store<i32>(scores, <i32>stepsOf(weight, value));
    scores += 4;
  }
}

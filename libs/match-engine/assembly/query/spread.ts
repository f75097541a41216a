import { SearchField as Field } from '../../src/search/search-fields';
import { pointer } from '../frame';

/**
 * Writes to `worth` what rows of some runs are worth for their industry and region, as whole numbers. Up to three places
 * behind a run are written as well, so runs are to be in order. Places are rows plus `shift`.
 */
export function spread(frame: usize, run: i32, runsEnd: i32, shift: i32): void {
  const regionSteps = pointer(frame, Field.regionSteps);
  const industrySteps = pointer(frame, Field.industrySteps);
  const worth = pointer(frame, Field.worth) + (shift << 2);
  let starts = pointer(frame, Field.starts) + (run << 2);
  let paths = pointer(frame, Field.paths) + (run << 2);
  let regions = pointer(frame, Field.regions) + (run << 2);
  const stop = pointer(frame, Field.starts) + (runsEnd << 2);
  let at = worth + (load<i32>(starts) << 2);
  while (starts < stop) {
    const end = worth + (load<i32>(starts, 4) << 2);
    const region = load<i32>(regionSteps + (load<i32>(regions) << 2));
    const industry = load<i32>(industrySteps + (load<i32>(paths) << 2));
    const steps = i32x4.splat(region + industry);
    for (; at < end; at += 16) v128.store(at, steps);
    at = end;
    starts += 4;
    paths += 4;
    regions += 4;
  }
}

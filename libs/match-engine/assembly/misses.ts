import { firstMiss, missUnit, moreMiss, mostMisses } from '../src/factors/values';

/** Of `missUnit`. */
export const missBits: i32 = 20;

/** How many essential properties are not met, of four sums of fits. */
export function missesOf(fits: v128): v128 {
  return i32x4.shr_s(i32x4.sub(i32x4.splat(missUnit >> 1), fits), missBits);
}

/** What misses take off four scores, in steps. */
export function missSteps(misses: v128): v128 {
  const isMissed = i32x4.gt_s(misses, i32x4.splat(0));
  const more = i32x4.mul(i32x4.sub(i32x4.min_s(misses, i32x4.splat(mostMisses)), i32x4.splat(1)), i32x4.splat(moreMiss)); // prettier-ignore
  return v128.and(isMissed, i32x4.add(more, i32x4.splat(firstMiss)));
}

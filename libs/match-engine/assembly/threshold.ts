import { aboveAllScores } from '../src/simd/constants';
import { sumOfLanes } from './lists';

const firstStride = 1 << 19;
const maxStride = 1 << 28;

/**
 * A number that at least `k` of others reach and, but for equal ones, not more than `enough`; 0 when fewer than `k` are
 * not negative. It moves from a guess in steps that double, and never past the middle of what is left.
 */
export function threshold(numbers: usize, end: usize, k: i32, enough: i32, guess: i32): i32 {
  let low = 0;
  let high = aboveAllScores;
  let stride = firstStride;
  while (high - low > 1) {
    const count = countFrom(numbers, end, guess);
    if (count < k) {
      high = guess;
      guess = max((low + high) >>> 1, guess - stride);
    } else {
      low = guess;
      if (count <= enough) return low;
      guess = min((low + high) >>> 1, guess + stride);
    }
    if (stride < maxStride) stride <<= 1;
  }
  return low;
}

/** How many numbers are at least a limit. */
function countFrom(numbers: usize, end: usize, limit: i32): i32 {
  const limits = i32x4.splat(limit);
  let total = i32x4.splat(0);
  for (; numbers < end; numbers += 16) {
    total = i32x4.sub(total, i32x4.ge_s(v128.load(numbers), limits));
  }
  return sumOfLanes(total);
}

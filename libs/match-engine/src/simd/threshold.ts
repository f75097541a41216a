import { next } from './addresses';
import type { WasmModule } from './assembler';
import { i32, i32x4, leave, v128, when, whileTrue } from './instructions';

/** Figures of 32 bits as whole numbers: more than any score, half a score, and a step of thresholds. */
export const highest = 0x4f000000;
export const firstGuess = 0x4e000000;
const firstStride = 2 ** 19;

/**
 * A number that at least `k` of others reach and, but for equal ones, not more than `enough`; 0 when fewer than `k` are
 * not negative. From a guess on it goes in steps that double, and never past the middle of what is left.
 */
export function defineThreshold(module: WasmModule) {
  const parameters = { i32: 'numbers end k enough guess' } as const;
  const variables = { i32: 'at low high middle stride count', v128: 'limit total' } as const;
  return module.define('threshold', parameters, 'i32', variables, (l) => {
    const half = l.middle.set(i32.shiftRight(i32.add(l.low, l.high), 1));
    return [
      l.stride.set(i32.const(firstStride)),
      l.high.set(i32.const(highest)),
      whileTrue(
        i32.greater(i32.sub(l.high, l.low), 1),
        l.limit.set(i32x4.splat(l.guess)),
        l.total.set(i32x4.splat(0)),
        l.at.set(l.numbers),
        whileTrue(
          i32.less(l.at, l.end),
          l.total.set(i32x4.sub(l.total, i32x4.atLeast(v128.load(l.at), l.limit))),
          next(l.at, 16),
        ),
        l.count.set(i32x4.sum(l.total)),
        when(
          i32.less(l.count, l.k),
          l.high.set(l.guess),
          half,
          l.guess.set(i32.sub(l.guess, l.stride)),
          when(i32.less(l.guess, l.middle), l.guess.set(l.middle)),
        ),
        when(
          i32.atMost(l.k, l.count),
          l.low.set(l.guess),
          when(i32.atMost(l.count, l.enough), leave(l.low)),
          half,
          l.guess.set(i32.add(l.guess, l.stride)),
          when(i32.less(l.middle, l.guess), l.guess.set(l.middle)),
        ),
        when(i32.less(l.stride, 2 ** 28), l.stride.set(i32.shiftLeft(l.stride, 1))),
      ),
      l.low,
    ];
  });
}

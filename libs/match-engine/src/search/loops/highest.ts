import { next } from '../../simd/addresses';
import type { WasmModule } from '../../simd/assembler';
import { i32, i32x4, v128, when, whileTrue } from '../../simd/instructions';
import { listBits } from '../../simd/list-bits';

/** So many numbers share one group, of which the largest is known. */
export const groupSize = 8;
const vectors = 8;
const bytesOfVectors = 16 * vectors;

/** Of 32 numbers, the largest of every fourth: four groups. */
export function defineGroups(module: WasmModule) {
  const parameters = { i32: 'numbers end groups' } as const;
  module.define('largestOfGroups', parameters, null, { v128: 'largest' }, (l) => [
    whileTrue(
      i32.less(l.numbers, l.end),
      l.largest.set(v128.load(l.numbers)),
      ...Array.from({ length: vectors - 1 }, (_, i) =>
        l.largest.set(i32x4.max(l.largest, v128.load(l.numbers, 16 * (i + 1)))),
      ),
      v128.store(l.groups, l.largest),
      next(l.numbers, bytesOfVectors),
      next(l.groups, 16),
    ),
  ]);
}

/**
 * Lists the places of numbers that are at least `least` and less than `below`, reading only where a group has such.
 * @returns where the list ends.
 */
export function defineListBetween(module: WasmModule) {
  const parameters = { i32: 'numbers bytes groups least below list' } as const;
  const variables = { i32: 'offset end bits', v128: 'low high four' } as const;
  module.define('listBetween', parameters, 'i32', variables, (l) => {
    const isIn = v128.andNot(i32x4.atLeast(l.four, l.low), i32x4.atLeast(l.four, l.high));
    return [
      l.low.set(i32x4.splat(l.least)),
      l.high.set(i32x4.splat(l.below)),
      whileTrue(
        i32.less(l.offset, l.bytes),
        when(
          v128.anyTrue(i32x4.atLeast(v128.load(l.groups), l.low)),
          l.end.set(i32.add(l.offset, bytesOfVectors)),
          whileTrue(
            i32.less(l.offset, l.end),
            l.four.set(v128.load(i32.add(l.numbers, l.offset))),
            l.bits.set(i32x4.signs(isIn)),
            listBits(l.bits, l.offset, l.list),
            next(l.offset, 16),
          ),
          next(l.offset, -bytesOfVectors),
        ),
        next(l.offset, bytesOfVectors),
        next(l.groups, 16),
      ),
      l.list,
    ];
  });
}

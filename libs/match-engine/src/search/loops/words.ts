import { bytesOf, next } from '../../simd/addresses';
import type { Call, Code, WasmModule } from '../../simd/assembler';
import { i32, when, whileTrue } from '../../simd/instructions';

/** Bytes of a word: where its postings that are still to come begin, where they end, and its weight. */
export const wordBytes = 12;

/**
 * Adds what words share with rows `from` … `to` and moves the words on behind them. A posting is row << 8 | saturation.
 * `shared` is the address of the sum of row 0.
 */
export function defineShared(module: WasmModule, search: Call) {
  const parameters = { i32: 'word end from to shared' } as const;
  const variables = { i32: 'at stop weight packed sum' } as const;
  module.define('addShared', parameters, null, variables, (l) => {
    const add = (offset: number): Code[] => [
      l.packed.set(i32.load(l.at, offset)),
      l.sum.set(i32.add(l.shared, bytesOf(i32.shiftRight(l.packed, 8)))),
      i32.store(l.sum, i32.add(i32.load(l.sum), i32.mul(i32.and(l.packed, 0xff), l.weight))),
    ];
    const isBelow = (bytes: number): Code =>
      i32.and(i32.atMost(i32.add(l.at, bytes), l.stop), i32.below(i32.load(l.at, bytes - 4), l.to));
    return [
      l.from.set(i32.shiftLeft(l.from, 8)),
      l.to.set(i32.shiftLeft(l.to, 8)),
      whileTrue(
        i32.less(l.word, l.end),
        l.at.set(i32.load(l.word)),
        l.stop.set(i32.load(l.word, 4)),
        l.weight.set(i32.load(l.word, 8)),
        when(
          i32.and(i32.below(l.at, l.stop), i32.below(i32.load(l.at), l.from)),
          l.at.set(search(l.at, l.stop, l.from)),
        ),
        whileTrue(isBelow(16), ...[0, 4, 8, 12].flatMap(add), next(l.at, 16)),
        whileTrue(isBelow(4), ...add(0), next(l.at)),
        i32.store(l.word, l.at),
        next(l.word, wordBytes),
      ),
    ];
  });
}

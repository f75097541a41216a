import { bytesOf, next } from '../simd/addresses';
import type { Call, Code, WasmModule } from '../simd/assembler';
import { i32, when, whileTrue } from '../simd/instructions';

/** Bytes of an asking attribute: its places that are still to come, their end, from a place to its value, and numbers. */
export const askingBytes = 16;

/**
 * Adds what attributes are worth to places `from` … `to` and moves these on behind them. An entry has a place,
 * ascending, and a value; `numbers` says what that is worth. `fits` is the address of the sum of place 0.
 * @param counting of several under one name, the `best` one, or `all`.
 */
export function defineFits(module: WasmModule, search: Call, counting: 'best' | 'all') {
  const parameters = { i32: 'asking end from to fits' } as const;
  const variables = { i32: 'at stop values numbers place last number best sum' } as const;
  return module.define(`${counting}Fits`, parameters, null, variables, (l) => {
    const value = i32.load(i32.add(l.at, l.values));
    const add = (more: Code): Code => i32.store(l.sum, i32.add(i32.load(l.sum), more));
    const isMore = i32.and(i32.equal(l.place, l.last), i32.less(l.best, l.number));
    const addBest = [
      when(isMore, add(i32.sub(l.number, l.best)), l.best.set(l.number)),
      when(i32.differ(l.place, l.last), add(l.number), l.best.set(l.number), l.last.set(l.place)),
    ];
    return [
      whileTrue(
        i32.less(l.asking, l.end),
        l.at.set(i32.load(l.asking)),
        l.stop.set(i32.load(l.asking, 4)),
        l.values.set(i32.load(l.asking, 8)),
        l.numbers.set(i32.load(l.asking, 12)),
        when(
          i32.and(i32.less(l.at, l.stop), i32.less(i32.load(l.at), l.from)),
          l.at.set(search(l.at, l.stop, l.from)),
        ),
        l.last.set(i32.const(-1)),
        l.place.set(i32.load(l.at)),
        whileTrue(
          i32.and(i32.less(l.at, l.stop), i32.less(l.place, l.to)),
          l.number.set(i32.load(i32.add(l.numbers, bytesOf(value)))),
          l.sum.set(i32.add(l.fits, bytesOf(l.place))),
          ...(counting === 'best' ? addBest : [add(l.number)]),
          next(l.at),
          l.place.set(i32.load(l.at)),
        ),
        i32.store(l.asking, l.at),
        next(l.asking, askingBytes),
      ),
    ];
  });
}

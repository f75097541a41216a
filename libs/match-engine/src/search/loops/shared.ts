import { bytesOf, next } from '../../simd/addresses';
import { either, i32, when, whileTrue, type WasmModule } from '../../simd/assembler';

/** Rows that are looked at together, so that their sums stay in the cache. */
const tileRows = 8192;
const wordBytes = 12;

/**
 * Adds what words share with rows `from` … `to`. A word is three numbers: where its postings begin and end, and its
 * weight; the first is moved on. A posting is row << 8 | saturation. `shared` is the address of the sum of row 0.
 */
export function defineShared(module: WasmModule) {
  const search = defineSearch(module);
  const parameters = { i32: 'words end from to shared' } as const;
  const variables = { i32: 'word limit last at stop weight packed sum' } as const;
  module.define('addShared', parameters, null, variables, (l) => {
    const eachWord = (...body: readonly (readonly number[])[]) => [
      l.word.set(l.words),
      whileTrue(i32.less(l.word, l.end), ...body, next(l.word, wordBytes)),
    ];
    const share = i32.mul(i32.and(l.packed, 0xff), l.weight);
    return [
      l.last.set(i32.shiftLeft(l.to, 8)),
      l.limit.set(i32.shiftLeft(l.from, 8)),
      ...eachWord(i32.store(l.word, search(i32.load(l.word), i32.load(l.word, 4), l.limit))),
      whileTrue(
        i32.less(l.limit, l.last),
        l.limit.set(i32.add(l.limit, tileRows << 8)),
        when(i32.less(l.last, l.limit), l.limit.set(l.last)),
        ...eachWord(
          l.at.set(i32.load(l.word)),
          l.stop.set(i32.load(l.word, 4)),
          l.weight.set(i32.load(l.word, 8)),
          l.packed.set(i32.load(l.at)),
          whileTrue(
            i32.and(i32.less(l.at, l.stop), i32.less(l.packed, l.limit)),
            l.sum.set(i32.add(l.shared, bytesOf(i32.shiftRight(l.packed, 8)))),
            i32.store(l.sum, i32.add(i32.load(l.sum), share)),
            next(l.at),
            l.packed.set(i32.load(l.at)),
          ),
          i32.store(l.word, l.at),
        ),
      ),
    ];
  });
}

/** The first posting between two addresses that is not less than a limit. */
function defineSearch(module: WasmModule) {
  const parameters = { i32: 'low high limit' } as const;
  return module.define('search', parameters, 'i32', { i32: 'middle' }, (l) => [
    whileTrue(
      i32.less(l.low, l.high),
      l.middle.set(i32.add(l.low, bytesOf(i32.shiftRight(i32.sub(l.high, l.low), 3)))),
      either(
        i32.less(i32.load(l.middle), l.limit),
        [l.low.set(i32.add(l.middle, 4))],
        [l.high.set(l.middle)],
      ),
    ),
    l.low,
  ]);
}

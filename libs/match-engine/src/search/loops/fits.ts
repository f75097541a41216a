import { bytesOf, next } from '../../simd/addresses';
import { either, i32, whileTrue, type WasmModule } from '../../simd/assembler';

/**
 * Adds what attributes of one name are worth to their rows. `rows` … `end` ascend, `values` says by entry of which value
 * it is, `numbers` by value what it is worth. Where a row has several, only the largest counts if `isBest` is 1, else all.
 */
export function defineFits(module: WasmModule) {
  const parameters = { i32: 'rows end values numbers fits isBest' } as const;
  const variables = { i32: 'row last number best sum' } as const;
  module.define('addFits', parameters, null, variables, (l) => {
    const add = (more: readonly number[]) => i32.store(l.sum, i32.add(i32.load(l.sum), more));
    return [
      l.last.set(i32.const(-1)),
      whileTrue(
        i32.less(l.rows, l.end),
        l.row.set(i32.load(l.rows)),
        l.number.set(i32.load(i32.add(l.numbers, bytesOf(i32.load(l.values))))),
        l.sum.set(i32.add(l.fits, bytesOf(l.row))),
        either(
          i32.and(i32.equal(l.row, l.last), l.isBest),
          [
            either(
              i32.greater(l.number, l.best),
              [add(i32.sub(l.number, l.best)), l.best.set(l.number)],
              [],
            ),
          ],
          [add(l.number), l.best.set(l.number), l.last.set(l.row)],
        ),
        next(l.rows),
        next(l.values),
      ),
    ];
  });
}

import { bytesOf } from './addresses';
import type { WasmModule } from './assembler';
import { either, i32, whileTrue } from './instructions';

/** The first of ascending numbers without a sign, between two addresses, that is not below a limit; in steps that double. */
export function defineSearch(module: WasmModule) {
  const parameters = { i32: 'low high limit' } as const;
  return module.define('search', parameters, 'i32', { i32: 'middle step' }, (l) => {
    const isBefore = i32.below(i32.load(l.middle), l.limit);
    return [
      l.step.set(i32.const(4)),
      l.middle.set(l.low),
      whileTrue(
        i32.below(l.middle, l.high),
        either(
          isBefore,
          [
            l.low.set(i32.add(l.middle, 4)),
            l.middle.set(i32.add(l.middle, l.step)),
            l.step.set(i32.shiftLeft(l.step, 1)),
          ],
          [l.high.set(l.middle)],
        ),
      ),
      whileTrue(
        i32.below(l.low, l.high),
        l.middle.set(i32.add(l.low, bytesOf(i32.shiftRight(i32.sub(l.high, l.low), 3)))),
        either(isBefore, [l.low.set(i32.add(l.middle, 4))], [l.high.set(l.middle)]),
      ),
      l.low,
    ];
  });
}

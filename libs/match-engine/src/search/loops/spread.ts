import { bytesOf, next } from '../../simd/addresses';
import type { Code, WasmModule } from '../../simd/assembler';
import { i32, i32x4, v128, whileTrue } from '../../simd/instructions';
import { fieldsOf, type Field } from './frame';

/**
 * Writes to `worth` what rows of some runs are worth for their industry and region, as whole numbers. Up to three places
 * behind a run are written as well, so runs are to be in order. Places are rows plus `shift`.
 */
export function defineSpread(module: WasmModule) {
  const parameters = { i32: 'frame run runsEnd shift' } as const;
  const locals = { i32: 'starts paths regions at end worth', v128: 'steps' } as const;
  module.define('spread', parameters, null, locals, (l) => {
    const { i32: field } = fieldsOf(l.frame);
    const stepsOf = (table: Field, place: Code): Code => i32.load(i32.add(field(table), bytesOf(i32.load(place)))); // prettier-ignore
    return [
      ...(['starts', 'paths', 'regions'] as const).map((name) =>
        l[name].set(i32.add(field(name), bytesOf(l.run))),
      ),
      l.runsEnd.set(i32.add(field('starts'), bytesOf(l.runsEnd))),
      l.worth.set(i32.add(field('worth'), bytesOf(l.shift))),
      l.at.set(i32.add(l.worth, bytesOf(i32.load(l.starts)))),
      whileTrue(
        i32.less(l.starts, l.runsEnd),
        l.end.set(i32.add(l.worth, bytesOf(i32.load(l.starts, 4)))),
        l.steps.set(
          i32x4.splat(
            i32.add(stepsOf('regionSteps', l.regions), stepsOf('industrySteps', l.paths)),
          ),
        ),
        whileTrue(i32.less(l.at, l.end), v128.store(l.at, l.steps), next(l.at, 16)),
        l.at.set(l.end),
        next(l.starts),
        next(l.paths),
        next(l.regions),
      ),
    ];
  });
}

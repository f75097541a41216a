import { middlingKm } from '../../factors/distance.factor';
import { neutral } from '../../factors/factor';
import { arcPolynomial, kilometresPerRadian } from '../../great-circle';
import { scoreSteps } from '../../score';
import { next } from '../../simd/addresses';
import type { Code, Local, WasmModule } from '../../simd/assembler';
import { f64, i32, select, whileTrue } from '../../simd/instructions';
import { fieldsOf } from './frame';

/** Where places stand whose point is not known: beyond every chord from any other point. */
export const farAway = 1000;
/** Bytes of a point: its x, y and z. */
export const pointBytes = 24;

type Locals<Names extends string> = Readonly<Record<Names, Local>>;

/** Sets `chord` to the straight line between two points, in radii of the earth. */
export function setChord(
  l: Locals<'point' | 'dx' | 'dy' | 'dz' | 'chord'>,
  from: Readonly<Record<'x' | 'y' | 'z', Code>>,
): Code[] {
  const square = (one: Code): Code => f64.mul(one, one);
  return [
    l.dx.set(f64.sub(from.x, f64.load(l.point))),
    l.dy.set(f64.sub(from.y, f64.load(l.point, 8))),
    l.dz.set(f64.sub(from.z, f64.load(l.point, 16))),
    l.chord.set(f64.sqrt(f64.add(f64.add(square(l.dx), square(l.dy)), square(l.dz)))),
  ];
}

/** As `stepsOf`. */
export function steps(weight: Code, value: Code): Code {
  return i32.truncate(f64.add(f64.mul(f64.mul(weight, value), scoreSteps), 0.5));
}

/**
 * Writes to `scores` what the distances of listed places are worth, in exact steps. It stands alone since it is long: of a
 * loop that did the rest as well, processors would look less far ahead.
 */
export function defineDistances(module: WasmModule) {
  const parameters = { i32: 'frame at end' } as const;
  const variables = { i32: 'to point', f64: 'dx dy dz chord half sine x xx value' } as const;
  return module.define('distances', parameters, null, variables, (l) => {
    const { i32: field, f64: figure } = fieldsOf(l.frame);
    return [
      l.to.set(field('scores')),
      whileTrue(
        i32.less(l.at, l.end),
        l.point.set(i32.add(field('points'), i32.mul(i32.load(l.at), pointBytes))),
        ...setChord(l, { x: figure('x'), y: figure('y'), z: figure('z') }),
        ...setDistanceValue(l),
        i32.store(l.to, steps(figure('distanceWeight'), l.value)),
        next(l.at),
        next(l.to),
      ),
    ];
  });
}

/** Sets `value` to what the distance is worth by its chord, as `distanceValue` of `kilometresOf`. */
function setDistanceValue(l: Locals<'chord' | 'half' | 'sine' | 'x' | 'xx' | 'value'>): Code[] {
  const isWide = f64.greater(l.half, 0.5);
  const cosine = f64.sqrt(f64.div(f64.sub(f64.const(1), l.half), 2));
  const [a, b, c, d, e, f, g, h] = arcPolynomial;
  const line = (first: number, second: number): Code => f64.add(f64.const(first), f64.mul(f64.const(second), l.x)); // prettier-ignore
  const cubic = (low: Code, high: Code): Code => f64.add(low, f64.mul(high, l.xx));
  const high = cubic(line(e, f), line(g, h));
  const ratio = f64.add(cubic(line(a, b), line(c, d)), f64.mul(high, f64.mul(l.xx, l.xx)));
  const wide = f64.sub(f64.const(Math.PI / 2), f64.mul(l.value, 2));
  const kilometres = f64.mul(l.value, kilometresPerRadian);
  const known = f64.div(f64.const(middlingKm), f64.add(kilometres, middlingKm));
  return [
    l.half.set(f64.min(f64.div(l.chord, 2), 1)),
    l.sine.set(select(isWide, cosine, l.half)),
    l.x.set(f64.mul(l.sine, l.sine)),
    l.xx.set(f64.mul(l.x, l.x)),
    l.value.set(f64.mul(l.sine, ratio)),
    l.value.set(select(isWide, wide, l.value)),
    l.value.set(select(f64.greater(l.chord, farAway / 2), f64.const(neutral), known)),
  ];
}

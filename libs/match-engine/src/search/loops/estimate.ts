import { ampleDays } from '../../factors/lead-time.factor';
import type { Side } from '../../listing';
import { noDays } from '../../segment/columns';
import { bytesOf, next } from '../../simd/addresses';
import {
  either,
  f32x4,
  i32,
  i32x4,
  v128,
  whileTrue,
  type Code,
  type WasmModule,
  type Words,
} from '../../simd/assembler';
import { fieldsOf } from './frame';

/** How far ratios of figures of 32 bits are trusted: less than this beyond a constraint may still keep it. */
const tolerance = 1e-6;

const byRow = 'price priceKey quantity quantityKey days province reputation perAsked' as const;
const byPlace = 'shared fits worth' as const;
const ofProbe = 'ownPrice ownPriceKey ownQuantity ownQuantityKey ownDays perDay perShared fullText perFit neighbour priceWeight quantityWeight reputationWeight' as const; // prettier-ignore
const variables = {
  i32: `starts paths regions row end place steps ${byRow} ${byPlace}`,
  v128: `base ownProvince given known slack apart ratio isSame whole sum ${ofProbe}`,
} as const;
const none = i32x4.splat(0);

/**
 * Works out about what each row of some runs is worth to the one who asks, but for the distance: `worth`, a figure of 32
 * bits, 0 or more; −1 as a whole number where a constraint surely keeps the pair apart. Up to three places behind a run
 * are written as well, so runs are to be in order.
 * @param side of the one who asks. Places are rows plus `shift`.
 */
export function defineEstimate(module: WasmModule, side: Side) {
  const parameters = { i32: 'frame run runsEnd shift' } as const;
  return module.define(`estimateFor${side}`, parameters, null, variables, (l) => {
    const { i32: field, splat } = fieldsOf(l.frame);
    const column = (name: Words<typeof byRow>): Code => v128.load(i32.add(l[name], l.row));
    const at = (name: Words<typeof byPlace>): Code => i32.add(l[name], l.place);
    const ratioOf = (theirs: Code, own: Code): Code =>
      side === 'demand' ? f32x4.div(theirs, own) : f32x4.div(own, theirs);
    /** Adds what an amount is worth beyond an unknown one, where both amounts can be compared. */
    const addAmount = (name: 'price' | 'quantity'): Code[] => {
      const [key, own, ownKey] = name === 'price' ? ['priceKey', l.ownPrice, l.ownPriceKey] as const : ['quantityKey', l.ownQuantity, l.ownQuantityKey] as const; // prettier-ignore
      const one = f32x4.filled(1);
      const [broken, better, weight] =
        name === 'price'
          ? [f32x4.greater(l.ratio, f32x4.filled(1 + tolerance)), f32x4.min(f32x4.filled(0.5), f32x4.sub(one, l.ratio)), l.priceWeight] // prettier-ignore
          : [f32x4.less(l.ratio, f32x4.filled(1 - tolerance)), f32x4.min(one, f32x4.sub(l.ratio, one)), l.quantityWeight]; // prettier-ignore
      return [
        l.isSame.set(i32x4.equal(column(key), ownKey)),
        l.ratio.set(ratioOf(column(name), own)),
        l.apart.set(v128.or(l.apart, v128.and(l.isSame, broken))),
        l.sum.set(f32x4.add(l.sum, v128.and(l.isSame, f32x4.mul(better, weight)))),
      ];
    };
    /** Their own days are a lead time of supplies, and of demands when they are due. */
    const addDays = (): Code[] => {
      const left =
        side === 'demand'
          ? i32x4.sub(l.ownDays, v128.and(l.given, l.known))
          : i32x4.sub(l.given, l.ownDays);
      const late = i32x4.less(l.slack, none);
      return [
        l.given.set(column('days')),
        l.known.set(i32x4.greater(l.given, i32x4.splat(noDays))),
        l.slack.set(left),
        l.apart.set(side === 'demand' ? late : v128.and(late, l.known)),
        l.slack.set(i32x4.mul(i32x4.min(l.slack, i32x4.splat(ampleDays)), l.perDay)),
        l.whole.set(i32x4.add(l.base, v128.and(l.slack, l.known))),
      ];
    };
    const isNeighbour = i32x4.equal(column('province'), l.ownProvince);
    const text = f32x4.min(f32x4.mul(f32x4.ofIntegers(v128.load(at('shared'))), l.perShared), l.fullText); // prettier-ignore
    const perFit = side === 'demand' ? l.perFit : f32x4.mul(l.perFit, column('perAsked'));
    const attributes = f32x4.mul(f32x4.ofIntegers(v128.load(at('fits'))), perFit);
    const reputation = f32x4.mul(column('reputation'), l.reputationWeight);
    const ofRegion = (name: 'regionSteps' | 'neighbours'): Code => i32.add(field(name), bytesOf(i32.load(l.regions))); // prettier-ignore
    const estimate = [
      ...addDays(),
      l.whole.set(i32x4.sub(l.whole, v128.and(isNeighbour, l.neighbour))),
      l.sum.set(f32x4.add(f32x4.add(f32x4.ofIntegers(l.whole), text), f32x4.add(attributes, reputation))), // prettier-ignore
      ...addAmount('price'),
      ...addAmount('quantity'),
      v128.store(at('worth'), v128.or(f32x4.max(l.sum, none), l.apart)),
    ];
    const eachRow = (body: readonly Code[]): Code =>
      whileTrue(i32.less(l.row, l.end), ...body, next(l.row, 16), next(l.place, 16));
    return [
      ...(`${byRow} ${byPlace}`.split(' ') as Words<`${typeof byRow} ${typeof byPlace}`>[]).map(
        (name) => l[name].set(field(name)),
      ),
      ...(ofProbe.split(' ') as Words<typeof ofProbe>[]).map((name) => l[name].set(splat(name))),
      ...(['starts', 'paths', 'regions'] as const).map((name) =>
        l[name].set(i32.add(field(name), bytesOf(l.run))),
      ),
      l.end.set(i32.add(field('starts'), bytesOf(l.runsEnd))),
      l.runsEnd.set(l.end),
      whileTrue(
        i32.less(l.starts, l.runsEnd),
        l.row.set(bytesOf(i32.load(l.starts))),
        l.end.set(bytesOf(i32.load(l.starts, 4))),
        l.place.set(i32.add(l.row, bytesOf(l.shift))),
        l.steps.set(i32.load(ofRegion('regionSteps'))),
        either(
          i32.less(l.steps, 0),
          [eachRow([v128.store(at('worth'), i32x4.splat(-1))])],
          [
            l.steps.set(i32.add(l.steps, i32.load(i32.add(field('industrySteps'), bytesOf(i32.load(l.paths)))))), // prettier-ignore
            l.base.set(i32x4.splat(i32.add(l.steps, field('common')))),
            l.ownProvince.set(v128.loadSplat(ofRegion('neighbours'))),
            eachRow(estimate),
          ],
        ),
        next(l.starts),
        next(l.paths),
        next(l.regions),
      ),
    ];
  });
}

import { ampleDays } from '../../factors/lead-time.factor';
import type { Side } from '../../listing';
import { bytesOf, next } from '../../simd/addresses';
import type { Code, Local, WasmModule, Words } from '../../simd/assembler';
import { f32x4, i32, i32x4, v128, whileTrue } from '../../simd/instructions';
import { fieldsOf } from './frame';

/** How far ratios of figures of 32 bits are trusted: less than this beyond a constraint may still keep it. */
const tolerance = 1e-6;
/** Of facts in 16 bits: days that are not known. */
export const unknownDays = 0xffff;

const figures = 'price quantity perAsked' as const;
const shorts = 'priceKey quantityKey days province reputation' as const;
const worked = 'shared fits worth' as const;
const byRow = `${figures} ${shorts} ${worked}` as const;
const ofProbe = 'ownPrice ownPriceKey ownQuantity ownQuantityKey ownDays perDay perShared fullText perFit ownProvince neighbour priceWeight quantityWeight reputationWeight' as const; // prettier-ignore
const variables = {
  i32: `row end place ${byRow}`,
  v128: `given known slack apart ratio isSame whole sum ${ofProbe}`,
} as const;
type Locals = Readonly<Record<Words<(typeof variables)['i32']> | Words<(typeof variables)['v128']>, Local>>; // prettier-ignore

/**
 * Works out about what rows `from` … `to` are worth to the one who asks, but for the distance: `worth`, a figure of 32
 * bits, 0 or more; −1 as a whole number where a constraint surely keeps the pair apart. It holds what `spread` writes
 * before. Up to three places behind the last row are written as well.
 * @param side of the one who asks.
 */
export function defineEstimate(module: WasmModule, side: Side) {
  const parameters = { i32: 'frame from to shift' } as const;
  return module.define(
    side === 'demand' ? 'estimateForDemand' : 'estimateForSupply',
    parameters,
    null,
    variables,
    (l) => {
      const { i32: field, splat } = fieldsOf(l.frame);
      return [
        ...(byRow.split(' ') as Words<typeof byRow>[]).map((name) => l[name].set(field(name))),
        ...(ofProbe.split(' ') as Words<typeof ofProbe>[]).map((name) => l[name].set(splat(name))),
        l.row.set(bytesOf(l.from)),
        l.end.set(bytesOf(l.to)),
        l.place.set(i32.add(l.row, bytesOf(l.shift))),
        whileTrue(
          i32.less(l.row, l.end),
          ...addDays(l, side),
          ...addOthers(l, side),
          ...addPrice(l),
          ...addQuantity(l),
          v128.store(at(l, 'worth'), v128.or(f32x4.max(l.sum, i32x4.splat(0)), l.apart)),
          next(l.row, 16),
          next(l.place, 16),
        ),
      ];
    },
  );
}

function figure(l: Locals, name: Words<typeof figures>): Code {
  return v128.load(i32.add(l[name], l.row));
}

function short(l: Locals, name: Words<typeof shorts>): Code {
  return v128.loadShorts(i32.add(l[name], i32.shiftRight(l.row, 1)));
}

function at(l: Locals, name: Words<typeof worked>): Code {
  return i32.add(l[name], l.place);
}

/** Days of rows are lead times of supplies, and due days of demands. */
function addDays(l: Locals, side: Side): Code[] {
  const isDemand = side === 'demand';
  const late = i32x4.less(l.slack, i32x4.splat(0));
  return [
    l.given.set(short(l, 'days')),
    l.known.set(i32x4.less(l.given, i32x4.splat(unknownDays))),
    l.slack.set(isDemand ? i32x4.sub(l.ownDays, v128.and(l.given, l.known)) : i32x4.sub(l.given, l.ownDays)), // prettier-ignore
    l.apart.set(isDemand ? late : v128.and(late, l.known)),
    l.slack.set(i32x4.mul(i32x4.min(l.slack, i32x4.splat(ampleDays)), l.perDay)),
    l.whole.set(i32x4.add(v128.load(at(l, 'worth')), v128.and(l.slack, l.known))),
  ];
}

/** Text, attributes, reputation, and what a province in common costs. */
function addOthers(l: Locals, side: Side): Code[] {
  const isNeighbour = i32x4.equal(short(l, 'province'), l.ownProvince);
  const shared = f32x4.ofIntegers(v128.load(at(l, 'shared')));
  const text = f32x4.min(f32x4.mul(shared, l.perShared), l.fullText);
  const perFit = side === 'demand' ? l.perFit : f32x4.mul(l.perFit, figure(l, 'perAsked'));
  const attributes = f32x4.mul(f32x4.ofIntegers(v128.load(at(l, 'fits'))), perFit);
  const reputation = f32x4.mul(f32x4.ofIntegers(short(l, 'reputation')), l.reputationWeight);
  return [
    l.whole.set(i32x4.sub(l.whole, v128.and(isNeighbour, l.neighbour))),
    l.sum.set(f32x4.add(f32x4.ofIntegers(l.whole), text)),
    l.sum.set(f32x4.add(l.sum, f32x4.add(attributes, reputation))),
  ];
}

/** As `priceValue`, beyond an unknown price. */
function addPrice(l: Locals): Code[] {
  const better = f32x4.min(f32x4.filled(0.5), f32x4.sub(f32x4.filled(1), l.ratio));
  return [
    l.isSame.set(i32x4.equal(short(l, 'priceKey'), l.ownPriceKey)),
    l.ratio.set(f32x4.mul(figure(l, 'price'), l.ownPrice)),
    ...addWhereSame(l, f32x4.greater(l.ratio, f32x4.filled(1 + tolerance)), better, l.priceWeight),
  ];
}

/** As `quantityValue`, beyond an unknown quantity; the weight is halved. */
function addQuantity(l: Locals): Code[] {
  const better = f32x4.min(f32x4.filled(1), f32x4.sub(l.ratio, f32x4.filled(1)));
  return [
    l.isSame.set(i32x4.equal(short(l, 'quantityKey'), l.ownQuantityKey)),
    l.ratio.set(f32x4.mul(figure(l, 'quantity'), l.ownQuantity)),
    ...addWhereSame(l, f32x4.less(l.ratio, f32x4.filled(1 - tolerance)), better, l.quantityWeight),
  ];
}

function addWhereSame(l: Locals, broken: Code, better: Code, weight: Code): Code[] {
  return [
    l.apart.set(v128.or(l.apart, v128.and(l.isSame, broken))),
    l.sum.set(f32x4.add(l.sum, v128.and(l.isSame, f32x4.mul(better, weight)))),
  ];
}

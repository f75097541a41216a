import { defineFits } from '../../fits/add-fits';
import { rounding } from '../../measure';
import { scoreSteps } from '../../score';
import { bytesOf, next } from '../../simd/addresses';
import type { Code, WasmModule } from '../../simd/assembler';
import { either, f64, i32, i32x4, select, v128, whileTrue } from '../../simd/instructions';
import { defineSearch } from '../../simd/search';
import { fieldsOf, type Field } from './frame';

/** Below any sum of steps: a constraint keeps the pair apart. What is added later leaves it below 0. */
export const apart = -(2 ** 30) - 16;
/** Days until a due day that is not known: more than any lead time, and what is left when one is subtracted. */
export const unknownDue = 2 ** 30;
/** Places that a block may have, for packed numbers and for the memory that they take. */
export const mostPlaces = 2 ** 20;
/** Adds up what is known of the pairs without their texts: `estimate` in exact steps, and `fits`. */
export function defineFacts(module: WasmModule) {
  const addFits = defineFits(module, defineSearch(module), 'all');
  const steps = [
    defineBegin(module),
    (frame: Code) => {
      const { i32: field } = fieldsOf(frame);
      const [all, each] = [i32.const(mostPlaces), i32.const(0)];
      return addFits(field('attributes'), field('attributesEnd'), each, all, field('fits'));
    },
    defineAmounts(module, priceFactor),
    defineAmounts(module, quantityFactor),
    defineNeighbours(module),
  ];
  return module.define('addFacts', { i32: 'frame' }, null, {}, ({ frame }) =>
    steps.map((step) => step(frame)),
  );
}

/** What all supplies of one key and industry have in common is copied, the rest begins at 0. */
function defineBegin(module: WasmModule) {
  const variables = { i32: 'base estimate fits shared end' } as const;
  return module.define('begin', { i32: 'frame' }, null, variables, (l) => {
    const { i32: field } = fieldsOf(l.frame);
    return [
      ...(['base', 'estimate', 'fits', 'shared'] as const).map((one) =>
        l[one].set(i32.add(field(one), bytesOf(field('from')))),
      ),
      l.end.set(i32.add(field('base'), bytesOf(field('to')))),
      whileTrue(
        i32.less(l.base, l.end),
        v128.store(l.estimate, v128.load(l.base)),
        v128.store(l.fits, i32x4.splat(0)),
        v128.store(l.shared, i32x4.splat(0)),
        ...[l.base, l.estimate, l.fits, l.shared].map((address) => next(address, 16)),
      ),
    ];
  });
}

/** A factor that compares the supply's amount with those of some places, by their ratio. */
interface AmountFactor {
  readonly name: string;
  readonly fields: Readonly<
    Record<'list' | 'end' | 'amounts' | 'own' | 'weight' | 'unknown', Field>
  >;
  /** The constraint. */
  readonly suits: (ratio: Code) => Code;
  /** How much better than just suitable a ratio is, and what that is worth above neutral. */
  readonly better: (ratio: Code) => Code;
  readonly value: (better: Code) => Code;
  /** What is seen without a division: that an amount surely does not suit, or surely is worth 1. */
  readonly isApart: (own: Code, amount: Code) => Code;
  readonly isBest: (own: Code, amount: Code) => Code;
}

/** More than the constraints tolerate. */
const clearly = 1 + 2 * rounding;

/** As `priceValue`. */
const priceFactor: AmountFactor = {
  name: 'addPrices',
  fields: {
    list: 'pricePlaces',
    end: 'pricePlacesEnd',
    amounts: 'ceilings',
    own: 'price',
    weight: 'priceWeight',
    unknown: 'unknownPrice',
  },
  suits: (ratio) => f64.atMost(ratio, 1 + rounding),
  better: (ratio) => f64.sub(1, ratio),
  value: (better) => f64.limited(better, 0.5),
  isApart: (own, amount) => f64.greater(own, f64.mul(amount, clearly)),
  isBest: (own, amount) => f64.atMost(f64.mul(own, 2 * clearly), amount),
};

/** As `quantityValue`. */
const quantityFactor: AmountFactor = {
  name: 'addQuantities',
  fields: {
    list: 'quantityPlaces',
    end: 'quantityPlacesEnd',
    amounts: 'needs',
    own: 'capacity',
    weight: 'quantityWeight',
    unknown: 'unknownQuantity',
  },
  suits: (ratio) => f64.atMost(1, f64.add(ratio, f64.mul(ratio, rounding))),
  better: (ratio) => f64.sub(ratio, 1),
  value: (better) => f64.mul(0.5, f64.limited(better, 1)),
  isApart: (own, amount) => f64.greater(amount, f64.mul(own, clearly)),
  isBest: (own, amount) => f64.atMost(f64.mul(amount, 2 * clearly), own),
};

/**
 * Adds what an amount is worth less what an unknown one is worth; `apart` where it does not suit. Amounts of 0 take the
 * long way. The places stand in the order of their amounts, so that the ways are foreseen.
 */
function defineAmounts(module: WasmModule, factor: AmountFactor) {
  const variables = { i32: 'at end amounts sum best', f64: 'own amount ratio better' } as const;
  return module.define(factor.name, { i32: 'frame' }, null, variables, (l) => {
    const { i32: field, f64: figure } = fieldsOf(l.frame);
    const { fields } = factor;
    const ratio = select(f64.equal(l.own, l.amount), f64.const(1), f64.div(l.own, l.amount));
    const stepsOf = (value: Code): Code => {
      const exact = f64.mul(f64.mul(figure(fields.weight), value), scoreSteps);
      return i32.sub(i32.truncate(f64.add(exact, 0.5)), field(fields.unknown));
    };
    const add = (steps: Code): Code => i32.store(l.sum, i32.add(i32.load(l.sum), steps));
    const part = i32.store(l.sum, i32.const(apart));
    const divide = [
      l.ratio.set(ratio),
      either(
        factor.suits(l.ratio),
        [l.better.set(factor.better(l.ratio)), add(stepsOf(f64.add(0.5, factor.value(l.better))))],
        [part],
      ),
    ];
    const isPlain = f64.greater(l.own, 0);
    return [
      l.at.set(field(fields.list)),
      l.end.set(field(fields.end)),
      l.amounts.set(field(fields.amounts)),
      l.own.set(figure(fields.own)),
      l.best.set(stepsOf(f64.const(1))),
      whileTrue(
        i32.less(l.at, l.end),
        l.amount.set(f64.load(l.amounts)),
        l.sum.set(i32.add(field('estimate'), bytesOf(i32.load(l.at)))),
        either(
          i32.and(isPlain, factor.isApart(l.own, l.amount)),
          [part],
          [either(i32.and(isPlain, factor.isBest(l.own, l.amount)), [add(l.best)], divide)],
        ),
        next(l.at),
        next(l.amounts, 8),
      ),
    ];
  });
}

/** Places of the supply's own province are worth less across regions, and its own unit is out. */
function defineNeighbours(module: WasmModule) {
  const variables = { i32: 'at end sum' } as const;
  return module.define('correctNeighbours', { i32: 'frame' }, null, variables, (l) => {
    const { i32: field } = fieldsOf(l.frame);
    const address = i32.add(field('estimate'), bytesOf(i32.load(l.at)));
    return [
      l.at.set(field('neighbours')),
      l.end.set(field('neighboursEnd')),
      whileTrue(
        i32.less(l.at, l.end),
        l.sum.set(address),
        i32.store(l.sum, i32.sub(i32.load(l.sum), field('neighbour'))),
        next(l.at),
      ),
      l.at.set(field('ownUnit')),
      l.end.set(field('ownUnitEnd')),
      whileTrue(i32.less(l.at, l.end), i32.store(address, i32.const(apart)), next(l.at)),
    ];
  });
}

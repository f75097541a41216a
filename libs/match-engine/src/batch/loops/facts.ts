import { ampleDays } from '../../factors/lead-time.factor';
import { rounding } from '../../measure';
import { scoreSteps } from '../../score';
import {
  either,
  f64,
  i32,
  select,
  v128,
  whileTrue,
  type Code,
  type Local,
  type WasmModule,
} from '../../simd/assembler';
import { bytesOf, fieldsOf, next, zeros, type Field } from './frame';

/** Below any sum of steps: a constraint keeps the pair apart. What is added later leaves it below 0. */
export const apart = -(2 ** 30) - 16;
/** Days until a due day that is not known: more than any lead time, and what is left when one is subtracted. */
export const unknownDue = 2 ** 30;
/** Numbers for some places are packed as place << 12 | number + 2048. */
export const packedZero = 2048;
export const packedShift = 12;
/** Days to spare, and behind them the entry of an unknown lead time. */
export const leadTimeEntries = ampleDays + 2;

/** Adds up what can be known of the pairs without their texts, for all places: `estimate` in steps, and `fits`. */
export function defineFacts(module: WasmModule) {
  const begin = module.define(
    'begin',
    { frame: 'i32' },
    null,
    { from: 'i32', to: 'i32', fits: 'i32', shared: 'i32', end: 'i32' },
    (l) => {
      const { i32: field } = fieldsOf(l.frame);
      return [
        l.from.set(field('base')),
        l.to.set(field('estimate')),
        l.fits.set(field('fits')),
        l.shared.set(field('shared')),
        l.end.set(i32.add(l.from.get, bytesOf(field('places')))),
        whileTrue(
          i32.less(l.from.get, l.end.get),
          v128.store(l.to.get, v128.load(l.from.get)),
          v128.store(l.fits.get, zeros),
          v128.store(l.shared.get, zeros),
          ...[l.from, l.to, l.fits, l.shared].map((one) => next(one, 16)),
        ),
      ];
    },
  );

  /** How much better than neutral attributes are met: a list of packed lists, each by its address and its end. */
  const addFits = module.define(
    'addFits',
    { frame: 'i32' },
    null,
    { list: 'i32', listEnd: 'i32', at: 'i32', end: 'i32', fits: 'i32', packed: 'i32', sum: 'i32' },
    (l) => {
      const { i32: field } = fieldsOf(l.frame);
      const number = i32.sub(
        i32.and(l.packed.get, i32.const(2 ** packedShift - 1)),
        i32.const(packedZero),
      );
      return [
        l.fits.set(field('fits')),
        l.list.set(field('attributes')),
        l.listEnd.set(field('attributesEnd')),
        whileTrue(
          i32.less(l.list.get, l.listEnd.get),
          l.at.set(i32.load(l.list.get)),
          l.end.set(i32.load(l.list.get, 4)),
          next(l.list, 8),
          whileTrue(
            i32.less(l.at.get, l.end.get),
            l.packed.set(i32.load(l.at.get)),
            l.sum.set(
              i32.add(l.fits.get, bytesOf(i32.shiftRight(l.packed.get, i32.const(packedShift)))),
            ),
            i32.store(l.sum.get, i32.add(i32.load(l.sum.get), number)),
            next(l.at),
          ),
        ),
      ];
    },
  );

  const addPrices = defineAmounts(module, 'addPrices', {
    list: 'pricePlaces',
    end: 'pricePlacesEnd',
    amounts: 'ceilings',
    own: 'price',
    weight: 'priceWeight',
    unknown: 'unknownPrice',
    suits: (ratio) => f64.atMost(ratio, f64.const(1 + rounding)),
    better: (ratio) => f64.sub(f64.const(1), ratio),
    value: (better) => f64.limited(better, 0.5),
  });
  const addQuantities = defineAmounts(module, 'addQuantities', {
    list: 'quantityPlaces',
    end: 'quantityPlacesEnd',
    amounts: 'needs',
    own: 'capacity',
    weight: 'quantityWeight',
    unknown: 'unknownQuantity',
    suits: (ratio) => f64.atMost(f64.const(1), f64.add(ratio, f64.mul(ratio, f64.const(rounding)))),
    better: (ratio) => f64.sub(ratio, f64.const(1)),
    value: (better) => f64.mul(f64.const(0.5), f64.limited(better, 1)),
  });

  /** Places of the supply's own province are worth less across regions, and its own unit is out. */
  const correctNeighbours = module.define(
    'correctNeighbours',
    { frame: 'i32' },
    null,
    { at: 'i32', end: 'i32', sum: 'i32' },
    (l) => {
      const { i32: field } = fieldsOf(l.frame);
      const sum = i32.add(field('estimate'), bytesOf(i32.load(l.at.get)));
      return [
        l.at.set(field('neighbours')),
        l.end.set(field('neighboursEnd')),
        whileTrue(
          i32.less(l.at.get, l.end.get),
          l.sum.set(sum),
          i32.store(l.sum.get, i32.sub(i32.load(l.sum.get), field('neighbour'))),
          next(l.at),
        ),
        l.at.set(field('ownUnit')),
        l.end.set(field('ownUnitEnd')),
        whileTrue(i32.less(l.at.get, l.end.get), i32.store(sum, i32.const(apart)), next(l.at)),
      ];
    },
  );

  return module.define('addFacts', { frame: 'i32' }, null, {}, ({ frame }) =>
    [begin, addFits, addPrices, addQuantities, correctNeighbours].map((step) => step(frame.get)),
  );
}

interface AmountFactor {
  /** Fields of the frame. */
  list: Field;
  end: Field;
  amounts: Field;
  own: Field;
  weight: Field;
  unknown: Field;
  /** The constraint, of the supply's amount over the demand's. */
  suits(ratio: Code): Code;
  /** What the value of a suitable ratio has above neutral, from how much better than equal it is. */
  better(ratio: Code): Code;
  value(better: Local): Code;
}

/** What an amount is worth beside those of some places, less what an unknown one is worth; `apart` if it does not suit. */
function defineAmounts(module: WasmModule, name: string, factor: AmountFactor) {
  return module.define(
    name,
    { frame: 'i32' },
    null,
    {
      at: 'i32',
      end: 'i32',
      amounts: 'i32',
      own: 'f64',
      weight: 'f64',
      unknown: 'i32',
      estimate: 'i32',
      ratio: 'f64',
      amount: 'f64',
      better: 'f64',
      sum: 'i32',
    },
    (l) => {
      const { i32: field, f64: figure } = fieldsOf(l.frame);
      const isSame = f64.equal(l.own.get, l.amount.get);
      const value = f64.add(f64.const(0.5), factor.value(l.better));
      const exact = f64.mul(f64.mul(l.weight.get, value), f64.const(scoreSteps));
      const steps = i32.sub(i32.truncate(f64.add(exact, f64.const(0.5))), l.unknown.get);
      return [
        l.at.set(field(factor.list)),
        l.end.set(field(factor.end)),
        l.amounts.set(field(factor.amounts)),
        l.own.set(figure(factor.own)),
        l.weight.set(figure(factor.weight)),
        l.unknown.set(field(factor.unknown)),
        l.estimate.set(field('estimate')),
        whileTrue(
          i32.less(l.at.get, l.end.get),
          l.amount.set(f64.load(l.amounts.get)),
          l.ratio.set(select(isSame, f64.const(1), f64.div(l.own.get, l.amount.get))),
          l.sum.set(i32.add(l.estimate.get, bytesOf(i32.load(l.at.get)))),
          either(
            factor.suits(l.ratio.get),
            [
              l.better.set(factor.better(l.ratio.get)),
              i32.store(l.sum.get, i32.add(i32.load(l.sum.get), steps)),
            ],
            [i32.store(l.sum.get, i32.const(apart))],
          ),
          next(l.at),
          next(l.amounts, 8),
        ),
      ];
    },
  );
}

import {
  i32,
  i32x4,
  v128,
  whileTrue,
  when,
  type Code,
  type Local,
  type WasmModule,
} from '../../simd/assembler';
import { fieldsOf, next } from './frame';

/**
 * Adds to `shared` what the words of the supply share with each place. They are looked up in a table of four numbers an
 * entry: term + 1, where its postings begin and end. A posting is place << 10 | saturation. Words whose postings end at
 * 0 are those that many places use; they have a byte for each place instead, its saturation.
 */
export function defineWords(module: WasmModule) {
  /** @returns where the list of common words ends: address and weight. */
  const addRareWords = module.define(
    'addRareWords',
    { frame: 'i32' },
    'i32',
    {
      at: 'i32',
      end: 'i32',
      weights: 'i32',
      table: 'i32',
      mask: 'i32',
      shared: 'i32',
      dense: 'i32',
      term: 'i32',
      slot: 'i32',
      entry: 'i32',
      weight: 'i32',
      posting: 'i32',
      last: 'i32',
      packed: 'i32',
      sum: 'i32',
    },
    (l) => {
      const { i32: field } = fieldsOf(l.frame);
      const saturation = i32.and(l.packed.get, i32.const(0xff));
      const look = l.entry.set(
        i32.add(l.table.get, i32.shiftLeft(i32.and(l.slot.get, l.mask.get), i32.const(4))),
      );
      const found = i32.load(l.entry.get);
      return [
        ...(['weights', 'table', 'mask', 'shared', 'dense'] as const).map((name) =>
          l[name].set(field(name)),
        ),
        l.at.set(field('terms')),
        l.end.set(field('termsEnd')),
        whileTrue(
          i32.less(l.at.get, l.end.get),
          l.term.set(i32.add(i32.shiftRight(i32.load(l.at.get), i32.const(8)), i32.const(1))),
          l.weight.set(i32.load(l.weights.get)),
          next(l.at),
          next(l.weights),
          l.slot.set(l.term.get),
          look,
          whileTrue(
            i32.and(i32.differ(found, l.term.get), i32.differ(found, i32.const(0))),
            next(l.slot, 1),
            look,
          ),
          l.posting.set(i32.load(l.entry.get, 4)),
          l.last.set(i32.load(l.entry.get, 8)),
          whileTrue(
            i32.less(l.posting.get, l.last.get),
            l.packed.set(i32.load(l.posting.get)),
            l.sum.set(i32.add(l.shared.get, i32.shiftRight(l.packed.get, i32.const(8)))),
            i32.store(l.sum.get, i32.add(i32.load(l.sum.get), i32.mul(saturation, l.weight.get))),
            next(l.posting),
          ),
          when(
            i32.greater(l.posting.get, l.last.get),
            i32.store(l.dense.get, l.posting.get),
            i32.store(l.dense.get, l.weight.get, 4),
            next(l.dense, 8),
          ),
        ),
        l.dense.get,
      ];
    },
  );

  /** 32 places at a time. */
  const addCommonWords = module.define(
    'addCommonWords',
    { frame: 'i32', end: 'i32' },
    null,
    {
      place: 'i32',
      places: 'i32',
      first: 'i32',
      word: 'i32',
      row: 'i32',
      shared: 'i32',
      half: 'v128',
      weight: 'v128',
      a: 'v128',
      b: 'v128',
      c: 'v128',
      d: 'v128',
      e: 'v128',
      f: 'v128',
      g: 'v128',
      h: 'v128',
    },
    (l) => {
      const { i32: field } = fieldsOf(l.frame);
      const sums = [l.a, l.b, l.c, l.d, l.e, l.f, l.g, l.h];
      const plus = (sum: Local, half: Code): Code =>
        sum.set(i32x4.add(sum.get, i32x4.mul(half, l.weight.get)));
      const addEight = (low: Local, high: Local, offset: number): Code[] => [
        l.half.set(v128.loadBytes(l.row.get, offset)),
        plus(low, i32x4.ofLowHalf(l.half.get)),
        plus(high, i32x4.ofHighHalf(l.half.get)),
      ];
      return [
        l.shared.set(field('shared')),
        l.first.set(field('dense')),
        l.places.set(field('places')),
        whileTrue(
          i32.less(l.place.get, l.places.get),
          ...sums.map((sum, i) => sum.set(v128.load(l.shared.get, 16 * i))),
          l.word.set(l.first.get),
          whileTrue(
            i32.less(l.word.get, l.end.get),
            l.row.set(i32.add(i32.load(l.word.get), l.place.get)),
            l.weight.set(v128.loadSplat(l.word.get, 4)),
            ...addEight(l.a, l.b, 0),
            ...addEight(l.c, l.d, 8),
            ...addEight(l.e, l.f, 16),
            ...addEight(l.g, l.h, 24),
            next(l.word, 8),
          ),
          ...sums.map((sum, i) => v128.store(l.shared.get, sum.get, 16 * i)),
          next(l.shared, 128),
          next(l.place, 32),
        ),
      ];
    },
  );

  return module.define('addWords', { frame: 'i32' }, null, {}, ({ frame }) => [
    addCommonWords(frame.get, addRareWords(frame.get)),
  ]);
}

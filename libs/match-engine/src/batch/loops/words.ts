import { bytesOf, next } from '../../simd/addresses';
import {
  i32,
  i32x4,
  v128,
  when,
  whileTrue,
  type Code,
  type Local,
  type WasmModule,
} from '../../simd/assembler';
import { fieldsOf } from './frame';

/**
 * Adds to `shared` what the words of the supply share with each place. They are looked up in a table of four numbers an
 * entry: term + 1, where its postings begin and end. A posting is place << 10 | saturation. Words whose postings end at
 * 0 are those that many places use; they have a byte for each place instead, its saturation.
 */
export function defineWords(module: WasmModule) {
  const addRareWords = defineRareWords(module);
  const addCommonWords = defineCommonWords(module);
  return module.define('addWords', { i32: 'frame' }, null, {}, ({ frame }) => [
    addCommonWords(frame, addRareWords(frame)),
  ]);
}

/** @returns where `dense` ends, the list of common words: address and weight. */
function defineRareWords(module: WasmModule) {
  const variables = {
    i32: 'at end weights table mask shared dense term slot entry weight posting last packed sum',
  } as const;
  return module.define('addRareWords', { i32: 'frame' }, 'i32', variables, (l) => {
    const { i32: field } = fieldsOf(l.frame);
    const found = i32.load(l.entry);
    const look = l.entry.set(i32.add(l.table, i32.shiftLeft(i32.and(l.slot, l.mask), 4)));
    const share = i32.mul(i32.and(l.packed, 0xff), l.weight);
    return [
      ...(['weights', 'table', 'mask', 'shared', 'dense'] as const).map((one) =>
        l[one].set(field(one)),
      ),
      l.at.set(field('terms')),
      l.end.set(field('termsEnd')),
      whileTrue(
        i32.less(l.at, l.end),
        l.term.set(i32.add(i32.shiftRight(i32.load(l.at), 8), 1)),
        l.weight.set(i32.load(l.weights)),
        next(l.at),
        next(l.weights),
        l.slot.set(l.term),
        look,
        whileTrue(i32.and(i32.differ(found, l.term), i32.differ(found, 0)), next(l.slot, 1), look),
        l.posting.set(i32.load(l.entry, 4)),
        l.last.set(i32.load(l.entry, 8)),
        whileTrue(
          i32.less(l.posting, l.last),
          l.packed.set(i32.load(l.posting)),
          l.sum.set(i32.add(l.shared, i32.shiftRight(l.packed, 8))),
          i32.store(l.sum, i32.add(i32.load(l.sum), share)),
          next(l.posting),
        ),
        when(
          i32.greater(l.posting, l.last),
          i32.store(l.dense, l.posting),
          i32.store(l.dense, l.weight, 4),
          next(l.dense, 8),
        ),
      ),
      l.dense,
    ];
  });
}

/** 32 places at a time. */
function defineCommonWords(module: WasmModule) {
  const parameters = { i32: 'frame end' } as const;
  const variables = { i32: 'place to word row shared', v128: 'half weight a b c d e f g h' } as const; // prettier-ignore
  return module.define('addCommonWords', parameters, null, variables, (l) => {
    const { i32: field } = fieldsOf(l.frame);
    const sums = [l.a, l.b, l.c, l.d, l.e, l.f, l.g, l.h];
    const plus = (sum: Local, half: Code): Code =>
      sum.set(i32x4.add(sum, i32x4.mul(half, l.weight)));
    const addEight = (low: Local, high: Local, offset: number): Code[] => [
      l.half.set(v128.loadBytes(l.row, offset)),
      plus(low, i32x4.ofLowHalf(l.half)),
      plus(high, i32x4.ofHighHalf(l.half)),
    ];
    return [
      l.place.set(field('from')),
      l.to.set(field('to')),
      l.shared.set(i32.add(field('shared'), bytesOf(l.place))),
      whileTrue(
        i32.less(l.place, l.to),
        ...sums.map((sum, i) => sum.set(v128.load(l.shared, 16 * i))),
        l.word.set(field('dense')),
        whileTrue(
          i32.less(l.word, l.end),
          l.row.set(i32.add(i32.load(l.word), l.place)),
          l.weight.set(v128.loadSplat(l.word, 4)),
          ...addEight(l.a, l.b, 0),
          ...addEight(l.c, l.d, 8),
          ...addEight(l.e, l.f, 16),
          ...addEight(l.g, l.h, 24),
          next(l.word, 8),
        ),
        ...sums.map((sum, i) => v128.store(l.shared, sum, 16 * i)),
        next(l.shared, 128),
        next(l.place, 32),
      ),
    ];
  });
}

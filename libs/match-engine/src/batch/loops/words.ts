import { next } from '../../simd/addresses';
import type { Code, Local, WasmModule } from '../../simd/assembler';
import { f32, f64, i16x8, i32, i32x4, v128, when, whileTrue } from '../../simd/instructions';
import { fieldsOf } from './frame';

/** Numbers of 16 bits hold weights up to this; a larger one is given in parts. */
const mostWeight = 0x7fff;
/** No word weighs more than so many of them: an inverse document frequency of 18 in 64 steps, times a saturation. */
export const mostParts = 9;
/** Numbers of a rare word: where its postings begin and end, and its weight. */
export const rareSize = 3;
const rareBytes = 4 * rareSize;

/**
 * Adds to `shared` what the words of the supply share with each place. `table` has two numbers by term: the word's
 * weight, and the address of where its postings begin and end, both 0 when no place uses it. A posting is place << 10 |
 * saturation. Postings that only end at 0 are of a word that many places use: a byte for each place, its saturation.
 */
export function defineWords(module: WasmModule) {
  const addRareWords = defineRareWords(module);
  const addCommonWords = defineCommonWords(module);
  return module.define('addWords', { i32: 'frame' }, null, {}, ({ frame }) => [
    addCommonWords(frame, addRareWords(frame)),
  ]);
}

/**
 * Also the text against itself. Words are told apart without a branch: each is written to the end of both lists, and
 * the end of one is moved on.
 * @returns where `dense` ends, the list of common words: address and weight, in pairs.
 */
function defineRareWords(module: WasmModule) {
  const variables = {
    i32: 'at end table shared dense rare word weight saturation posting last packed sum',
    f64: 'own',
  } as const;
  return module.define('addRareWords', { i32: 'frame' }, 'i32', variables, (l) => {
    const { i32: field, addressOf } = fieldsOf(l.frame);
    const entry = i32.load(l.word, 4);
    const isRare = i32.less(l.posting, l.last);
    const isCommon = i32.less(l.last, l.posting);
    const enter = (weight: Code): Code[] => [
      i32.store(l.dense, l.posting),
      i32.store(l.dense, weight, 4),
    ];
    const full = f64.ofSingle(f32.load(addressOf('fullText')));
    return [
      ...(['table', 'shared', 'dense', 'rare'] as const).map((one) => l[one].set(field(one))),
      l.at.set(field('terms')),
      l.end.set(field('termsEnd')),
      whileTrue(
        i32.less(l.at, l.end),
        l.packed.set(i32.load(l.at)),
        next(l.at),
        l.saturation.set(i32.and(l.packed, 0xff)),
        l.word.set(i32.add(l.table, i32.shiftLeft(i32.shiftRight(l.packed, 8), 3))),
        l.weight.set(i32.mul(i32.load(l.word), l.saturation)),
        l.own.set(f64.add(l.own, f64.ofInteger(i32.mul(l.weight, l.saturation)))),
        l.word.set(entry),
        l.posting.set(i32.load(l.word)),
        l.last.set(entry),
        i32.store(l.rare, l.posting),
        i32.store(l.rare, l.last, 4),
        i32.store(l.rare, l.weight, 8),
        l.rare.set(i32.add(l.rare, i32.mul(isRare, rareBytes))),
        whileTrue(
          i32.and(isCommon, i32.greater(l.weight, mostWeight)),
          ...enter(i32.const(mostWeight)),
          next(l.dense, 8),
          l.weight.set(i32.sub(l.weight, mostWeight)),
        ),
        ...enter(l.weight),
        l.dense.set(i32.add(l.dense, i32.shiftLeft(isCommon, 3))),
      ),
      l.posting.set(field('dense')),
      when(i32.and(i32.sub(l.dense, l.posting), 8), ...enter(i32.const(0)), next(l.dense, 8)),
      f64.store(addressOf('ownText'), l.own),
      f32.store(addressOf('perOwn'), f32.ofDouble(f64.div(full, l.own))),
      ...addRare(l, field('rare')),
      l.dense,
    ];
  });
}

/** Adds what is listed from an address to `rare`. */
function addRare(
  l: Readonly<
    Record<'at' | 'rare' | 'posting' | 'last' | 'weight' | 'packed' | 'sum' | 'shared', Local>
  >,
  from: Code,
): Code[] {
  const share = i32.mul(i32.and(l.packed, 0xff), l.weight);
  return [
    l.at.set(from),
    whileTrue(
      i32.less(l.at, l.rare),
      l.posting.set(i32.load(l.at)),
      l.last.set(i32.load(l.at, 4)),
      l.weight.set(i32.load(l.at, 8)),
      next(l.at, rareBytes),
      whileTrue(
        i32.less(l.posting, l.last),
        l.packed.set(i32.load(l.posting)),
        l.sum.set(i32.add(l.shared, i32.shiftRight(l.packed, 8))),
        i32.store(l.sum, i32.add(i32.load(l.sum), share)),
        next(l.posting),
      ),
    ),
  ];
}

/** 32 places at a time, two words at a time. */
function defineCommonWords(module: WasmModule) {
  const parameters = { i32: 'frame end' } as const;
  const variables = { i32: 'place to word row other shared', v128: 'bytes others weights a b c d e f g h' } as const; // prettier-ignore
  return module.define('addCommonWords', parameters, null, variables, (l) => {
    const { i32: field } = fieldsOf(l.frame);
    const sums = [l.a, l.b, l.c, l.d, l.e, l.f, l.g, l.h];
    const plus = (sum: Local, both: Code): Code => sum.set(i32x4.add(sum, i32x4.dot(both, l.weights))); // prettier-ignore
    const addEight = (low: Local, high: Local, offset: number): Code[] => [
      l.bytes.set(v128.loadBytes(l.row, offset)),
      l.others.set(v128.loadBytes(l.other, offset)),
      plus(low, i16x8.lowInTurn(l.bytes, l.others)),
      plus(high, i16x8.highInTurn(l.bytes, l.others)),
    ];
    const bothWeights = i32.add(i32.load(l.word, 4), i32.shiftLeft(i32.load(l.word, 12), 16));
    return [
      l.place.set(field('from')),
      l.to.set(field('to')),
      l.shared.set(i32.add(field('shared'), i32.shiftLeft(l.place, 2))),
      whileTrue(
        i32.less(l.place, l.to),
        ...sums.map((sum, i) => sum.set(v128.load(l.shared, 16 * i))),
        l.word.set(field('dense')),
        whileTrue(
          i32.less(l.word, l.end),
          l.row.set(i32.add(i32.load(l.word), l.place)),
          l.other.set(i32.add(i32.load(l.word, 8), l.place)),
          l.weights.set(i32x4.splat(bothWeights)),
          ...addEight(l.a, l.b, 0),
          ...addEight(l.c, l.d, 8),
          ...addEight(l.e, l.f, 16),
          ...addEight(l.g, l.h, 24),
          next(l.word, 16),
        ),
        ...sums.map((sum, i) => v128.store(l.shared, sum, 16 * i)),
        next(l.shared, 128),
        next(l.place, 32),
      ),
    ];
  });
}

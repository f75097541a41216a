import {
  f32,
  f64,
  i32,
  i32x4,
  leave,
  select,
  v128,
  whileTrue,
  when,
  type Code,
  type WasmModule,
} from '../../simd/assembler';
import { bytesOf, fieldsOf, next, placesOf } from './frame';
import { listBits } from './rank';

/** Parts of the earth's radius in the table of distances, its entries, and where those of an unknown distance stand. */
export const chordParts = 2048;
export const chordEntries = 2 * chordParts + 2;

/** A threshold that lets through so many more than are asked for is not looked for any further. */
const someMore = 6;
const firstStride = 2 ** 19;
/** Twice the score of 1 as a figure of 32 bits. */
const highest = 0x4f000000;

/**
 * Finds the places that may be among the best `k`. Figures of 32 bits that are not negative are in the order of their
 * bits, so they are compared as whole numbers.
 */
export function defineChoose(module: WasmModule) {
  /** A number that at least `k` of others reach and, but for equal ones, not more than `enough`; 0 when fewer than `k` do. */
  const threshold = module.define(
    'threshold',
    { numbers: 'i32', end: 'i32', k: 'i32', enough: 'i32', guess: 'i32' },
    'i32',
    {
      at: 'i32',
      low: 'i32',
      high: 'i32',
      middle: 'i32',
      stride: 'i32',
      count: 'i32',
      limit: 'v128',
      total: 'v128',
    },
    (l) => [
      l.stride.set(i32.const(firstStride)),
      l.high.set(i32.const(highest)),
      whileTrue(
        i32.greater(i32.sub(l.high.get, l.low.get), i32.const(1)),
        l.limit.set(i32x4.splat(l.guess.get)),
        l.total.set(i32x4.splat(i32.const(0))),
        l.at.set(l.numbers.get),
        whileTrue(
          i32.less(l.at.get, l.end.get),
          l.total.set(i32x4.sub(l.total.get, i32x4.atLeast(v128.load(l.at.get), l.limit.get))),
          next(l.at, 16),
        ),
        l.count.set(i32x4.sum(l.total)),
        when(
          i32.less(l.count.get, l.k.get),
          l.high.set(l.guess.get),
          l.guess.set(i32.sub(l.guess.get, l.stride.get)),
          l.middle.set(i32.shiftRight(i32.add(l.low.get, l.high.get), i32.const(1))),
          when(i32.less(l.guess.get, l.middle.get), l.guess.set(l.middle.get)),
        ),
        when(
          i32.atMost(l.k.get, l.count.get),
          l.low.set(l.guess.get),
          when(i32.atMost(l.count.get, l.enough.get), leave(l.low.get)),
          l.guess.set(i32.add(l.guess.get, l.stride.get)),
          l.middle.set(i32.shiftRight(i32.add(l.low.get, l.high.get), i32.const(1))),
          when(i32.less(l.middle.get, l.guess.get), l.guess.set(l.middle.get)),
        ),
        when(
          i32.less(l.stride.get, i32.const(2 ** 28)),
          l.stride.set(i32.shiftLeft(l.stride.get, i32.const(1))),
        ),
      ),
      l.low.get,
    ],
  );

  /** Lists the places of numbers that reach another. @returns where the list ends. */
  const listFrom = module.define(
    'listFrom',
    { numbers: 'i32', bytes: 'i32', least: 'i32', list: 'i32' },
    'i32',
    { offset: 'i32', bits: 'i32', limit: 'v128' },
    (l) => [
      l.limit.set(i32x4.splat(l.least.get)),
      whileTrue(
        i32.less(l.offset.get, l.bytes.get),
        l.bits.set(
          i32x4.signs(i32x4.atLeast(v128.load(i32.add(l.numbers.get, l.offset.get)), l.limit.get)),
        ),
        listBits(l.bits, l.offset, l.list),
        next(l.offset, 16),
      ),
      l.list.get,
    ],
  );

  /** Between what and what the places in `near` are worth with their distance, which a table bounds by the chord. */
  const bound = module.define(
    'bound',
    { frame: 'i32', end: 'i32' },
    null,
    {
      at: 'i32',
      point: 'i32',
      entry: 'i32',
      least: 'i32',
      most: 'i32',
      chords: 'i32',
      dx: 'f64',
      dy: 'f64',
      dz: 'f64',
      chord: 'f64',
      worth: 'f64',
    },
    (l) => {
      const { i32: field, f64: figure } = fieldsOf(l.frame);
      const sum = f64.add(
        f64.add(f64.mul(l.dx.get, l.dx.get), f64.mul(l.dy.get, l.dy.get)),
        f64.mul(l.dz.get, l.dz.get),
      );
      const part = i32.truncate(f64.mul(l.chord.get, f64.const(chordParts)));
      const isKnown = f64.atLeast(l.chord.get, f64.const(0));
      const plus = (offset: number): Code =>
        f64.toSingle(f64.add(l.worth.get, f64.ofInteger(i32.load(l.entry.get, offset))));
      return [
        l.at.set(field('near')),
        l.least.set(field('least')),
        l.most.set(field('most')),
        l.chords.set(field('nearChords')),
        whileTrue(
          i32.less(l.at.get, l.end.get),
          l.point.set(i32.add(field('points'), i32.mul(i32.load(l.at.get), i32.const(24)))),
          l.dx.set(f64.sub(figure('x'), f64.load(l.point.get))),
          l.dy.set(f64.sub(figure('y'), f64.load(l.point.get, 8))),
          l.dz.set(f64.sub(figure('z'), f64.load(l.point.get, 16))),
          l.chord.set(f64.sqrt(sum)),
          f64.store(l.chords.get, l.chord.get),
          l.entry.set(
            i32.add(field('distances'), bytesOf(select(isKnown, part, i32.const(chordEntries)))),
          ),
          l.worth.set(f64.ofSingle(f32.load(i32.add(field('worth'), bytesOf(i32.load(l.at.get)))))),
          f32.store(l.most.get, plus(0)),
          f32.store(l.least.get, plus(4)),
          next(l.at),
          next(l.least),
          next(l.most),
          next(l.chords, 8),
        ),
        // What is read behind the end, four at a time, counts for nothing.
        ...[0, 4, 8].flatMap((offset) => [
          i32.store(l.most.get, i32.const(-1), offset),
          i32.store(l.least.get, i32.const(-1), offset),
        ]),
      ];
    },
  );

  /** A figure less another, not below 0, as a whole number. */
  const below = module.define(
    'below',
    { number: 'i32', by: 'f64' },
    'i32',
    { result: 'f64' },
    (l) => [
      l.result.set(f64.sub(f64.ofSingle(f32.ofBits(l.number.get)), l.by.get)),
      f32.toBits(f64.toSingle(f64.max(f64.const(0), l.result.get))),
    ],
  );

  /** @returns how many there are: in `best`, with their `chords`. */
  return module.define(
    'choose',
    { frame: 'i32', slack: 'f64' },
    'i32',
    {
      bytes: 'i32',
      end: 'i32',
      guess: 'i32',
      at: 'i32',
      from: 'i32',
      best: 'i32',
      chords: 'i32',
      nearBytes: 'i32',
    },
    (l) => {
      const { i32: field, f64: figure, set } = fieldsOf(l.frame);
      const enough = i32.add(field('k'), i32.const(someMore));
      return [
        l.bytes.set(bytesOf(field('places'))),
        l.guess.set(
          threshold(
            field('worth'),
            i32.add(field('worth'), l.bytes.get),
            field('k'),
            enough,
            field('guess'),
          ),
        ),
        set('guess', l.guess.get),
        l.end.set(
          listFrom(
            field('worth'),
            l.bytes.get,
            below(l.guess.get, f64.add(figure('span'), l.slack.get)),
            field('near'),
          ),
        ),
        bound(l.frame.get, l.end.get),
        l.nearBytes.set(
          i32.and(i32.add(i32.sub(l.end.get, field('near')), i32.const(12)), i32.const(-16)),
        ),
        l.guess.set(
          threshold(
            field('least'),
            i32.add(field('least'), l.nearBytes.get),
            field('k'),
            enough,
            l.guess.get,
          ),
        ),
        l.best.set(field('best')),
        l.end.set(
          listFrom(field('most'), l.nearBytes.get, below(l.guess.get, l.slack.get), l.best.get),
        ),
        l.at.set(l.best.get),
        l.chords.set(field('chords')),
        whileTrue(
          i32.less(l.at.get, l.end.get),
          l.from.set(i32.load(l.at.get)),
          i32.store(l.at.get, i32.load(i32.add(field('near'), bytesOf(l.from.get)))),
          f64.store(
            l.chords.get,
            f64.load(i32.add(field('nearChords'), i32.shiftLeft(l.from.get, i32.const(3)))),
          ),
          next(l.at),
          next(l.chords, 8),
        ),
        placesOf(i32.sub(l.end.get, l.best.get)),
      ];
    },
  );
}

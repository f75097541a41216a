import { bytesOf, next } from '../../simd/addresses';
import type { Call, Code, WasmModule } from '../../simd/assembler';
import { f32, f64, i32, i32x4, select, v128, whileTrue } from '../../simd/instructions';
import { pointBytes, setChord } from './distance';
import { fieldsOf } from './frame';
import { listBits } from '../../simd/list-bits';
import { defineThreshold } from '../../simd/threshold';

/** More steps than two estimates of pairs are ever off together: figures of 32 bits have 24 that count. */
export const slack = 1024;
/** Parts of the earth's radius in the table of distances, and its entries; behind them are two of an unknown distance. */
export const chordParts = 2048;
export const chordEntries = 2 * chordParts + 2;

/** A threshold that lets through so many more than are asked for is not looked for any further. */
const someMore = 6;
/**
 * Finds the places that may be among the best `k`. Figures of 32 bits that are not negative are in the order of their
 * bits, so they are compared as whole numbers.
 * @returns where `chosen`, the list of them, ends.
 */
export function defineChoose(module: WasmModule) {
  const parts = {
    threshold: defineThreshold(module),
    listFrom: defineListFrom(module),
    bound: defineBound(module),
    below: defineBelow(module),
    collect: defineCollect(module),
  };
  const variables = { i32: 'end guess least nearEnd enough' } as const;
  return module.define('choose', { i32: 'frame' }, 'i32', variables, (l) => {
    const { i32: field, f64: figure, set } = fieldsOf(l.frame);
    const { threshold, listFrom, bound, below, collect } = parts;
    const [from, to] = [bytesOf(field('from')), bytesOf(field('to'))];
    const [worthFrom, worthTo] = [i32.add(field('worth'), from), i32.add(field('worth'), to)];
    const nearBytes = i32.sub(l.nearEnd, field('near'));
    const limit = below(l.guess, f64.add(figure('span'), slack));
    return [
      l.enough.set(i32.add(field('k'), someMore)),
      l.guess.set(threshold(worthFrom, worthTo, field('k'), l.enough, field('guess'))),
      set('guess', l.guess),
      l.nearEnd.set(listFrom(field('worth'), from, to, limit, field('near'))),
      bound(l.frame, l.nearEnd),
      l.end.set(i32.add(field('least'), nearBytes)),
      l.guess.set(threshold(field('least'), l.end, field('k'), l.enough, l.guess)),
      l.least.set(below(l.guess, f64.const(slack))),
      l.end.set(listFrom(field('most'), i32.const(0), nearBytes, l.least, field('chosen'))),
      collect(l.frame, l.end),
      l.end,
    ];
  });
}

/** Lists the places of numbers that reach another, between two offsets in bytes. @returns where the list ends. */
function defineListFrom(module: WasmModule) {
  const parameters = { i32: 'numbers offset end least list' } as const;
  const variables = { i32: 'bits', v128: 'limit' } as const;
  return module.define('listFrom', parameters, 'i32', variables, (l) => {
    const numbers = v128.load(i32.add(l.numbers, l.offset));
    return [
      l.limit.set(i32x4.splat(l.least)),
      whileTrue(
        i32.less(l.offset, l.end),
        l.bits.set(i32x4.signs(i32x4.atLeast(numbers, l.limit))),
        listBits(l.bits, l.offset, l.list),
        next(l.offset, 16),
      ),
      l.list,
    ];
  });
}

/** Between what and what the places in `near` are worth with their distance, which a table bounds by the chord. */
function defineBound(module: WasmModule) {
  const parameters = { i32: 'frame end' } as const;
  const variables = {
    i32: 'at point part entry least most worth points distances',
    f64: 'x y z dx dy dz chord figure',
  } as const;
  return module.define('bound', parameters, null, variables, (l) => {
    const { i32: field, f64: figure } = fieldsOf(l.frame);
    const entry = select(i32.less(l.part, chordEntries), l.part, i32.const(chordEntries));
    const plus = (offset: number): Code =>
      f32.ofDouble(f64.add(l.figure, f64.ofInteger(i32.load(l.entry, offset))));
    return [
      ...(['least', 'most', 'worth', 'points', 'distances'] as const).map((one) =>
        l[one].set(field(one)),
      ),
      ...(['x', 'y', 'z'] as const).map((one) => l[one].set(figure(one))),
      l.at.set(field('near')),
      whileTrue(
        i32.less(l.at, l.end),
        l.point.set(i32.add(l.points, i32.mul(i32.load(l.at), pointBytes))),
        ...setChord(l, l),
        l.part.set(i32.truncate(f64.mul(l.chord, chordParts))),
        l.entry.set(i32.add(l.distances, bytesOf(entry))),
        l.figure.set(f64.ofSingle(f32.load(i32.add(l.worth, bytesOf(i32.load(l.at)))))),
        f32.store(l.most, plus(0)),
        f32.store(l.least, plus(4)),
        next(l.at),
        next(l.least),
        next(l.most),
      ),
      // What is read behind the end, four at a time, counts for nothing.
      ...[0, 4, 8].flatMap((offset) => [
        i32.store(l.most, i32.const(-1), offset),
        i32.store(l.least, i32.const(-1), offset),
      ]),
    ];
  });
}

/** A figure less another, not below 0; the first and the result as whole numbers. */
function defineBelow(module: WasmModule): Call {
  const parameters = { i32: 'number', f64: 'by' } as const;
  return module.define('below', parameters, 'i32', { f64: 'left' }, (l) => [
    l.left.set(f64.sub(f64.ofSingle(f32.ofBits(l.number)), l.by)),
    f32.toBits(f32.ofDouble(select(f64.atMost(l.left, 0), f64.const(0), l.left))),
  ]);
}

/** Turns places in `near`, which `chosen` lists, into places of the block. */
function defineCollect(module: WasmModule) {
  const parameters = { i32: 'frame end' } as const;
  return module.define('collect', parameters, null, { i32: 'at near' }, (l) => {
    const { i32: field } = fieldsOf(l.frame);
    return [
      l.at.set(field('chosen')),
      l.near.set(field('near')),
      whileTrue(
        i32.less(l.at, l.end),
        i32.store(l.at, i32.load(i32.add(l.near, bytesOf(i32.load(l.at))))),
        next(l.at),
      ),
    ];
  });
}

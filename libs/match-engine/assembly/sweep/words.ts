import { maxPartWeight, rareSize, SweepField as Field } from '../../src/batch/sweep-fields';
import { addressOf, int, pointer } from '../frame';
import { addTo } from '../lists';

const rareBytes = 4 * rareSize;

/**
 * Adds to `shared` what the words of the supply share with each place. `table` has two numbers by term: the word's
 * weight, and the address of where its postings begin and end, both 0 when no place uses it. A posting is place << 10 |
 * saturation. Postings that only end at 0 are of a word that many places use: a byte for each place, its saturation.
 */
export function addWords(frame: usize): void {
  const denseEnd = listWords(frame);
  addCommonWords(frame, denseEnd);
}

/**
 * Lists the words of the supply, adds the rare ones, and scores the text against itself. Words are distinguished without a
 * branch: each is written to the end of both lists, and the end of one is moved on.
 * @returns where `dense` ends, the list of common words: address and weight, in pairs.
 */
function listWords(frame: usize): usize {
  const table = pointer(frame, Field.table);
  const denseStart = pointer(frame, Field.dense);
  const rareStart = pointer(frame, Field.rare);
  const end = pointer(frame, Field.termsEnd);
  let dense = denseStart;
  let rare = rareStart;
  let own: f64 = 0;
  for (let at = pointer(frame, Field.terms); at < end; at += 4) {
    const packed = load<u32>(at);
    const saturation: i32 = packed & 0xff;
    const word = table + ((packed >> 8) << 3);
    let weight = load<i32>(word) * saturation;
    own += weight * saturation;
    const entry = load<usize>(word, 4);
    const posting = load<i32>(entry);
    const last = load<i32>(entry, 4);
    store<i32>(rare, posting);
    store<i32>(rare, last, 4);
    store<i32>(rare, weight, 8);
    rare += i32(posting < last) * rareBytes;
    const isCommon = last < posting;
    while (i32(isCommon) & i32(weight > maxPartWeight)) {
      enterCommon(dense, posting, maxPartWeight);
      dense += 8;
      weight -= maxPartWeight;
    }
    enterCommon(dense, posting, weight);
    dense += i32(isCommon) << 3;
  }
  if ((dense - denseStart) & 8) {
    // Common words are added in pairs.
    enterCommon(dense, <i32>denseStart, 0);
    dense += 8;
  }
  store<f64>(addressOf(frame, Field.ownText), own);
  const fullText: f64 = load<f32>(addressOf(frame, Field.fullText));
  store<f32>(addressOf(frame, Field.perOwn), <f32>(fullText / own));
  addRareWords(rareStart, rare, pointer(frame, Field.shared));
  return dense;
}

function enterCommon(dense: usize, row: i32, weight: i32): void {
  store<i32>(dense, row);
  store<i32>(dense, weight, 4);
}

function addRareWords(rare: usize, end: usize, shared: usize): void {
  for (; rare < end; rare += rareBytes) {
    const last = load<usize>(rare, 4);
    const weight = load<i32>(rare, 8);
    for (let posting = load<usize>(rare); posting < last; posting += 4) {
      const packed = load<u32>(posting);
      addTo(shared + (packed >> 8), (packed & 0xff) * weight);
    }
  }
}

/** 32 places at a time, two words at a time. */
function addCommonWords(frame: usize, end: usize): void {
  const dense = pointer(frame, Field.dense);
  const to: usize = int(frame, Field.to);
  let place: usize = int(frame, Field.from);
  let shared = pointer(frame, Field.shared) + (place << 2);
  for (; place < to; place += 32) {
    let a = v128.load(shared);
    let b = v128.load(shared, 16);
    let c = v128.load(shared, 32);
    let d = v128.load(shared, 48);
    let e = v128.load(shared, 64);
    let f = v128.load(shared, 80);
    let g = v128.load(shared, 96);
    let h = v128.load(shared, 112);
    for (let word = dense; word < end; word += 16) {
      const first = load<usize>(word) + place;
      const second = load<usize>(word, 8) + place;
      const weights = i32x4.splat(load<i32>(word, 4) + (load<i32>(word, 12) << 16));
      let x = v128.load8x8_u(first);
      let y = v128.load8x8_u(second);
      a = i32x4.add(a, i32x4.dot_i16x8_s(lowInTurn(x, y), weights));
      b = i32x4.add(b, i32x4.dot_i16x8_s(highInTurn(x, y), weights));
      x = v128.load8x8_u(first, 8);
      y = v128.load8x8_u(second, 8);
      c = i32x4.add(c, i32x4.dot_i16x8_s(lowInTurn(x, y), weights));
      d = i32x4.add(d, i32x4.dot_i16x8_s(highInTurn(x, y), weights));
      x = v128.load8x8_u(first, 16);
      y = v128.load8x8_u(second, 16);
      e = i32x4.add(e, i32x4.dot_i16x8_s(lowInTurn(x, y), weights));
      f = i32x4.add(f, i32x4.dot_i16x8_s(highInTurn(x, y), weights));
      x = v128.load8x8_u(first, 24);
      y = v128.load8x8_u(second, 24);
      g = i32x4.add(g, i32x4.dot_i16x8_s(lowInTurn(x, y), weights));
      h = i32x4.add(h, i32x4.dot_i16x8_s(highInTurn(x, y), weights));
    }
    v128.store(shared, a);
    v128.store(shared, b, 16);
    v128.store(shared, c, 32);
    v128.store(shared, d, 48);
    v128.store(shared, e, 64);
    v128.store(shared, f, 80);
    v128.store(shared, g, 96);
    v128.store(shared, h, 112);
    shared += 128;
  }
}

/** Lanes of 16 bits of two vectors in turn: their first halves. */
function lowInTurn(a: v128, b: v128): v128 {
  return i16x8.shuffle(a, b, 0, 8, 1, 9, 2, 10, 3, 11);
}

/** Their second halves. */
function highInTurn(a: v128, b: v128): v128 {
  return i16x8.shuffle(a, b, 4, 12, 5, 13, 6, 14, 7, 15);
}

import { chordEntries, chordParts, estimateSlack, SweepField as Field } from '../../src/batch/sweep-fields'; // prettier-ignore
import { addressOf, int, pointer, real } from '../frame';
import { listLanes } from '../lists';
import { threshold } from '../threshold';
import { chordTo, pointBytes } from './distance';

/** A threshold that lets through so many more than are asked for is good enough. */
const someMore = 6;

/**
 * Finds the places that may be among the best `k`. Figures of 32 bits that are not negative are in the order of their
 * bits, so they are compared as whole numbers.
 * @returns where `chosen`, the list of them, ends.
 */
export function choose(frame: usize): usize {
  const worth = pointer(frame, Field.worth);
  const near = pointer(frame, Field.near);
  const least = pointer(frame, Field.least);
  const chosen = pointer(frame, Field.chosen);
  const from: usize = int(frame, Field.from) << 2;
  const to: usize = int(frame, Field.to) << 2;
  const k = int(frame, Field.k);
  const enough = k + someMore;
  const guess = threshold(worth + from, worth + to, k, enough, int(frame, Field.guess));
  store<i32>(addressOf(frame, Field.guess), guess);

  const limit = lowered(guess, real(frame, Field.distanceSpan) + estimateSlack);
  const nearEnd = listFrom(worth, from, to, limit, near);
  boundByDistance(frame, nearEnd);
  const nearBytes = nearEnd - near;
  const leastLimit = threshold(least, least + nearBytes, k, enough, guess);
  const most = pointer(frame, Field.most);
  const end = listFrom(most, 0, nearBytes, lowered(leastLimit, estimateSlack), chosen);

  // They are places in `near` as yet.
  for (let at = chosen; at < end; at += 4) {
    store<i32>(at, load<i32>(near + (load<i32>(at) << 2)));
  }
  return end;
}

/** Lists the places of numbers that reach another, between two offsets in bytes. @returns where the list ends. */
function listFrom(numbers: usize, offset: usize, end: usize, least: i32, list: usize): usize {
  const limit = i32x4.splat(least);
  for (; offset < end; offset += 16) {
    const bits = i32x4.bitmask(i32x4.ge_s(v128.load(numbers + offset), limit));
    list = listLanes(bits, offset, list);
  }
  return list;
}

/** Between what and what the places in `near` are worth with their distance, which a table bounds by the chord. */
function boundByDistance(frame: usize, end: usize): void {
  const worth = pointer(frame, Field.worth);
  const points = pointer(frame, Field.points);
  const distances = pointer(frame, Field.distances);
  const x = real(frame, Field.x);
  const y = real(frame, Field.y);
  const z = real(frame, Field.z);
  let least = pointer(frame, Field.least);
  let most = pointer(frame, Field.most);
  for (let at = pointer(frame, Field.near); at < end; at += 4) {
    const place = load<i32>(at);
    const part = <i32>(chordTo(points + place * pointBytes, x, y, z) * chordParts);
    const entry = distances + (min(part, chordEntries) << 2);
    const estimate: f64 = load<f32>(worth + (place << 2));
    store<f32>(most, <f32>(estimate + load<i32>(entry)));
    store<f32>(least, <f32>(estimate + load<i32>(entry, 4)));
    most += 4;
    least += 4;
  }
  // What is read behind the end, four at a time, counts for nothing.
  for (let offset = 0; offset < 12; offset += 4) {
    store<i32>(most + offset, -1);
    store<i32>(least + offset, -1);
  }
}

/** A figure less another, not below 0; the first and the result as whole numbers. */
function lowered(figure: i32, by: f64): i32 {
  const left = <f64>reinterpret<f32>(figure) - by;
  return reinterpret<i32>(<f32>max<f64>(left, 0));
}

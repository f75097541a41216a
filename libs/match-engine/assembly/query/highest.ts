import { groupSize } from '../../src/search/search-fields';
import { listLanes } from '../lists';

/** Four groups stand side by side: a number belongs to the group of its lane. */
const bytesOfGroups = 16 * groupSize;

/** Writes the largest of each group. */
export function largestOfGroups(numbers: usize, end: usize, groups: usize): void {
  for (; numbers < end; numbers += bytesOfGroups) {
    let largest = v128.load(numbers);
    for (let offset = 16; offset < bytesOfGroups; offset += 16) {
      largest = i32x4.max_s(largest, v128.load(numbers + offset));
    }
    v128.store(groups, largest);
    groups += 16;
  }
}

/**
 * Lists the places of numbers that are at least `least` and less than `below`, reading only where a group has such.
 * @returns where the list ends.
 */
export function listBetween(
  numbers: usize,
  bytes: usize,
  groups: usize,
  least: i32,
  below: i32,
  list: usize,
): usize {
  const low = i32x4.splat(least);
  const high = i32x4.splat(below);
  for (let begin: usize = 0; begin < bytes; begin += bytesOfGroups) {
    if (v128.any_true(i32x4.ge_s(v128.load(groups), low))) {
      for (let offset = begin; offset < begin + bytesOfGroups; offset += 16) {
        const four = v128.load(numbers + offset);
        const isBetween = v128.andnot(i32x4.ge_s(four, low), i32x4.ge_s(four, high));
        list = listLanes(i32x4.bitmask(isBetween), offset, list);
      }
    }
    groups += 16;
  }
  return list;
}

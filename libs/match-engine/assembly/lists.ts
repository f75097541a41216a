import { packingTable } from '../src/simd/constants';

/**
 * Appends the places of the lanes whose bits are set, without a branch; writes up to four places behind the list too.
 * @param offset of the first lane's number in bytes. @returns where the list ends.
 */
export function listLanes(bits: i32, offset: usize, list: usize): usize {
  const places = i32x4.add(i32x4.splat(<i32>(offset >> 2)), i32x4(0, 1, 2, 3));
  v128.store(list, i8x16.swizzle(places, v128.load((bits << 4) + packingTable)));
  return list + (popcnt(bits) << 2);
}

/** Adds to a whole number in memory. */
export function addTo(address: usize, more: i32): void {
  store<i32>(address, load<i32>(address) + more);
}

export function sumOfLanes(vector: v128): i32 {
  return (
    i32x4.extract_lane(vector, 0) +
    i32x4.extract_lane(vector, 1) +
    (i32x4.extract_lane(vector, 2) + i32x4.extract_lane(vector, 3))
  );
}

/** The first of ascending numbers without a sign, between two addresses, that is not below a limit; in steps that double. */
export function lowerBound(low: usize, high: usize, limit: u32): usize {
  let step: usize = 4;
  let middle = low;
  while (middle < high) {
    if (load<u32>(middle) < limit) {
      low = middle + 4;
      middle += step;
      step <<= 1;
    } else {
      high = middle;
    }
  }
  while (low < high) {
    middle = low + (((high - low) >> 3) << 2);
    if (load<u32>(middle) < limit) low = middle + 4;
    else high = middle;
  }
  return low;
}

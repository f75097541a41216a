import { countOf } from './addresses';
import type { Code, Local } from './assembler';
import { i32, i32x4, pickBytes, v128 } from './instructions';
import { packings } from './lane-memory';

/** Writes the places behind the set bits of four lanes, without a branch; up to four places behind the list as well. */
export function listBits(bits: Local, offset: Code, list: Local): Code {
  const places = i32x4.add(i32x4.splat(countOf(offset)), i32x4.of(0, 1, 2, 3));
  const moves = v128.load(i32.shiftLeft(bits, 4), packings);
  return [
    ...v128.store(list, pickBytes(places, moves)),
    ...list.set(i32.add(list, i32.shiftLeft(i32.ones(bits), 2))),
  ];
}

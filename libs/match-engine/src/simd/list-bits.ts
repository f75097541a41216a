import { countOf } from './addresses';
import type { Code, Local } from './assembler';
import { i32 } from './instructions';

/** Writes the places behind the set bits of four lanes, without a branch; up to four places behind the list as well. */
export function listBits(bits: Local, offset: Code, list: Local): Code {
  return [0, 1, 2, 3].flatMap((lane) => [
    ...i32.store(list, i32.add(countOf(offset), lane)),
    ...list.set(i32.add(list, i32.shiftLeft(i32.and(i32.shiftRight(bits, lane), 1), 2))),
  ]);
}

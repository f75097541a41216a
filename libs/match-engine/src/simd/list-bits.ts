import { countOf, next } from './addresses';
import type { Code, Local } from './assembler';
import { i32, whileTrue } from './instructions';

/** Writes the places behind the set bits of four lanes. */
export function listBits(bits: Local, offset: Code, list: Local): Code {
  return whileTrue(
    bits,
    i32.store(list, i32.add(countOf(offset), i32.trailingZeros(bits))),
    next(list),
    bits.set(i32.and(bits, i32.sub(bits, 1))),
  );
}

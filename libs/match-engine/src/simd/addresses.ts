import type { Code, Local } from './assembler';
import { i32 } from './instructions';

/** Moves an address on, by one number of 32 bits unless told. */
export function next(address: Local, bytes = 4): Code {
  return address.set(i32.add(address, bytes));
}

/** How many bytes so many numbers of 32 bits take. */
export function bytesOf(count: Code): Code {
  return i32.shiftLeft(count, 2);
}

export function countOf(bytes: Code): Code {
  return i32.shiftRight(bytes, 2);
}

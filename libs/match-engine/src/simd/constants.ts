// What the loops in `assembly/`, which import this file as well, and the code that calls them must agree on.

/** The most that a memory may have, in pages of 64 KiB: 2 GiB. */
export const maxPages = 1 << 15;
/** Where memory begins to be used: what is below belongs to the compiler. */
export const memoryStart = 1024;
/** Where a table says, by which of four lanes are set, which of their bytes move to the front. */
export const packingTable = memoryStart;
export const packingTableBytes = 16 * 16;

/** Figures of 32 bits as whole numbers: more than any score, and half a score. */
export const aboveAllScores = 0x4f000000;
export const firstGuess = 0x4e000000;

/** Bytes of an asked attribute: its remaining places and their end, the way from a place to its value, and worths. */
export const askedBytes = 16;

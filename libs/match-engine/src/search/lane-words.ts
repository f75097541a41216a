import { maxTerms } from '../listing';
import type { Columns } from '../segment/columns';
import type { RowRange } from '../segment/segment';
import type { LaneMemory } from '../simd/lane-memory';
import type { Probe } from './probe';
import { wordBytes } from './search-fields';
import type { Loops } from '../simd/loops';

/** Which rows use a word, for loops: a posting is row << 8 | saturation, and ascends within a word. */
export class LaneWords {
  /** By term, and the end. */
  private readonly starts: Int32Array;
  private readonly postings: Int32Array;
  /** What a probe asks for, see `assembly/query/words.ts`, and how many numbers that takes. */
  private readonly words: Int32Array;
  private used = 0;

  constructor(lanes: LaneMemory, { count, terms, termStart }: Columns) {
    const size = largestOf(terms) + 1;
    const starts = (this.starts = new Int32Array(size + 1));
    const postings = (this.postings = lanes.i32(terms.length));
    for (let i = 0; i < terms.length; i++) starts[(terms[i] as number) >>> 8]!++;
    let end = 0;
    for (let term = 0; term <= size; term++) end = starts[term] = end + (starts[term] as number);
    for (let row = count - 1; row >= 0; row--) {
      for (let i = termStart[row] as number; i < (termStart[row + 1] as number); i++) {
        const packed = terms[i] as number;
        postings[--starts[packed >>> 8]!] = (row << 8) | (packed & 0xff);
      }
    }
    this.words = lanes.i32((wordBytes / 4) * maxTerms);
  }

  /** Lists the words of a probe that some row uses. */
  ask({ terms, weights }: Probe): void {
    const { starts, postings, words } = this;
    let at = 0;
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] as number;
      if (term + 1 >= starts.length || starts[term] === starts[term + 1]) continue;
      words[at++] = postings.byteOffset + 4 * (starts[term] as number);
      words[at++] = postings.byteOffset + 4 * (starts[term + 1] as number);
      words[at++] = weights[i] as number;
    }
    this.used = at;
  }

  /** Adds to `shared` for rows behind those before; the address is of the place of row 0. */
  addTo(shared: number, { from, to }: RowRange, loops: Loops): void {
    const { byteOffset } = this.words;
    loops.addShared(byteOffset, byteOffset + 4 * this.used, from, to, shared);
  }
}

function largestOf(terms: Uint32Array): number {
  let largest = 0;
  for (let i = 0; i < terms.length; i++) largest = Math.max(largest, (terms[i] as number) >>> 8);
  return largest;
}

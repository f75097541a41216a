import type { Columns } from '../segment/columns';
import type { LaneMemory } from '../simd/lane-memory';
import { maxParts } from './sweep-fields';

/** Of so many places, a word that one uses is added place by place; more common words are added for all at once. */
const commonShare = 8;

/** By term: the word's weight, and where to find which places of the current block use it. See `assembly/sweep/words.ts`. */
export class WordTable {
  readonly numbers: Int32Array;
  private readonly nowhere: Int32Array;

  /** @param weights by term. */
  constructor(lanes: LaneMemory, weights: Int32Array) {
    this.numbers = lanes.i32(2 * weights.length);
    this.nowhere = lanes.i32(2);
    weights.forEach((weight, term) => {
      this.numbers[2 * term] = weight;
      this.forget(term);
    });
  }

  /** No place uses the word. */
  forget(term: number): void {
    this.numbers[2 * term + 1] = this.nowhere.byteOffset;
  }
}

/** The words of the demands of a block turned round: which places use a word, and how much. */
export class BlockWords {
  /** Room for the common words of a supply. */
  readonly dense: Int32Array;
  private readonly terms: readonly number[];

  /** @param table that no other block uses. */
  constructor(
    lanes: LaneMemory,
    columns: Columns,
    rows: Int32Array,
    readonly table: WordTable,
  ) {
    const { numbers } = table;
    const { terms, uses } = countWords(columns, rows, numbers);
    this.terms = terms;
    const common = uses.map((many) =>
      many * commonShare >= rows.length ? lanes.u8(rows.length) : null,
    );
    const rare = lanes.i32(uses.reduce((sum, many, i) => sum + (common[i] ? 0 : many), 0));
    let used = 0;
    const starts = uses.map((many, i) => (common[i] ? 0 : (used += many) - many));
    const ends = starts.slice();
    eachWord(columns, rows, (packed, place) => {
      const number = -1 - (numbers[2 * (packed >>> 8) + 1] as number);
      const row = common[number];
      const at = ends[number] as number;
      if (row) row[place] = packed & 0xff;
      else rare[at] = (place << 10) | (packed & 0xff);
      ends[number] = at + 1;
    });
    const entries = lanes.i32(2 * terms.length);
    const address = (posting: number) => rare.byteOffset + 4 * posting;
    terms.forEach((term, i) => {
      const row = common[i];
      entries[2 * i] = row ? row.byteOffset : address(starts[i] as number);
      entries[2 * i + 1] = row ? 0 : address(ends[i] as number);
      numbers[2 * term + 1] = entries.byteOffset + 8 * i;
    });
    this.dense = lanes.i32(2 * maxParts * (common.filter((row) => row !== null).length + 1));
  }

  /** Releases the table for another block. */
  release(): void {
    for (const term of this.terms) this.table.forget(term);
  }
}

/** The distinct terms in the order in which they come, and how many places use each. Numbers them from −1 down. */
function countWords(columns: Columns, rows: Int32Array, numbers: Int32Array) {
  const terms: number[] = [];
  const uses: number[] = [];
  eachWord(columns, rows, (packed) => {
    const at = 2 * (packed >>> 8) + 1;
    const number = numbers[at] as number;
    if (number < 0) (uses[-1 - number] as number)++;
    else {
      numbers[at] = -terms.push(packed >>> 8);
      uses.push(1);
    }
  });
  return { terms, uses };
}

function eachWord(
  { terms, termStart }: Columns,
  rows: Int32Array,
  visit: (packed: number, place: number) => void,
): void {
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] as number;
    const end = termStart[row + 1] as number;
    for (let i = termStart[row] as number; i < end; i++) visit(terms[i] as number, place);
  }
}

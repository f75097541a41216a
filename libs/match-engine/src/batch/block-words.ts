import type { Columns } from '../segment/columns';
import type { LaneMemory } from '../simd/lane-memory';

/** Of so many places, a word that one uses is looked at place by place; more common words are added for all at once. */
const commonShare = 8;

/** The words of the demands of a block turned round: which places use a word, and how much. See `defineWords`. */
export class BlockWords {
  /** Four numbers an entry: term + 1, where its postings begin and end, and one that is free. */
  readonly table: Int32Array;
  readonly mask: number;
  /** Room for the common words of a supply. */
  readonly dense: Int32Array;

  /** @param numbers by term: 0, before and after. */
  constructor(lanes: LaneMemory, columns: Columns, rows: Int32Array, numbers: Int32Array) {
    const { terms, uses } = countWords(columns, rows, numbers);
    const common = uses.map((many) =>
      many * commonShare >= rows.length ? lanes.u8(rows.length) : null,
    );
    const rare = lanes.i32(uses.reduce((sum, many, i) => sum + (common[i] ? 0 : many), 0));
    let used = 0;
    const starts = uses.map((many, i) => (common[i] ? 0 : (used += many) - many));
    const ends = starts.slice();
    eachWord(columns, rows, (packed, place) => {
      const number = (numbers[packed >>> 8] as number) - 1;
      const row = common[number];
      const at = ends[number] as number;
      if (row) row[place] = packed & 0xff;
      else rare[at] = (place << 10) | (packed & 0xff);
      ends[number] = at + 1;
    });
    const slots = 2 ** Math.ceil(Math.log2(2 * terms.length + 2));
    this.mask = slots - 1;
    this.table = lanes.i32(4 * slots);
    this.dense = lanes.i32(2 * common.filter((row) => row !== null).length);
    const address = (posting: number) => rare.byteOffset + 4 * posting;
    terms.forEach((term, i) => {
      let slot = (term + 1) & this.mask;
      while (this.table[4 * slot] !== 0) slot = (slot + 1) & this.mask;
      const row = common[i];
      this.table[4 * slot] = term + 1;
      this.table[4 * slot + 1] = row ? row.byteOffset : address(starts[i] as number);
      this.table[4 * slot + 2] = row ? 0 : address(ends[i] as number);
      numbers[term] = 0;
    });
  }
}

/** The distinct terms in the order in which they come, and how many places use each. Numbers them from 1 on. */
function countWords(columns: Columns, rows: Int32Array, numbers: Int32Array) {
  const terms: number[] = [];
  const uses: number[] = [];
  eachWord(columns, rows, (packed) => {
    const term = packed >>> 8;
    const number = numbers[term] as number;
    if (number > 0) (uses[number - 1] as number)++;
    else {
      numbers[term] = terms.push(term);
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

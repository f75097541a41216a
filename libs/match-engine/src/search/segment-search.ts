import { StepTables } from '../batch/step-tables';
import { KthLargest } from '../kth-largest';
import type { Scorer } from '../scorer';
import type { Dictionaries } from '../segment/dictionaries';
import { placeOfTerm } from '../segment/postings';
import { compatibleRows, lowerBound, type RowRange, type Segment } from '../segment/segment';
import type { TopList } from '../top-list';
import { AttributeFits } from './attribute-fits';
import type { Candidate } from './candidate';
import { Judge, type Run } from './judge';
import type { Probe } from './probe';

const firstLooks = 32;
/** Lists of rows up to this length are read through rather than searched. */
const fewRows = 32;

/**
 * The best counterparts of a probe in a segment. Texts are compared term at a time over the compatible rows; then each
 * row whose text could lift it onto the list, were everything else ideal, is scored exactly.
 */
export class SegmentSearch {
  private shared = new Int32Array(1024);
  private readonly highest = new KthLargest(firstLooks);
  private high = new Int32Array(1024);
  private highCount = 0;
  private readonly fits: AttributeFits;
  private tables: StepTables | null = null;

  constructor(dictionaries: Dictionaries) {
    this.fits = new AttributeFits(dictionaries);
  }

  search(probe: Probe, segment: Segment, scorer: Scorer, best: TopList<Candidate>): void {
    const { columns, at } = probe;
    if (this.tables?.weights !== scorer.weights) this.tables = new StepTables(scorer.weights);
    this.fits.ask(probe);
    const ranges = compatibleRows(segment, columns.key[at] as number, columns.path[at] as number);
    const judge = new Judge(probe, segment, scorer, best, this.tables, this.fits);
    const runs = runsOf(segment, ranges, judge);
    if (runs.length === 0) return;
    const size = this.accumulate(probe, segment, ranges);
    const high = this.findHigh(size);
    for (let i = 0; i < this.highCount; i++) this.lookAt(this.high[i] as number, high, runs, judge);
    runs.sort((a, b) => b.most - a.most);
    for (const run of runs) judge.look(run, this.shared, high);
  }

  /**
   * Finds rows with much text in common, to be looked at first, so that the list has a high floor for all others.
   * @returns what nearly all of them share: every row that shares more is found.
   */
  private findHigh(size: number): number {
    const { shared, highest } = this;
    highest.clear();
    this.highCount = 0;
    let least = 0;
    for (let place = 0; place < size; place++) {
      if ((shared[place] as number) <= least) continue;
      if (this.highCount === this.high.length) this.growHigh();
      this.high[this.highCount++] = place;
      highest.push(shared[place] as number);
      least = highest.value;
    }
    return least;
  }

  private growHigh(): void {
    const grown = new Int32Array(this.high.length * 2);
    grown.set(this.high);
    this.high = grown;
  }

  private lookAt(place: number, high: number, runs: readonly Run[], judge: Judge): void {
    const shared = this.shared[place] as number;
    if (shared <= high) return;
    let [low, up] = [0, runs.length - 1];
    while (low < up) {
      const middle = (low + up + 1) >> 1;
      if ((runs[middle] as Run).offset <= place) low = middle;
      else up = middle - 1;
    }
    const run = runs[low] as Run;
    const at = run.from + place - run.offset;
    if (at >= run.from && at < run.to) judge.take(at, shared, run);
  }

  /** What the probe's text shares with each row of the ranges, one range behind the other. @returns how many rows. */
  private accumulate(
    { terms, weights }: Probe,
    { postings }: Segment,
    ranges: readonly RowRange[],
  ): number {
    const size = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
    if (this.shared.length < size) this.shared = new Int32Array(size * 2);
    const shared = this.shared.fill(0, 0, size);
    const { starts, rows } = postings;
    for (let i = 0; i < terms.length; i++) {
      const place = placeOfTerm(postings, terms[i] as number);
      if (place === null) continue;
      const end = starts[place + 1] as number;
      const weight = weights[i] as number;
      let j = starts[place] as number;
      let before = 0;
      for (let r = 0; r < ranges.length; r++) {
        const { from, to } = ranges[r] as RowRange;
        j = firstFrom(rows, from * 256, j, end);
        const last = firstFrom(rows, to * 256, j, end);
        const shift = from - before;
        for (; j < last; j++) {
          const row = rows[j] as number;
          (shared[(row >>> 8) - shift] as number) += Math.imul(weight, row & 0xff);
        }
        before += to - from;
      }
    }
    return size;
  }
}

/** Like `lowerBound`, and faster in short lists. */
function firstFrom(rows: Uint32Array, value: number, from: number, to: number): number {
  if (to - from > fewRows) return lowerBound(rows, value, from, to);
  let i = from;
  while (i < to && (rows[i] as number) < value) i++;
  return i;
}

/** The runs of some ranges in which something may match. */
function runsOf({ runs }: Segment, ranges: readonly RowRange[], judge: Judge): Run[] {
  const found: Run[] = [];
  let before = 0;
  for (const { from, to } of ranges) {
    for (let i = lowerBound(runs, from); (runs[i] as number) < to; i++) {
      const begin = runs[i] as number;
      const run = judge.runOf(begin, runs[i + 1] as number, before + begin - from);
      if (run) found.push(run);
    }
    before += to - from;
  }
  return found;
}

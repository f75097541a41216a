import { StepTables } from '../batch/step-tables';
import type { Scorer } from '../scorer';
import { compatibleRows, lowerBound, type RowRange, type Segment } from '../segment/segment';
import { padded } from '../simd/lane-memory';
import type { TopList } from '../top-list';
import type { Candidate } from './candidate';
import { LaneProbe } from './lane-probe';
import { LaneRows } from './lane-rows';
import { groupSize } from './loops/highest';
import { scoredRow } from './pair-score';
import type { Probe } from './probe';

/** What is laid out for loops over vectors: fewer rows are not worth it, more are beyond their memory. */
const [leastRows, mostRows] = [1024, 2 ** 23];
/** More steps than an estimate is ever off: figures of 32 bits have 24 that count. */
const slack = 4096;
/** Figures as whole numbers: more than any score, and where a threshold is first looked for. */
const highest = 0x4f000000;
const firstGuess = 0x4e000000;
/** How many more rows are looked at when too few of the best can match. */
const further = 4;

export function isForLanes({ columns: { count } }: Segment): boolean {
  return count >= leastRows && count <= mostRows;
}

/**
 * The best counterparts in large segments. Loops estimate what all compatible rows are worth; those that may come onto
 * the list are scored exactly.
 */
export class LaneSearch {
  private readonly laidOut = new WeakMap<Segment, LaneRows>();
  private tables: StepTables | null = null;
  private guess = firstGuess;

  search(probe: Probe, segment: Segment, scorer: Scorer, best: TopList<Candidate>, k: number): void { // prettier-ignore
    const { columns, at } = probe;
    const { now } = scorer.circumstances;
    if ((columns.validUntil[at] as number) < now.ms) return;
    const ranges = compatibleRows(segment, columns.key[at] as number, columns.path[at] as number);
    if (ranges.length === 0) return;
    if (this.tables?.weights !== scorer.weights) this.tables = new StepTables(scorer.weights);
    const rows = this.rowsOf(segment, probe, scorer);
    new LaneProbe(probe, scorer, this.tables).describeTo(rows);
    const size = estimate(rows, probe, ranges);
    const judge = new Judgement(rows, probe, scorer, best, ranges, this.tables.noDistance + slack);
    this.choose(rows, size, judge, k);
  }

  private rowsOf(segment: Segment, { side }: Probe, scorer: Scorer): LaneRows {
    const known = this.laidOut.get(segment);
    if (known) return known;
    const rows = new LaneRows(segment, side === 'demand' ? 'supply' : 'demand', scorer.circumstances.dictionaries); // prettier-ignore
    this.laidOut.set(segment, rows);
    return rows;
  }

  /** Looks at the best by estimate until the list is full, then at all others that may still come onto it. */
  private choose(rows: LaneRows, size: number, judge: Judgement, k: number): void {
    const { loops, bits, groups } = rows;
    const end = padded(size);
    bits.fill(-1, size, end);
    loops.largestOfGroups(bits.byteOffset, bits.byteOffset + 4 * end, groups.byteOffset);
    let below = highest;
    for (let many = k; below > 0; many *= further) {
      const least = this.threshold(rows, end, many);
      judge.look(end, least, below);
      below = least;
      if (judge.least !== null) break;
    }
    const { least } = judge;
    if (least !== null && least < below) judge.look(end, least, below);
  }

  /** A figure that at least so many rows reach; 0 when it is not found or all may be looked at. */
  private threshold({ loops, bits, groups }: LaneRows, end: number, many: number): number {
    const isFew = end < 2 * groupSize * many;
    const { byteOffset, length } = isFew ? bits.subarray(0, end) : groups.subarray(0, end / groupSize); // prettier-ignore
    const found = loops.threshold(byteOffset, byteOffset + 4 * length, many, many + (many >> 2) + 4, this.guess); // prettier-ignore
    if (found > 0) this.guess = found;
    return found;
  }
}

/** @returns how many rows there are. */
function estimate(rows: LaneRows, probe: Probe, ranges: readonly RowRange[]): number {
  const { segment, shared, fits, loops, frame, words, attributes } = rows;
  const size = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  shared.fill(0, 0, size);
  fits.fill(0, 0, size);
  const run = probe.side === 'demand' ? loops.estimateFordemand : loops.estimateForsupply;
  let before = 0;
  for (const range of ranges) {
    const shift = before - range.from;
    words.addTo(shared.byteOffset + 4 * shift, range, probe, loops);
    attributes.addTo(fits.byteOffset + 4 * shift, range, probe, loops);
    const first = lowerBound(segment.runs, range.from);
    run(frame.address, first, lowerBound(segment.runs, range.to, first), shift);
    before += range.to - range.from;
  }
  return size;
}

const asFigure = new Float32Array(1);
const asBits = new Int32Array(asFigure.buffer);

/** Scores chosen rows exactly, and knows what others must be worth to come onto the list. */
class Judgement {
  constructor(
    private readonly rows: LaneRows,
    private readonly probe: Probe,
    private readonly scorer: Scorer,
    private readonly best: TopList<Candidate>,
    private readonly ranges: readonly RowRange[],
    /** What estimates may be below the score. */
    private readonly margin: number,
  ) {}

  /** The bits of the least estimate that may come onto the list; null while the list is not full. */
  get least(): number | null {
    const { floor } = this.best;
    if (floor === undefined) return null;
    asFigure[0] = Math.max(0, floor.score - this.margin);
    return asBits[0] as number;
  }

  /** Looks at the rows whose estimates, as bits, are at least `least` and less than `below`. */
  look(end: number, least: number, below: number): void {
    const { bits, groups, list, worth, loops } = this.rows;
    const listEnd = loops.listBetween(bits.byteOffset, 4 * end, groups.byteOffset, least, below, list.byteOffset); // prettier-ignore
    const count = (listEnd - list.byteOffset) / 4;
    for (let i = 0; i < count; i++) {
      const place = list[i] as number;
      const floor = this.best.floor?.score ?? 0;
      if ((worth[place] as number) + this.margin >= floor) this.take(place);
    }
  }

  private take(place: number): void {
    const { probe, scorer, best, rows } = this;
    const shared = rows.shared[place] as number;
    const candidate = scoredRow(probe, rows.segment, this.rowAt(place), shared, scorer);
    if (candidate) best.offer(candidate);
  }

  private rowAt(place: number): number {
    let left = place;
    for (const { from, to } of this.ranges) {
      if (left < to - from) return from + left;
      left -= to - from;
    }
    return left;
  }
}

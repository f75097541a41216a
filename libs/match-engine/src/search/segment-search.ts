import { KthLargest } from '../kth-largest';
import { regionsSuit, tradeSuits } from '../constraints';
import { neutral } from '../factors/factor';
import { industryValue } from '../factors/industry.factor';
import { stepsOf } from '../score';
import type { Scorer } from '../scorer';
import { coastOfKey, noDays } from '../segment/columns';
import { placeOfTerm } from '../segment/postings';
import { compatibleRows, lowerBound, type RowRange, type Segment } from '../segment/segment';
import type { TopList } from '../top-list';
import { Candidate } from './candidate';
import type { Probe } from './probe';

const firstLooks = 64;

/**
 * The best counterparts of a probe in a segment. Texts are compared term at a time over the compatible rows; then each
 * row whose text could lift it onto the list, were everything else ideal, is scored exactly.
 */
export class SegmentSearch {
  private shared = new Int32Array(1024);
  private readonly highest = new KthLargest(firstLooks);

  search(probe: Probe, segment: Segment, scorer: Scorer, best: TopList<Candidate>): void {
    const { columns, at } = probe;
    const ranges = compatibleRows(segment, columns.key[at] as number, columns.path[at] as number);
    const judge = new Judge(probe, segment, scorer, best);
    for (const range of ranges) {
      this.accumulate(probe, segment, range);
      const runs = promisingRuns(segment, range, judge);
      const high = this.highShare(range);
      for (const run of runs) judge.run(run, this.shared, range.from, { least: high, below: Infinity }); // prettier-ignore
      if (high > 0) for (const run of runs) judge.run(run, this.shared, range.from, { least: 0, below: high }); // prettier-ignore
    }
  }

  /** What the first rows to look at share at least, so that the list has a high floor for all others; 0: any. */
  private highShare({ from, to }: RowRange): number {
    const { shared, highest } = this;
    highest.clear();
    let least = 0;
    for (let i = 0; i < to - from; i++) {
      if ((shared[i] as number) <= least) continue;
      highest.push(shared[i] as number);
      least = highest.value;
    }
    return least;
  }

  /** What the probe's text shares with each row of a range. */
  private accumulate({ terms, weights }: Probe, { postings }: Segment, range: RowRange): void {
    const { from, to } = range;
    if (this.shared.length < to - from) this.shared = new Int32Array((to - from) * 2);
    const shared = this.shared.fill(0, 0, to - from);
    const { starts, rows } = postings;
    for (let i = 0; i < terms.length; i++) {
      const place = placeOfTerm(postings, terms[i] as number);
      if (place === null) continue;
      const [first, end] = [starts[place] as number, starts[place + 1] as number];
      const weight = weights[i] as number;
      const last = lowerBound(rows, to * 256, first, end);
      for (let j = lowerBound(rows, from * 256, first, last); j < last; j++) {
        const row = rows[j] as number;
        (shared[(row >>> 8) - from] as number) += Math.imul(weight, row & 0xff);
      }
    }
  }
}

/** Rows of one key and industry, with the most that they can score without text. */
interface Run extends RowRange {
  readonly most: number;
}

/** The runs of a range that are not kept apart by their region, the best first. */
function promisingRuns({ columns, runs }: Segment, range: RowRange, judge: Judge): Run[] {
  const found: Run[] = [];
  for (let i = lowerBound(runs, range.from); (runs[i] as number) < range.to; i++) {
    const from = runs[i] as number;
    const most = judge.mostOf(columns.key[from] as number, columns.path[from] as number);
    if (most >= 0) found.push({ from, to: runs[i + 1] as number, most });
  }
  return found.sort((a, b) => b.most - a.most);
}

interface Limits {
  readonly least: number;
  readonly below: number;
}

class Judge {
  private readonly sameForAll: number;
  private readonly mostDistance: number;
  private readonly mostReputation: number;
  private readonly textPerShare: number;

  constructor(
    private readonly probe: Probe,
    private readonly segment: Segment,
    private readonly scorer: Scorer,
    private readonly best: TopList<Candidate>,
  ) {
    const { columns, at, own } = probe;
    const { weights } = scorer;
    const most = (weight: number, known: boolean) => stepsOf(weight, known ? 1 : neutral);
    const hasAttributes = columns.attributeStart[at] !== columns.attributeStart[at + 1];
    this.mostDistance = most(weights.distance, !Number.isNaN(columns.x[at]));
    this.mostReputation = stepsOf(weights.reputation, 1);
    this.textPerShare = stepsOf(weights.text, 1) / own;
    this.sameForAll =
      most(weights.attributes, hasAttributes) +
      most(weights.price, columns.priceUnit[at] !== -1) +
      most(weights.quantity, columns.quantityUnit[at] !== -1) +
      most(weights.leadTime, columns.days[at] !== noDays) +
      this.mostReputation +
      this.mostDistance;
  }

  /** The most that rows of a key and industry score without text; −1 when a region wish keeps them apart. */
  mostOf(key: number, path: number): number {
    const { columns, at } = this.probe;
    const own = columns.key[at] as number;
    if (!regionsSuit(own, key)) return -1;
    const { weights } = this.scorer;
    const crossRegion = coastOfKey(own) === coastOfKey(key) ? 0.5 : 1;
    return (
      stepsOf(weights.industry, industryValue(columns.path[at] as number, path)) +
      stepsOf(weights.crossRegion, crossRegion) +
      this.sameForAll
    );
  }

  /** Looks at the rows of a run that share within limits. */
  run({ from, to, most }: Run, shared: Int32Array, offset: number, limits: Limits): void {
    let least = Math.max(limits.least, this.leastShared(most));
    for (let at = from; at < to; at++) {
      const both = shared[at - offset] as number;
      if (both < least || both >= limits.below || !this.take(at, both, most)) continue;
      least = Math.max(limits.least, this.leastShared(most));
    }
  }

  /** The text that a row of a run must share at least to come onto the list. */
  private leastShared(most: number): number {
    const floor = this.best.floor?.score;
    return floor === undefined ? 0 : (floor - most - 2) / this.textPerShare;
  }

  /** Scores a row, dear factors last and only while it can come onto the list. @returns whether it did. */
  private take(at: number, shared: number, most: number): boolean {
    const { probe, segment, scorer, best } = this;
    const { columns } = segment;
    if (segment.dead[at] === 1) return false;
    const floor = best.floor?.score ?? 0;
    const directed = scorer.text(shared, probe.own) + scorer.reputation(columns, at);
    if (directed + most - this.mostReputation < floor) return false;
    const isDemand = probe.side === 'demand';
    const [a, s] = isDemand ? [columns, at] : [probe.columns, probe.at];
    const [b, d] = isDemand ? [probe.columns, probe.at] : [columns, at];
    if (!tradeSuits(a, s, b, d, scorer.circumstances)) return false;
    let common = scorer.terms(a, s, b, d);
    if (directed + common + scorer.mostAttributes(b, d) + this.mostDistance < floor) return false;
    common += scorer.attributes(a, s, b, d);
    if (directed + common + this.mostDistance < floor) return false;
    common += scorer.distance(a, s, b, d);
    return best.offer(new Candidate(directed + common, shared, common, columns, at));
  }
}

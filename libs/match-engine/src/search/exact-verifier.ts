import type { Scorer } from '../scorer';
import type { TopList } from '../top-list';
import type { Candidate } from './candidate';
import type { LaneRows, RowSpan } from './lane-rows';
import { scoredRow } from './pair-score';
import type { Probe } from './probe';
import { neutral, stepsOf } from '../factors/values';

/** Figures of 32 bits have 24 that count, reputations 16. */
const [figureSlack, reputationSlack] = [4096, 2 ** 14];
const asFigure = new Float32Array(1);
const asBits = new Int32Array(asFigure.buffer);

/** Scores rows exactly that may be among the best by their estimate, and says from which estimate on others may be. */
export class ExactVerifier {
  /** More steps than an estimate is ever off, with the plain factors that it leaves out. */
  private readonly slack: number;
  /** The same, and what the distance may add. */
  private readonly margin: number;

  constructor(
    private readonly rows: LaneRows,
    private readonly probe: Probe,
    private readonly scorer: Scorer,
    private readonly best: TopList<Candidate>,
    private readonly spans: readonly RowSpan[],
  ) {
    const { weights } = scorer;
    const nearest = Number.isNaN(probe.columns.x[probe.at]) ? neutral : 1;
    this.slack = figureSlack + weights.reputation * reputationSlack + scorer.plain.maxSteps;
    this.margin = this.slack + stepsOf(weights.distance, nearest);
  }

  /** The bits of the least estimate that may come onto the list; null while the list is not full. */
  get least(): number | null {
    const { floor } = this.best;
    if (floor === undefined) return null;
    asFigure[0] = Math.max(0, floor.score - this.margin);
    return asBits[0] as number;
  }

  /** Scores the rows whose estimates, as bits, are at least `least` and less than `below`. */
  scan(end: number, least: number, below: number): void {
    const { bits, groups, list, worth, loops } = this.rows;
    const listEnd = loops.listBetween(bits.byteOffset, 4 * end, groups.byteOffset, least, below, list.byteOffset); // prettier-ignore
    const count = (listEnd - list.byteOffset) / 4;
    for (let i = 0; i < count; i++) {
      const place = list[i] as number;
      const at = this.rowAt(place);
      if (this.mayCome(at, worth[place] as number)) this.take(at, place);
    }
  }

  /** Whether a row may come onto the list; its distance is worked out only where that decides. */
  private mayCome(at: number, estimate: number): boolean {
    const { probe, scorer, best, rows, slack, margin } = this;
    const floor = best.floor?.score ?? 0;
    if (estimate + margin < floor) return false;
    if (estimate >= floor) return true;
    const distance = scorer.distance(rows.segment.columns, at, probe.columns, probe.at);
    return estimate + slack + distance >= floor;
  }

  private take(at: number, place: number): void {
    const { probe, scorer, best, rows } = this;
    const candidate = scoredRow(probe, rows.segment, at, rows.shared[place] as number, scorer);
    if (candidate) best.offer(candidate);
  }

  private rowAt(place: number): number {
    const { spans } = this;
    let [low, high] = [0, spans.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((spans[middle] as RowSpan).place <= place) low = middle;
      else high = middle - 1;
    }
    const { from, place: first } = spans[low] as RowSpan;
    return from + place - first;
  }
}

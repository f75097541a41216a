import type { Scorer } from '../scorer';
import type { Columns } from '../segment/columns';
import { compatibleRows, type Segment } from '../segment/segment';
import type { TopList } from '../top-list';
import type { Candidate } from './candidate';
import { scoredRow } from './pair-score';
import type { Probe } from './probe';
import { stepsOf } from '../factors/values';

/** The best counterparts in small segments: row by row. */
export class RowSearch {
  /** By term: the probe's weight while it asks, else 0. */
  private weights = new Int32Array(1024);

  search(probe: Probe, segment: Segment, scorer: Scorer, best: TopList<Candidate>): void {
    const { columns, at, terms, own } = probe;
    if ((columns.validUntil[at] as number) < scorer.circumstances.now.ms) return;
    const ranges = compatibleRows(segment, columns.key[at] as number, columns.path[at] as number);
    if (ranges.length === 0) return;
    this.note(probe);
    const { text, reputation } = scorer.weights;
    const maxOther = stepsOf(1 - text - reputation, 1) + rounding;
    for (const { from, to } of ranges) {
      for (let row = from; row < to; row++) {
        const shared = this.sharedWith(segment.columns, row);
        const oneSided = scorer.text(shared, own) + scorer.reputation(segment.columns, row);
        if (oneSided + maxOther < (best.floor?.score ?? 0)) continue;
        const candidate = scoredRow(probe, segment, row, shared, scorer);
        if (candidate) best.offer(candidate);
      }
    }
    for (let i = 0; i < terms.length; i++) this.weights[terms[i] as number] = 0;
  }

  private note({ terms, weights }: Probe): void {
    const most = terms.reduce((largest, term) => Math.max(largest, term), 0);
    if (most >= this.weights.length) this.weights = new Int32Array(2 * (most + 1));
    for (let i = 0; i < terms.length; i++) this.weights[terms[i] as number] = weights[i] as number;
  }

  private sharedWith({ terms, termStart }: Columns, row: number): number {
    const { weights } = this;
    const end = termStart[row + 1] as number;
    let shared = 0;
    for (let i = termStart[row] as number; i < end; i++) {
      const packed = terms[i] as number;
      const term = packed >>> 8;
      if (term < weights.length) shared += (weights[term] as number) * (packed & 0xff);
    }
    return shared;
  }
}

/** More steps than the parts of a score, rounded by themselves, exceed their sum. */
const rounding = 16;

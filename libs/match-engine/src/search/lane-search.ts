import { StepTables } from '../step-tables';
import type { Scorer } from '../scorer';
import { compatibleRows, type Segment } from '../segment/segment';
import { padded } from '../simd/lane-memory';
import type { TopList } from '../top-list';
import type { Candidate } from './candidate';
import { ExactVerifier } from './exact-verifier';
import { LaneProbe } from './lane-probe';
import { LaneRows, type RowSpan } from './lane-rows';
import type { Probe } from './probe';
import { SearchField, groupSize } from './search-fields';
import { aboveAllScores, firstGuess } from '../simd/constants';

/** By how much the list of rows grows when too few of the best can match. */
const growth = 4;

/**
 * The best counterparts in large segments. Loops estimate what all compatible rows are worth; those that may come onto
 * the list are scored exactly.
 */
export class LaneSearch {
  private readonly laidOut = new WeakMap<Segment, LaneRows>();
  private tables: StepTables | null = null;
  private guess = firstGuess;

  search(
    probe: Probe,
    segment: Segment,
    scorer: Scorer,
    best: TopList<Candidate>,
    k: number,
  ): void {
    const { columns, at } = probe;
    const { now } = scorer.circumstances;
    if ((columns.validUntil[at] as number) < now.ms) return;
    const ranges = compatibleRows(segment, columns.key[at] as number, columns.path[at] as number);
    if (ranges.length === 0) return;
    if (this.tables?.weights !== scorer.weights) this.tables = new StepTables(scorer.weights);
    const rows = this.rowsOf(segment, probe, scorer);
    new LaneProbe(probe, scorer, this.tables).describeTo(rows);
    const spans = rows.spansOf(ranges);
    const last = spans.at(-1);
    if (!last) return;
    estimate(rows, probe, spans);
    const verifier = new ExactVerifier(rows, probe, scorer, best, spans);
    this.choose(rows, last.place + last.to - last.from, verifier, k);
  }

  private rowsOf(segment: Segment, { side }: Probe, scorer: Scorer): LaneRows {
    const known = this.laidOut.get(segment);
    if (known) return known;
    const rows = new LaneRows(segment, side === 'demand' ? 'supply' : 'demand', scorer.circumstances.dictionaries); // prettier-ignore
    this.laidOut.set(segment, rows);
    return rows;
  }

  /** Scores the best by estimate exactly until the list is full, then all others that may still come onto it. */
  private choose(rows: LaneRows, size: number, verifier: ExactVerifier, k: number): void {
    const { loops, bits, groups } = rows;
    const end = padded(size);
    bits.fill(-1, size, end);
    loops.largestOfGroups(bits.byteOffset, bits.byteOffset + 4 * end, groups.byteOffset);
    let below = aboveAllScores;
    for (let many = k; below > 0; many *= growth) {
      const least = this.threshold(rows, end, many);
      verifier.scan(end, least, below);
      below = least;
      if (verifier.least !== null) break;
    }
    const { least } = verifier;
    if (least !== null && least < below) verifier.scan(end, least, below);
  }

  /** A figure that at least so many rows reach; 0 when it is not found or all rows qualify. */
  private threshold({ loops, bits, groups }: LaneRows, end: number, many: number): number {
    const isFew = end < 2 * groupSize * many;
    const { byteOffset, length } = isFew ? bits.subarray(0, end) : groups.subarray(0, end / groupSize); // prettier-ignore
    const found = loops.threshold(byteOffset, byteOffset + 4 * length, many, many + (many >> 2) + 4, this.guess); // prettier-ignore
    if (found > 0) this.guess = found;
    return found;
  }
}

function estimate(rows: LaneRows, probe: Probe, spans: readonly RowSpan[]): void {
  const { shared, fits, loops, frame, words, goods, names, fitTables } = rows;
  const isDemand = probe.side === 'demand';
  const addFits = isDemand ? loops.addBestFits : loops.addAllFits;
  words.ask(probe);
  goods.ask(probe);
  const { address } = fitTables;
  const askingEnd = fitTables.list(probe.columns, probe.at, names, spans);
  const isAsking = askingEnd > address;
  if (!isAsking) frame.setSingle(SearchField.perFit, 0);
  for (const span of spans) {
    const { from, to, place } = span;
    shared.fill(0, place, place + to - from);
    goods.mark(span, place - from, loops);
    words.addTo(shared.byteOffset + 4 * (place - from), span, loops);
    fits.fill(0, place, place + to - from);
    if (isAsking) {
      addFits(address, askingEnd, from, to, fits.byteOffset + 4 * (place - from));
    }
    loops.spread(frame.address, span.run, span.runsEnd, place - from);
    loops.estimate(frame.address, from, to, place - from, isDemand);
  }
}

import { StepTables } from '../step-tables';
import type { Scorer } from '../scorer';
import { compatibleRows, type Segment } from '../segment/segment';
import { padded } from '../simd/lane-memory';
import type { TopList } from '../top-list';
import type { Candidate } from './candidate';
import { Judgement } from './judgement';
import { LaneProbe } from './lane-probe';
import { LaneRows, type Stretch } from './lane-rows';
import type { Probe } from './probe';
import { SearchField, groupSize } from './search-fields';
import { aboveAllScores, firstGuess } from '../simd/constants';

/** How many more rows are looked at when too few of the best can match. */
const further = 4;

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
    const stretches = rows.stretchesOf(ranges);
    const last = stretches.at(-1);
    if (!last) return;
    estimate(rows, probe, stretches);
    const judge = new Judgement(rows, probe, scorer, best, stretches);
    this.choose(rows, last.place + last.to - last.from, judge, k);
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
    let below = aboveAllScores;
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

function estimate(rows: LaneRows, probe: Probe, stretches: readonly Stretch[]): void {
  const { shared, fits, loops, frame, words, names, fitTables } = rows;
  const isDemand = probe.side === 'demand';
  const addFits = isDemand ? loops.addBestFits : loops.addAllFits;
  words.ask(probe);
  const { address } = fitTables;
  const askingEnd = fitTables.list(probe.columns, probe.at, names, stretches);
  const isAsking = askingEnd > address;
  if (!isAsking) frame.setSingle(SearchField.perFit, 0);
  for (const stretch of stretches) {
    const { from, to, place } = stretch;
    shared.fill(0, place, place + to - from);
    words.addTo(shared.byteOffset + 4 * (place - from), stretch, loops);
    if (isAsking) {
      fits.fill(0, place, place + to - from);
      addFits(address, askingEnd, from, to, fits.byteOffset + 4 * (place - from));
    }
    loops.spread(frame.address, stretch.run, stretch.runsEnd, place - from);
    loops.estimate(frame.address, from, to, place - from, isDemand);
  }
}

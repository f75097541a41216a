import type { Moment } from '../calendar';
import { DemandBlock, validRows } from '../batch/demand-block';
import { StepTables } from '../batch/step-tables';
import { SupplyKernel } from '../batch/supply-kernel';
import { matchLimits } from '../listing';
import type { Scorer } from '../scorer';
import { idOf } from '../segment/columns';
import type { Segment } from '../segment/segment';
import { LaneMemory } from '../simd/lane-memory';
import type { Lexicon } from '../text/lexicon';
import type { TopList } from '../top-list';
import { Candidate } from './candidate';
import type { Probe } from './probe';

/** Beyond so many bytes all blocks are given up, and made again when they are asked for. */
const mostBytes = 2 ** 28;

/** What is asked for beside the probe. */
export interface BlockQuestion {
  readonly scorer: Scorer;
  readonly lexicon: Lexicon;
  readonly k: number;
  /** How often a row of a segment of demands has been marked as dead. */
  readonly removals: number;
}

/**
 * The best demands of a large segment for one supply after another. The demands that suppliers of a branch may see are
 * laid side by side when they are first asked for, see `DemandBlock`, and kept while the segment, the weights and the
 * day stay the same.
 */
export class BlockSearch {
  private desk: Desk | null = null;
  private lanes: LaneMemory | null = null;

  search(probe: Probe, segment: Segment, question: BlockQuestion, best: TopList<Candidate>): void {
    const { scorer, lexicon, k } = question;
    const { columns, at, own } = probe;
    const { now } = scorer.circumstances;
    if ((columns.validUntil[at] as number) < now.ms) return;
    if (!this.desk?.serves(segment, scorer)) {
      this.lanes ??= new LaneMemory();
      this.desk = new Desk(segment, scorer, this.lanes);
    }
    const { kernel } = this.desk;
    const block = this.desk.blockFor(probe, question);
    if (!block) return;
    kernel.compare(block, columns, at, lexicon.statistics.weightsFor(probe.terms));
    const count = kernel.rankBest(k);
    for (let i = 0; i < count; i++) {
      const place = kernel.bestRows[i] as number;
      const score = kernel.bestScores[i] as number;
      const row = block.rows[place] as number;
      const shared = kernel.shared[place] as number;
      const oneSided = scorer.text(shared, own) + scorer.reputation(segment.columns, row);
      best.offer(new Candidate(score, shared, score - oneSided, segment.columns, row));
    }
  }
}

interface Entry {
  readonly block: DemandBlock;
  /** By place: larger for what comes first by id. */
  readonly ties: Int32Array;
  /** When the first of its demands ends. */
  readonly validUntil: number;
  /** As it was when dead rows were last taken out. */
  removals: number;
}

/** Blocks of one segment, and a kernel to compare with them. It has the whole memory to itself. */
class Desk {
  readonly kernel: SupplyKernel;
  private readonly tables: StepTables;
  private readonly entries = new Map<number, Entry | null>();
  private numbers = new Int32Array(0);

  constructor(
    private readonly segment: Segment,
    private readonly scorer: Scorer,
    private readonly lanes: LaneMemory,
  ) {
    lanes.clear();
    const { count } = segment.columns;
    this.tables = new StepTables(scorer.weights);
    this.kernel = new SupplyKernel(this.lanes, scorer, this.tables, matchLimits.k, count);
    const [rows, ownTexts] = [this.lanes.i32(count), this.lanes.f64(count)];
    // Nothing is offered to demands here.
    const [perShared, floors] = [this.lanes.f32(count), this.lanes.f32(count).fill(Infinity)];
    rows.forEach((_, place) => (rows[place] = place));
    this.kernel.frame.point({ rows, ownTexts, perShared, floors });
    this.lanes.mark();
  }

  serves(segment: Segment, { weights, circumstances }: Scorer): boolean {
    const { scorer } = this;
    return (
      segment === this.segment &&
      weights === scorer.weights &&
      circumstances.now.day === scorer.circumstances.now.day
    );
  }

  blockFor(probe: Probe, { scorer, lexicon, removals }: BlockQuestion): DemandBlock | null {
    const { now } = scorer.circumstances;
    if (this.lanes.bytes > mostBytes && this.entries.size > 1) {
      this.entries.clear();
      this.lanes.release();
    }
    const branch = (probe.columns.key[probe.at] as number) >> 3;
    let entry = this.entries.get(branch);
    if (entry === undefined || (entry && entry.validUntil < now.ms)) {
      entry = this.entryFor(probe, now, lexicon.vocabulary.size, removals);
      this.entries.set(branch, entry);
    }
    if (!entry) return null;
    const { block, ties } = entry;
    if (entry.removals !== removals) block.drop((row) => this.segment.dead[row] === 1);
    if (entry.removals !== removals || !this.kernel.isUsing(block)) this.kernel.use(block);
    entry.removals = removals;
    this.kernel.frame.point({ ties });
    return block;
  }

  private entryFor(probe: Probe, now: Moment, words: number, removals: number): Entry | null {
    const { segment, lanes, tables, scorer } = this;
    const { columns } = segment;
    const key = probe.columns.key[probe.at] as number;
    const rows = validRows(segment, key, probe.columns.path[probe.at] as number, now);
    if (rows.length === 0) return null;
    if (this.numbers.length < words) this.numbers = new Int32Array(2 * words);
    const { dictionaries } = scorer.circumstances;
    const block = new DemandBlock(lanes, columns, rows, tables, {
      dictionaries,
      now,
      numbers: this.numbers,
    });
    const ids = Array.from(rows, (row) => idOf(columns, row));
    const order = Array.from(ids.keys()).sort((a, b) =>
      (ids[a] as string) < (ids[b] as string) ? 1 : -1,
    );
    const ties = lanes.i32(rows.length);
    order.forEach((place, tie) => (ties[place] = tie));
    const validUntil = rows.reduce(
      (first, row) => Math.min(first, columns.validUntil[row] as number),
      Infinity,
    );
    return { block, ties, validUntil, removals };
  }
}

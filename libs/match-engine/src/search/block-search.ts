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
const mostBytes = 2 ** 29;
/** Smaller segments need no blocks; the one block of a larger one might take all the memory there is. */
const [leastRows, mostRows] = [512, 2 ** 19];

export function isForBlocks({ columns: { count } }: Segment): boolean {
  return count >= leastRows && count <= mostRows;
}

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
      const place = kernel.best[i] as number;
      const score = kernel.bestScores[i] as number;
      const row = block.rows[place] as number;
      const shared = kernel.shared[place] as number;
      const oneSided = scorer.text(shared, own) + scorer.reputation(segment.columns, row);
      best.offer(new Candidate(score, shared, score - oneSided, segment.columns, row));
    }
  }
}

/** What suppliers of one branch may see. It holds for moments of one day. */
interface Entry {
  /** Null: nothing. */
  readonly block: DemandBlock | null;
  /** By place: larger for what comes first by id. */
  readonly ties: Int32Array;
  /** When it was made, and when the first of its demands ends. */
  readonly from: number;
  readonly until: number;
  /** As it was when dead rows were last taken out. */
  removals: number;
}

/** Blocks of one segment, and a kernel to compare with them. It has the whole memory to itself. */
class Desk {
  readonly kernel: SupplyKernel;
  private readonly tables: StepTables;
  private readonly entries = new Map<number, Entry>();
  private numbers = new Int32Array(0);
  /** Each place by itself: what the kernel lists are places here. */
  private readonly places: Int32Array;

  constructor(
    private readonly segment: Segment,
    private readonly scorer: Scorer,
    private readonly lanes: LaneMemory,
  ) {
    lanes.clear();
    const { count } = segment.columns;
    this.tables = new StepTables(scorer.weights);
    this.kernel = new SupplyKernel(this.lanes, scorer, this.tables, matchLimits.k, count);
    this.places = this.lanes.i32(count);
    this.places.forEach((_, place) => (this.places[place] = place));
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
    if (this.lanes.bytes > mostBytes) {
      this.entries.clear();
      this.lanes.release();
    }
    const branch = (probe.columns.key[probe.at] as number) >> 3;
    let entry = this.entries.get(branch);
    if (!entry || now.ms < entry.from || now.ms > entry.until) {
      entry = this.entryFor(probe, now, lexicon.vocabulary.size, removals);
      this.entries.set(branch, entry);
    }
    const { block, ties } = entry;
    if (!block) return null;
    const isStale = entry.removals !== removals;
    if (isStale) block.drop((row) => this.segment.dead[row] === 1);
    if (isStale || !this.kernel.isUsing(block)) this.kernel.use(block);
    entry.removals = removals;
    this.kernel.list({ ties, rows: this.places });
    return block;
  }

  private entryFor(probe: Probe, now: Moment, words: number, removals: number): Entry {
    const { segment, lanes, tables, scorer } = this;
    const { columns } = segment;
    const { key, path } = probe.columns;
    const rows = validRows(segment, key[probe.at] as number, path[probe.at] as number, now);
    if (this.numbers.length < words) this.numbers = new Int32Array(2 * words);
    const { dictionaries } = scorer.circumstances;
    const facts = { dictionaries, now, numbers: this.numbers };
    const block = rows.length === 0 ? null : new DemandBlock(lanes, columns, rows, tables, facts);
    const ids = Array.from(rows, (row) => idOf(columns, row));
    const last = ids.length - 1;
    const order = Array.from(ids.keys()).sort((a, b) => ((ids[a] as string) < (ids[b] as string) ? -1 : 1)); // prettier-ignore
    const ties = lanes.i32(ids.length);
    order.forEach((place, rank) => (ties[place] = last - rank));
    const until = rows.reduce((first, row) => Math.min(first, columns.validUntil[row] as number), Infinity); // prettier-ignore
    return { block, ties, from: now.ms, until, removals };
  }
}

import type { Scorer } from '../scorer';
import type { RowRange, Segment } from '../segment/segment';
import { LaneMemory } from '../simd/lane-memory';
import { AttributeValues } from '../fits/name-lists';
import { WordTable } from './block-words';
import { branchesOf, DemandBlock, validRows } from './demand-block';
import { StepTables } from '../step-tables';
import { listsAtOnce, SupplyKernel } from './supply-kernel';
import { floorsOf, idsAfter, TopHeaps, topListsOf, type TopLists } from './top-heaps';

/** What a sweep is split into at least, so that each of some threads has enough to do. */
const minTasks = 16;

/** What every worker of a sweep needs to know. */
export interface SweepInput {
  readonly supplies: Segment;
  readonly demands: Segment;
  readonly k: number;
  /** Word weights by term. */
  readonly wordWeights: Int32Array;
  /** By demand row: its text against itself, and its place among all demands in order of id. */
  readonly demandOwn: Float64Array;
  readonly demandRank: Int32Array;
}

/** What all workers of a sweep write. */
export interface SweepOutput {
  readonly ofSupplies: TopLists;
  /** Of the lists of demands. */
  readonly floors: Int32Array;
}

export function sweepOutputOf({ supplies, demands, k }: SweepInput): SweepOutput {
  return {
    ofSupplies: topListsOf(supplies.columns.count, k),
    floors: floorsOf(demands.columns.count),
  };
}

/**
 * Supplies of one branch each, the largest tasks first. A branch is split only where it is large, since every worker
 * that has a part of it must lay out its block.
 */
export function tasksOf(supplies: Segment): RowRange[] {
  const most = Math.ceil(supplies.columns.count / minTasks);
  const tasks = branchesOf(supplies).flatMap(({ from, to }) => {
    const parts: RowRange[] = [];
    for (let at = from; at < to; at += most) parts.push({ from: at, to: Math.min(to, at + most) });
    return parts;
  });
  return tasks.sort((a, b) => b.to - b.from - (a.to - a.from));
}

/**
 * One worker's part of a dual sweep: it streams supplies past blocks of demands. Lists of supplies are written in place;
 * lists of demands are this worker's own and have to be merged with the others'.
 */
export class SweepPart {
  readonly demandLists: TopLists;
  private readonly supplyLists: TopLists;
  private readonly heaps: TopHeaps;
  private readonly tables: StepTables;
  private readonly lanes = new LaneMemory();
  private readonly kernel: SupplyKernel;
  private readonly words: WordTable;
  private readonly values: AttributeValues;
  private view: View | null = null;
  private branch = -1;

  constructor(
    private readonly input: SweepInput,
    private readonly scorer: Scorer,
    { ofSupplies, floors }: SweepOutput,
  ) {
    this.supplyLists = ofSupplies;
    const { supplies, demands, k, wordWeights } = input;
    this.demandLists = topListsOf(demands.columns.count, k);
    this.heaps = new TopHeaps(this.demandLists, idsAfter(supplies.columns), floors);
    this.tables = new StepTables(scorer.weights);
    this.values = new AttributeValues(demands.columns, scorer.circumstances.dictionaries);
    this.kernel = new SupplyKernel(
      this.lanes,
      scorer,
      this.tables,
      this.values,
      k,
      demands.columns.count,
    );
    this.words = new WordTable(this.lanes, wordWeights);
    this.lanes.mark();
  }

  run({ from, to }: RowRange): void {
    const view = this.viewFor(from);
    if (!view) {
      this.supplyLists.rows.fill(-1, from * this.input.k, to * this.input.k);
      return;
    }
    for (let first = from; first < to; first += listsAtOnce) {
      this.runSome(view, first, Math.min(first + listsAtOnce, to));
    }
  }

  private runSome(view: View, from: number, to: number): void {
    const { kernel, supplyLists } = this;
    const { k, supplies } = this.input;
    const { now } = this.scorer.circumstances;
    kernel.clearLists();
    for (let s = from; s < to; s++) {
      if (supplies.dead[s] === 1 || (supplies.columns.validUntil[s] as number) < now.ms) continue;
      const offers = kernel.compare(view.block, supplies.columns, s);
      if (offers > 0) this.offer(s, view, offers);
      kernel.rankBest(s - from);
    }
    supplyLists.rows.set(kernel.best.subarray(0, (to - from) * k), from * k);
    supplyLists.scores.set(kernel.bestScores.subarray(0, (to - from) * k), from * k);
  }

  finish(): void {
    this.heaps.sort();
  }

  private viewFor(s: number): View | null {
    const { supplies, demands } = this.input;
    const key = supplies.columns.key[s] as number;
    if (key >> 3 === this.branch) return this.view;
    this.branch = key >> 3;
    this.view?.block.words.release();
    const { now } = this.scorer.circumstances;
    const rows = validRows(demands, key, supplies.columns.path[s] as number, now);
    return (this.view = rows.length === 0 ? null : this.viewOf(rows));
  }

  private viewOf(rows: Int32Array): View {
    const { demands, demandOwn, demandRank } = this.input;
    const { scorer, tables, lanes, kernel, heaps, words, values } = this;
    const { length } = rows;
    lanes.release();
    const block = new DemandBlock(lanes, demands.columns, rows, tables, {
      ...scorer.circumstances,
      words,
      values,
    });
    const last = demands.columns.count - 1;
    const [ties, ownRows] = [lanes.i32(length), lanes.i32(length)];
    const [ownTexts, floors] = [lanes.f64(length), lanes.f32(length)];
    rows.forEach((row, place) => {
      ownRows[place] = row;
      ties[place] = last - (demandRank[row] as number);
      ownTexts[place] = demandOwn[row] as number;
      floors[place] = heaps.floors[row] as number;
    });
    kernel.list({ ties, rows: ownRows });
    kernel.offerTo({ ownTexts, floors });
    return { block, floors };
  }

  /** Offers a supply to the lists of demands. */
  private offer(s: number, { block, floors }: View, offers: number): void {
    const { heaps, kernel } = this;
    kernel.scoreOffers(offers);
    for (let i = 0; i < offers; i++) {
      const place = kernel.offers[i] as number;
      const row = block.rows[place] as number;
      const score = kernel.scores[i] as number;
      if (score < (heaps.floors[row] as number)) continue;
      heaps.offer(row, score, s);
      floors[place] = heaps.floors[row] as number;
    }
  }
}

/** A block, and by place about the least score that comes onto the demand's list. */
interface View {
  readonly block: DemandBlock;
  readonly floors: Float32Array;
}

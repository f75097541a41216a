import { distanceValue } from '../factors/distance.factor';
import { stepsOf } from '../score';
import type { Scorer } from '../scorer';
import { idOf } from '../segment/columns';
import { compatibleRows, type RowRange, type Segment } from '../segment/segment';
import { branchesOf, DemandBlock } from './demand-block';
import { KthLargest } from '../kth-largest';
import { StepTables } from './step-tables';
import { SupplyKernel } from './supply-kernel';
import { TopHeaps, topListsOf, type TopLists } from './top-heaps';

const rowsPerTask = 4096;
const rankLimit = 2 ** 22;
/** More steps than an estimate of common steps or text is ever off. */
const slack = 4;
/** No place is farther from another. */
const halfTheEarthKm = 20_037.6;

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

/** Supplies of one branch, few enough to be shared out. */
export function tasksOf(supplies: Segment): RowRange[] {
  return branchesOf(supplies).flatMap(({ from, to }) => {
    const tasks: RowRange[] = [];
    for (let at = from; at < to; at += rowsPerTask) tasks.push({ from: at, to: Math.min(to, at + rowsPerTask) }); // prettier-ignore
    return tasks;
  });
}

/**
 * One worker's part of a dual sweep: it streams supplies past blocks of demands. Lists of supplies are written in place;
 * lists of demands are this worker's own and have to be merged with the others'.
 */
export class SweepPart {
  readonly demandLists: TopLists;
  private readonly heaps: TopHeaps;
  private readonly tables: StepTables;
  private readonly slots: Int32Array;
  private readonly rankedRows: Int32Array;
  private readonly best: KthLargest;
  private view: View | null = null;
  private branch = -1;
  private seen = new Float64Array(1024);
  private keys = new Float64Array(1024);
  private near = new Int32Array(1024);
  private readonly mostDistance: number;
  /** How much two distances can differ, in steps. */
  private readonly distanceSpan: number;

  constructor(
    private readonly input: SweepInput,
    private readonly scorer: Scorer,
    private readonly supplyLists: TopLists,
  ) {
    const { supplies, demands, k } = input;
    this.demandLists = topListsOf(demands.columns.count, k);
    const idAfter = (a: number, b: number) => idOf(supplies.columns, a) > idOf(supplies.columns, b);
    this.heaps = new TopHeaps(this.demandLists, idAfter);
    this.tables = new StepTables(scorer.weights);
    this.slots = new Int32Array(input.wordWeights.length);
    this.rankedRows = new Int32Array(demands.columns.count);
    input.demandRank.forEach((rank, row) => (this.rankedRows[rank] = row));
    this.best = new KthLargest(k);
    this.mostDistance = stepsOf(scorer.weights.distance, 1);
    this.distanceSpan = this.mostDistance - stepsOf(scorer.weights.distance, distanceValue(halfTheEarthKm)); // prettier-ignore
  }

  run({ from, to }: RowRange): void {
    const { supplies } = this.input;
    const view = this.viewFor(from);
    if (!view) return;
    const { now } = this.scorer.circumstances;
    for (let s = from; s < to; s++) {
      if (supplies.dead[s] === 1 || (supplies.columns.validUntil[s] as number) < now.ms) continue;
      view.kernel.compare(s);
      this.rank(s, view);
    }
  }

  finish(): void {
    this.heaps.sort();
  }

  private viewFor(s: number): View | null {
    const { supplies, demands } = this.input;
    const key = supplies.columns.key[s] as number;
    if (key >> 3 === this.branch) return this.view;
    this.branch = key >> 3;
    this.view?.block.release();
    const { now } = this.scorer.circumstances;
    const rows: number[] = [];
    for (const { from, to } of compatibleRows(demands, key, supplies.columns.path[s] as number)) {
      for (let at = from; at < to; at++) {
        const isValid = (demands.columns.validUntil[at] as number) >= now.ms;
        if (isValid && demands.dead[at] === 0) rows.push(at);
      }
    }
    return (this.view = rows.length === 0 ? null : this.viewOf(rows));
  }

  private viewOf(rows: readonly number[]): View {
    const { supplies, demands, wordWeights, demandOwn } = this.input;
    const { scorer, tables } = this;
    const { weights, circumstances } = scorer;
    const block = new DemandBlock(demands.columns, rows, this.slots, circumstances.dictionaries, weights); // prettier-ignore
    const text = stepsOf(weights.text, 1);
    return {
      block,
      kernel: new SupplyKernel(supplies.columns, block, scorer, tables, wordWeights),
      floors: Float64Array.from(rows, (row) => this.heaps.floors[row] as number),
      perShared: Float64Array.from(rows, (row) => text / (demandOwn[row] as number)),
    };
  }

  /** Offers a supply to the lists of its demands, and keeps the best demands for itself. */
  private rank(s: number, view: View): void {
    const { kernel, block, floors, perShared } = view;
    const { estimate, shared, leadTimes, own, reachable } = kernel;
    const { best, scorer, distanceSpan } = this;
    const { count, reputation } = block;
    if (this.seen.length < count) this.reserve(count);
    const { seen, near } = this;
    const asSeen = scorer.reputation(this.input.supplies.columns, s) + this.mostDistance + slack;
    const perOwn = stepsOf(scorer.weights.text, 1) / own;
    let bound = 0;
    let nearCount = 0;
    best.clear();
    for (let span = 0; span < reachable.length; span += 2) {
      const end = reachable[span + 1] as number;
      for (let place = reachable[span] as number; place < end; place++) {
        const common = (estimate[place] as number) + (leadTimes[place] as number);
        if (common < 0) continue;
        const both = shared[place] as number;
        if (common + both * (perShared[place] as number) + asSeen >= (floors[place] as number)) this.offer(s, place, view); // prettier-ignore
        const mine = common + (reputation[place] as number) + both * perOwn;
        if (mine < bound) continue;
        seen[nearCount] = mine;
        near[nearCount++] = place;
        best.push(mine);
        bound = best.value - distanceSpan - 2 * slack;
      }
    }
    this.keep(s, view, nearCount, bound);
  }

  private reserve(count: number): void {
    this.seen = new Float64Array(count);
    this.keys = new Float64Array(count);
    this.near = new Int32Array(count);
  }

  private offer(s: number, place: number, { block, kernel, floors }: View): void {
    const { supplies, demands, demandOwn } = this.input;
    const { scorer, heaps } = this;
    const common = kernel.commonOf(place);
    const row = block.rows[place] as number;
    const directed =
      common +
      scorer.reputation(supplies.columns, s) +
      scorer.text(kernel.shared[place] as number, demandOwn[row] as number);
    if (directed + this.mostDistance < (floors[place] as number)) return;
    const score = directed + scorer.distance(supplies.columns, s, demands.columns, row);
    if (score < (floors[place] as number)) return;
    heaps.offer(row, score, s);
    floors[place] = heaps.floors[row] as number;
  }

  /** Scores exactly what may be among the best, and writes the list of a supply. */
  private keep(s: number, { block, kernel }: View, nearCount: number, least: number): void {
    const { supplies, demands, k, demandRank } = this.input;
    const { seen, near, keys, scorer, rankedRows } = this;
    let kept = 0;
    for (let i = 0; i < nearCount; i++) {
      if ((seen[i] as number) < least) continue;
      const place = near[i] as number;
      const common = kernel.commonOf(place);
      const row = block.rows[place] as number;
      const score =
        common +
        (block.reputation[place] as number) +
        scorer.text(kernel.shared[place] as number, kernel.own) +
        scorer.distance(supplies.columns, s, demands.columns, row);
      keys[kept++] = score * rankLimit + rankLimit - 1 - (demandRank[row] as number);
    }
    const sorted = keys.subarray(0, kept).sort();
    const { rows, scores } = this.supplyLists;
    for (let i = 0; i < k && i < kept; i++) {
      const key = sorted[kept - 1 - i] as number;
      const score = Math.floor(key / rankLimit);
      scores[s * k + i] = score;
      rows[s * k + i] = rankedRows[rankLimit - 1 - (key - score * rankLimit)] as number;
    }
  }
}

/** A block with what its places need to be ranked. */
interface View {
  readonly block: DemandBlock;
  readonly kernel: SupplyKernel;
  /** By place: the least score that comes onto the demand's list. */
  readonly floors: Float64Array;
  /** By place: steps for what both texts share, as the demand sees it. */
  readonly perShared: Float64Array;
}

import { setImmediate as pause } from 'node:timers/promises';
import { reputationValue, scoreSteps, stepsOf, textValue } from '../factors/values';
import type { Side } from '../listing';
import type { PairScores } from '../match';
import { knownOrNull, mutualOf } from '../score';
import { Scorer } from '../scorer';
import { ownOf } from '../search/probe';
import { idOf, type Columns } from '../segment/columns';
import { Dictionaries } from '../segment/dictionaries';
import type { Edge } from '../exposure/exposure-flow';
import { demandLists, type DemandListsOptions, type Exposure } from './demand-lists';
import { SharedText } from './shared-text';
import type { SweepJob } from './sweep';
import type { TopLists } from './top-heaps';
import { WantedRows } from './wanted-rows';

/** How many counterparts each listing wants of those in its swept list, and in how many demands' lists a supply may stand. */
export interface PairOptions extends DemandListsOptions {
  /** Pairs of a lower mutual score are left out. */
  readonly leastMutual: number;
  /** Of a listing that finds no pair of that score: how many of the nearest it wants instead, and of which score. */
  readonly nearest?: { readonly k: number; readonly leastMutual: number };
  /** Whether the listing of that side does not want the pair, however well it scores. */
  readonly isUnwanted?: (view: Side, supplyId: string, demandId: string) => boolean;
}

/** A supply with the pairs in which it stands, in the order of their demands' ids. */
export interface PairedSupply {
  readonly id: string;
  readonly version: number;
  readonly pairs: readonly PairScores[];
}

/** What a sweep found, best first. */
export interface SweptLists {
  readonly ofSupplies: TopLists;
  readonly ofDemands: TopLists;
}

const DEMANDS_AT_A_TIME = 500;

/** A pair in steps, and the values of its texts. */
interface RowPair {
  readonly d: number;
  readonly supplySteps: number;
  readonly demandSteps: number;
  readonly supplyText: number;
  readonly demandText: number;
}

/**
 * The pairs that listings want after a sweep: the first `k` of each list of either side whose mutual score is high
 * enough, each pair once. Under a cap, demands want what fair lists give them, and a supply of its own list only what
 * the cap leaves: it stands in no more pairs. Supplies come in the order of their ids, so that work on them can stop
 * behind any of them.
 */
export class SweptPairs {
  private readonly supplies: Columns;
  private readonly demands: Columns;
  private readonly supplyIds: readonly string[];
  private readonly demandIds: readonly string[];
  private readonly supplyOwn: Float64Array;
  private readonly text: SharedText;
  /** Rows of the supplies that are there, by id. */
  private readonly order: Int32Array;
  private wanted: WantedRows;
  private reached: readonly Exposure[] = [];
  private scorer: Scorer | null = null;

  private constructor(
    private readonly job: SweepJob,
    private readonly lists: SweptLists,
    private readonly options: PairOptions,
  ) {
    const { supplies, demands, wordWeights } = job.input;
    [this.supplies, this.demands] = [supplies.columns, demands.columns];
    this.supplyIds = idsOf(this.supplies);
    this.demandIds = idsOf(this.demands);
    const weighed = { weightOf: (term: number) => wordWeights[term] as number };
    this.supplyOwn = Float64Array.from(this.supplyIds, (_, at) => ownOf({ columns: this.supplies, at }, weighed)); // prettier-ignore
    this.text = new SharedText(wordWeights);
    this.order = inOrder(this.supplyIds, supplies.dead);
    this.wanted = new WantedRows(0, []);
  }

  /** Lets others work in between: a large market takes a second. */
  static async of(job: SweepJob, lists: SweptLists, options: PairOptions): Promise<SweptPairs> {
    const pairs = new SweptPairs(job, lists, options);
    await pause();
    const candidates: Edge[][] = [];
    for (let from = 0; from < pairs.demands.count; from += DEMANDS_AT_A_TIME) {
      pairs.collectCandidates(from, candidates);
      await pause();
    }
    const supplies = pairs.supplyIds.length;
    const { wishes, exposure } = await demandLists(candidates, supplies, options);
    pairs.wanted = new WantedRows(supplies, wishes);
    pairs.reached = exposure;
    return pairs;
  }

  /** What the lists of demands reach without a cap and under those that were tried. */
  get exposure(): readonly Exposure[] {
    return this.reached;
  }

  get counts(): { readonly supplies: number; readonly demands: number } {
    const { dead } = this.job.input.demands;
    return { supplies: this.order.length, demands: dead.length - dead.reduce((sum, one) => sum + one, 0) }; // prettier-ignore
  }

  /** The next supplies behind an id, at most so many. */
  behind(supplyId: string, limit: number): PairedSupply[] {
    const { order, supplyIds } = this;
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((supplyIds[order[middle] as number] ?? '') <= supplyId) low = middle + 1;
      else high = middle;
    }
    return Array.from(order.subarray(low, low + limit), (row) => this.pairedSupply(row));
  }

  /** Of each demand all supplies that may stand in its list, best first. */
  private collectCandidates(from: number, candidates: Edge[][]): void {
    const { dead } = this.job.input.demands;
    const to = Math.min(from + DEMANDS_AT_A_TIME, this.demands.count);
    for (let d = from; d < to; d++) {
      const list: Edge[] = [];
      candidates.push(list);
      if (dead[d] === 1) continue;
      this.text.hold(this.demands, d);
      this.choose('demand', d, Infinity, (supply, { demandSteps: steps }) => list.push({ supply, steps })); // prettier-ignore
    }
  }

  private pairedSupply(s: number): PairedSupply {
    const pairs = new Map<number, RowPair>();
    this.text.hold(this.supplies, s);
    this.wanted.eachOf(s, (d, steps) => pairs.set(d, this.pairOf('demand', s, d, steps)));
    const most = this.options.cap ?? Infinity;
    this.choose('supply', s, this.options.k, (d, pair) => {
      if (pairs.size < most) pairs.set(d, pair);
    });
    const scored = Array.from(pairs.values(), (pair) => this.scoresOf(s, pair));
    return {
      id: this.supplyIds[s] ?? '',
      version: this.supplies.version[s] as number,
      pairs: scored.sort((a, b) => (a.demandId < b.demandId ? -1 : 1)),
    };
  }

  /** Goes through what a listing wants, best first; its text must be held. */
  private choose(
    view: Side,
    own: number,
    k: number,
    take: (other: number, pair: RowPair) => void,
  ): void {
    const { leastMutual, nearest } = this.options;
    const taken = this.chooseAbove(view, own, { k, leastMutual }, take);
    if (taken === 0 && nearest) this.chooseAbove(view, own, nearest, take);
  }

  /** @returns how many were taken. */
  private chooseAbove(
    view: Side,
    own: number,
    { k, leastMutual }: { k: number; leastMutual: number },
    take: (other: number, pair: RowPair) => void,
  ): number {
    const { isUnwanted } = this.options;
    let taken = 0;
    const { rows, scores, k: depth } = this.lists[view === 'supply' ? 'ofSupplies' : 'ofDemands'];
    for (let i = own * depth; i < (own + 1) * depth && taken < k; i++) {
      const other = rows[i] as number;
      if (other < 0) break;
      const [s, d] = view === 'supply' ? [own, other] : [other, own];
      const pair = this.pairOf(view, s, d, scores[i] as number);
      if (mutualOfPair(pair) < leastMutual) continue;
      if (isUnwanted?.(view, this.supplyIds[s] ?? '', this.demandIds[d] ?? '')) continue;
      take(other, pair);
      taken++;
    }
    return taken;
  }

  /** From the steps that it is worth to one side. One of both texts must be held. */
  private pairOf(view: Side, s: number, d: number, steps: number): RowPair {
    const { weights } = this.job;
    const shared = this.sharedBy(s, d);
    const supplyText = textValue(shared, this.supplyOwn[s] as number);
    const demandText = textValue(shared, this.job.input.demandOwn[d] as number);
    const supplyOnly = stepsOf(weights.text, supplyText) + this.reputationSteps(this.demands, d);
    const demandOnly = stepsOf(weights.text, demandText) + this.reputationSteps(this.supplies, s);
    const common = steps === 0 ? this.commonOf(s, d) : steps - (view === 'supply' ? supplyOnly : demandOnly); // prettier-ignore
    return {
      ...{ d, supplyText, demandText },
      supplySteps: Math.max(0, common + supplyOnly),
      demandSteps: Math.max(0, common + demandOnly),
    };
  }

  /** Where what is missed leaves nothing, the steps do not tell what both directions have in common. */
  private commonOf(s: number, d: number): number {
    const { weights, dictionaries, now } = this.job;
    this.scorer ??= new Scorer(weights, { dictionaries: Dictionaries.from(dictionaries), now });
    return this.scorer.common(this.supplies, s, this.demands, d);
  }

  private sharedBy(s: number, d: number): number {
    const { text, supplies, demands } = this;
    return text.holds(supplies) ? text.sharedWith(demands, d) : text.sharedWith(supplies, s);
  }

  private reputationSteps({ reputation }: Columns, at: number): number {
    return stepsOf(this.job.weights.reputation, reputationValue(reputation[at] as number));
  }

  private scoresOf(s: number, pair: RowPair): PairScores {
    const { d, supplySteps, demandSteps, supplyText, demandText } = pair;
    return {
      supplyId: this.supplyIds[s] ?? '',
      demandId: this.demandIds[d] ?? '',
      supplyVersion: this.supplies.version[s] as number,
      demandVersion: this.demands.version[d] as number,
      supplyScore: supplySteps / scoreSteps,
      demandScore: demandSteps / scoreSteps,
      mutual: mutualOfPair(pair),
      ...{ supplyText, demandText },
      supplyReputation: knownOrNull(this.supplies.reputation[s] as number),
      demandReputation: knownOrNull(this.demands.reputation[d] as number),
    };
  }
}

function mutualOfPair({ supplySteps, demandSteps }: RowPair): number {
  return mutualOf(supplySteps / scoreSteps, demandSteps / scoreSteps);
}

function idsOf(columns: Columns): string[] {
  return Array.from({ length: columns.count }, (_, row) => idOf(columns, row));
}

/** The rows that are there, by id. */
function inOrder(ids: readonly string[], dead: Uint8Array): Int32Array {
  const present = Int32Array.from(ids.keys()).filter((row) => dead[row] === 0);
  return present.sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
}

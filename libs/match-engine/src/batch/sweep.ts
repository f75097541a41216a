import type { Moment } from '../calendar';
import { Scorer } from '../scorer';
import { Dictionaries, type DictionaryData } from '../segment/dictionaries';
import type { MatchWeights } from '../weights';
import { idOf, sharedArray } from '../segment/columns';
import { ownOf } from '../search/probe';
import type { Segment } from '../segment/segment';
import type { Statistics } from '../text/statistics';
import { SweepPart, sweepOutputOf, tasksOf, type SweepInput, type SweepOutput } from './sweep-part'; // prettier-ignore
import { idsAfter, mergeLists, type TopLists } from './top-heaps';
import { scoreSteps } from '../factors/values';

export interface RankedId {
  id: string;
  /** Directed score, 0..1. */
  score: number;
}

export function sweepInputOf(
  supplies: Segment,
  demands: Segment,
  k: number,
  statistics: Statistics,
): SweepInput {
  const { columns } = demands;
  const ids = Array.from({ length: columns.count }, (_, at) => idOf(columns, at));
  const order = Int32Array.from(ids.keys()).sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1)); // prettier-ignore
  const demandRank = new Int32Array(columns.count);
  order.forEach((row, rank) => (demandRank[row] = rank));
  const demandOwn = Float64Array.from({ length: columns.count }, (_, at) => ownOf({ columns, at }, statistics)); // prettier-ignore
  return {
    supplies: frozen(supplies),
    demands: frozen(demands),
    k,
    wordWeights: statistics.weights(),
    demandOwn,
    demandRank,
  };
}

/** A segment that does not see what is removed later. */
function frozen(segment: Segment): Segment {
  const dead = sharedArray(Uint8Array, segment.dead.length);
  dead.set(segment.dead);
  return { ...segment, dead };
}

/** The best counterparts of every listing of both sides. */
export class SweepResult {
  constructor(
    private readonly supplies: Segment,
    private readonly demands: Segment,
    readonly ofSupplies: TopLists,
    readonly ofDemands: TopLists,
  ) {}

  /** Each live supply with its best demands, in no particular order of supplies. */
  *supplyLists(): Generator<{ id: string; best: RankedId[] }> {
    yield* listsOf(this.supplies, this.demands, this.ofSupplies);
  }

  *demandLists(): Generator<{ id: string; best: RankedId[] }> {
    yield* listsOf(this.demands, this.supplies, this.ofDemands);
  }

  /** Changes with every score and place of both directions. */
  get checksum(): string {
    let [sum, mixed] = [0, 0];
    for (const { rows, scores } of [this.ofSupplies, this.ofDemands]) {
      for (let i = 0; i < rows.length; i++) {
        mixed = (Math.imul(mixed, 31) + (scores[i] as number) + Math.imul(rows[i] as number, 0x9e3779b1)) | 0; // prettier-ignore
        sum += scores[i] as number;
      }
    }
    return `${sum}-${(mixed >>> 0).toString(16)}`;
  }
}

function* listsOf(own: Segment, others: Segment, { k, rows, scores }: TopLists) {
  for (let at = 0; at < own.columns.count; at++) {
    if (own.dead[at] === 1) continue;
    const best: RankedId[] = [];
    for (let i = at * k; i < (at + 1) * k && (rows[i] as number) >= 0; i++) {
      best.push({ id: idOf(others.columns, rows[i] as number), score: (scores[i] as number) / scoreSteps }); // prettier-ignore
    }
    yield { id: idOf(own.columns, at), best };
  }
}

/** All that a sweep reads, as plain data over shared memory: it can be posted to a worker thread without a copy. */
export interface SweepJob {
  readonly input: SweepInput;
  readonly weights: MatchWeights['factors'];
  readonly now: Moment;
  readonly dictionaries: DictionaryData;
}

/** Does the tasks that `next` hands out, until it hands out none. */
export function runPart(job: SweepJob, output: SweepOutput, next: () => number): TopLists {
  const dictionaries = Dictionaries.from(job.dictionaries);
  const scorer = new Scorer(job.weights, { dictionaries, now: job.now });
  const part = new SweepPart(job.input, scorer, output);
  const tasks = tasksOf(job.input.supplies);
  for (let task = tasks[next()]; task; task = tasks[next()]) part.run(task);
  part.finish();
  return part.demandLists;
}

/** A sweep on this thread. */
export function sweepHere(job: SweepJob): SweepResult {
  const output = sweepOutputOf(job.input);
  let task = 0;
  const ofDemands = runPart(job, output, () => task++);
  return resultOf(job, output, ofDemands);
}

export function resultOf(
  { input: { supplies, demands } }: SweepJob,
  { ofSupplies }: SweepOutput,
  ofDemands: TopLists,
): SweepResult {
  return new SweepResult(supplies, demands, ofSupplies, ofDemands);
}

/** The lists of demands that several parts found, as one part would have found them. */
export function mergeParts({ supplies }: SweepInput, parts: readonly TopLists[]): TopLists {
  const [first, ...others] = parts;
  if (!first) throw new RangeError('no parts to merge');
  return others.reduce((merged, part) => mergeLists(merged, part, idsAfter(supplies.columns)), first); // prettier-ignore
}

import type { RankedId } from '../batch/sweep';
import { checkInteger } from '../listing.rules';
import { matchLimits } from '../listing';
import { ExposureFlow, type Edge } from './exposure-flow';
import { scoreSteps } from '../factors/values';

/** A demand with the supplies that may stand in its list, usually its best 50. */
export interface CandidateList {
  readonly id: string;
  readonly best: readonly RankedId[];
}

export interface FairLists {
  /** For each demand its list, best first, in the order in which the demands were given. */
  readonly lists: readonly CandidateList[];
  /** Sum of all scores in the lists, and what it would be without a cap. */
  readonly total: number;
  readonly uncappedTotal: number;
  /** How much of the uncapped total the cap costs. */
  readonly loss: number;
}

/**
 * Lists of at most `k` supplies in which no supply stands more than `cap` times, with the greatest sum of scores that the
 * candidates allow. Of several best solutions it gives always the same one.
 *
 * A transport problem, solved exactly by successive shortest paths with prices (Ahuja, Magnanti and Orlin, Network Flows,
 * section 9.7), starting from the uncapped lists: each path moves one list place away from a supply that has too many.
 * @throws MatchInputError unless k is 1..1000 and cap a positive integer.
 */
export function fairLists(
  candidates: readonly CandidateList[],
  { k, cap }: { k: number; cap: number },
): FairLists {
  checkInteger('k', k, 1, matchLimits.k);
  checkInteger('cap', cap, 1, Number.MAX_SAFE_INTEGER);
  const numbers = new Map<string, number>();
  const edges = candidates.map(({ best }) =>
    best.map(({ id, score }) => edgeOf(numbers, id, score)),
  );
  const flow = new ExposureFlow(edges, numbers.size, k, cap);
  const uncapped = flow.total();
  flow.solve();
  const lists = candidates.map(({ id, best }, demand) => ({
    id,
    best: best.filter((_, i) => flow.isListed(demand, i)).sort(inOrder),
  }));
  const [total, uncappedTotal] = [flow.total() / scoreSteps, uncapped / scoreSteps];
  return { lists, total, uncappedTotal, loss: (uncapped - flow.total()) / scoreSteps };
}

function edgeOf(numbers: Map<string, number>, id: string, score: number): Edge {
  const supply = numbers.get(id) ?? numbers.size;
  numbers.set(id, supply);
  return { supply, steps: Math.round(score * scoreSteps) };
}

function inOrder(a: RankedId, b: RankedId): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

import { checkInteger } from '../listing.rules';
import { matchLimits } from '../listing';
import { ExposureFlow, type Edge } from './exposure-flow';

/** How often a supply may stand in the lists of demands, and how long those are. */
export interface FairListsOptions {
  readonly k: number;
  /** Falling. */
  readonly caps: readonly number[];
  /** Rows of supplies are smaller. */
  readonly supplies: number;
}

/** The lists under one cap. */
export interface FairLists {
  /** Null: without a cap. */
  readonly cap: number | null;
  /** Sum of all scores in the lists, in steps. */
  readonly total: number;
  /** By row: in how many lists a supply stands. */
  readonly loads: Int32Array;
  /** Whether a demand lists a candidate, both by their places in what was given. Only until the next cap is solved. */
  readonly isListed: (demand: number, candidate: number) => boolean;
}

/** After so many moves others get their turn. */
const MOVES_AT_A_TIME = 200;

/**
 * Lists of at most `k` supplies, first without a cap and then under each cap, in which no supply stands more than `cap`
 * times, with the greatest sum of scores that the candidates allow. Of several best solutions it gives always the same
 * one. Whoever has seen enough stops asking. Gives null now and then, where others may work.
 *
 * A transport problem, solved exactly by successive shortest paths with prices (Ahuja, Magnanti and Orlin, Network Flows,
 * section 9.7), starting from the uncapped lists: each path moves one list place away from a supply that has too many.
 * What is best under one cap is where the next lower one starts.
 * @param candidates of each demand the supplies that may stand in its list
 * @throws MatchInputError unless k is 1..1000 and caps are falling positive integers.
 */
export function* fairLists(
  candidates: readonly (readonly Edge[])[],
  { k, caps, supplies }: FairListsOptions,
): Generator<FairLists | null> {
  checkInteger('k', k, 1, matchLimits.k);
  caps.forEach((cap, at) => checkInteger('cap', cap, 1, (caps[at - 1] ?? Infinity) - 1));
  const flow = new ExposureFlow(candidates, supplies, k);
  yield listsOf(flow, null);
  for (const cap of caps) {
    for (const moves of flow.solve(cap)) if (moves % MOVES_AT_A_TIME === 0) yield null;
    yield listsOf(flow, cap);
  }
}

function listsOf(flow: ExposureFlow, cap: number | null): FairLists {
  const isListed = (demand: number, candidate: number) => flow.isListed(demand, candidate);
  return { cap, total: flow.total(), loads: flow.loads(), isListed };
}

import { setImmediate as pause } from 'node:timers/promises';
import type { Edge } from '../exposure/exposure-flow';
import { fairLists, type FairLists } from '../exposure/fair-lists';
import { scoreSteps } from '../factors/values';

/** What the lists of demands reach under a cap. */
export interface Exposure {
  /** In how many lists a supply may stand; null: in any number. */
  readonly cap: number | null;
  /** Sum of the demands' scores in the lists: what it is less than without a cap is what the cap costs. */
  readonly total: number;
  /** In how many lists the supply stands that stands in most. */
  readonly highest: number;
  /** Supplies that stand in a list. */
  readonly shown: number;
}

export interface DemandListsOptions {
  /** Length of a list. */
  readonly k: number;
  readonly cap?: number | null;
  /** Caps that are tried besides, to know what they would cost: from the highest on, until one costs too much. */
  readonly triedCaps?: readonly number[];
}

export interface DemandLists {
  /** A supply, a demand and its steps, one after another. */
  readonly wishes: readonly number[];
  /** Without a cap and under each that was tried. */
  readonly exposure: readonly Exposure[];
}

/** A cap that costs a larger share of the total is of no use: lower ones are not tried. */
const TOO_MUCH = 0.05;

/** The lists of demands under the cap, and what others would cost. Lets others work in between. */
export async function demandLists(
  candidates: readonly (readonly Edge[])[],
  supplies: number,
  { k, cap = null, triedCaps = [] }: DemandListsOptions,
): Promise<DemandLists> {
  const caps = [...new Set([...(cap === null ? [] : [cap]), ...triedCaps])].sort((a, b) => b - a);
  const exposure: Exposure[] = [];
  let wishes: readonly number[] = [];
  for (const lists of fairLists(candidates, { k, caps, supplies })) {
    await pause();
    if (!lists) continue;
    exposure.push(exposureOf(lists));
    if (lists.cap === cap) wishes = wishesOf(candidates, lists);
    const isKnown = cap === null || (lists.cap ?? Infinity) <= cap;
    if (isKnown && isTooMuch(exposure)) break;
  }
  return { wishes, exposure };
}

function exposureOf({ cap, total, loads }: FairLists): Exposure {
  const most = loads.reduce((highest, load) => Math.max(highest, load), 0);
  const shown = loads.reduce((sum, load) => sum + (load > 0 ? 1 : 0), 0);
  return { cap, total: total / scoreSteps, highest: most, shown };
}

function wishesOf(candidates: readonly (readonly Edge[])[], lists: FairLists): number[] {
  const wishes: number[] = [];
  candidates.forEach((list, demand) =>
    list.forEach(({ supply, steps }, at) => {
      if (lists.isListed(demand, at)) wishes.push(supply, demand, steps);
    }),
  );
  return wishes;
}

function isTooMuch(exposure: readonly Exposure[]): boolean {
  const [plain, last] = [exposure[0], exposure.at(-1)];
  return plain !== undefined && last !== undefined && plain.total - last.total > TOO_MUCH * plain.total; // prettier-ignore
}

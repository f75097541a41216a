import { sweepPairs } from '../../batch/sweep-pairs';
import type { MadeMarket } from './made-market';
import { indexOf } from './market-precision';

const lists = { k: 20, leastMutual: 0.45 } as const;
const candidates = 100;
/** Multiples of the mean number of lists. */
const tried = [8, 4, 2];

export interface MarketExposure {
  readonly cap: number | null;
  /** Of the supply that stands in most lists, in multiples of the mean. */
  readonly highest: number;
  /** Share of supplies that stand in a list. */
  readonly shown: number;
  /** Share of the sum of all scores that the cap costs. */
  readonly loss: number;
}

/** In how many lists supplies of a made-up market stand, without a cap and under some. */
export async function marketExposure({ supplies, demands }: MadeMarket): Promise<MarketExposure[]> {
  const index = indexOf([...supplies, ...demands]);
  const mean = (lists.k * demands.length) / supplies.length;
  const triedCaps = tried.map((times) => Math.max(1, Math.floor(times * mean)));
  const { exposure } = await sweepPairs(index.sweepJob({ k: candidates }), { ...lists, triedCaps });
  const plain = exposure[0]?.total ?? 1;
  return exposure.map(({ cap, total, highest, shown }) => {
    const places = mean;
    return {
      cap,
      highest: highest / places,
      shown: shown / supplies.length,
      loss: 1 - total / plain,
    };
  });
}

import { neutral, type Factor, type Pair } from './factor';

/** Null: the counterpart has none yet. */
export type ReputationDetail = { reputation: number } | null;

/** The reputation of the counterpart of the one who looks. */
export const reputationFactor: Factor<ReputationDetail> = {
  value: (pair) => reputationOf(pair) ?? neutral,
  detail: (pair) => {
    const reputation = reputationOf(pair);
    return reputation === undefined ? null : { reputation };
  },
};

function reputationOf({ supply, demand, view }: Pair): number | undefined {
  return (view === 'demand' ? supply : demand).listing.reputation;
}

import type { FastFactor, ViewedPair } from './factor';
import { reputationValue } from './values';

/** Null: the counterpart has none yet. */
export type ReputationDetail = { reputation: number } | null;

/** The reputation of the counterpart of the one who looks. */
export const reputationFactor: FastFactor<ReputationDetail> = {
  hasLoops: true,
  value: (pair) => reputationValue(reputationOf(pair)),
  detail: (pair) => {
    const reputation = reputationOf(pair);
    return Number.isNaN(reputation) ? null : { reputation };
  },
};

function reputationOf({ supply, demand, view }: ViewedPair): number {
  const { columns, at } = view === 'demand' ? supply : demand;
  return columns.reputation[at] as number;
}

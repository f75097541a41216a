import Big from 'big.js';

export const COOPERATION_STATES = ['proposed', 'active', 'declined', 'withdrawn'] as const;
export type CooperationState = (typeof COOPERATION_STATES)[number];

/** How a proposal ends that not everybody accepts: a party declines, or who proposed it withdraws it. */
export const END_KINDS = ['declined', 'withdrawn'] as const;
export type EndKind = (typeof END_KINDS)[number];

/** What is shared is a part of it. */
export const SHARING_BASES = ['output_value', 'local_tax', 'profit', 'other'] as const;
export type SharingBasis = (typeof SHARING_BASES)[number];

export const STATEMENT_STATES = ['stated', 'confirmed', 'contested'] as const;
export type StatementState = (typeof STATEMENT_STATES)[number];

export const COOPERATION_LIMITS = {
  ...{ title: 200, summary: 4000, contribution: 1000, parties: 12, milestones: 50 },
  ...{ milestone: 200, evidence: 500, note: 500, formulas: 99, statements: 99 },
} as const;

export interface PartyShare {
  readonly memberId: string;
  /** Of a hundred, a decimal string. */
  readonly percent: string;
}

export const shareSum = (shares: readonly PartyShare[]): string =>
  shares.reduce((sum, { percent }) => sum.plus(percent), new Big(0)).toFixed();

/** What each party has of an amount, to the fen: the parts add up to the amount, what rounding leaves goes to the largest share. */
export function partsOf(amount: string, shares: readonly PartyShare[]) {
  const parts = shares.map(({ memberId, percent }) => ({
    ...{ memberId, percent },
    amount: new Big(amount).times(percent).div(100).round(2, Big.roundDown),
  }));
  const rest = parts.reduce((left, part) => left.minus(part.amount), new Big(amount));
  const largest = parts.reduce(
    (best, part, at) => (new Big(part.percent).gt(parts[best]!.percent) ? at : best),
    0,
  );
  return parts.map(({ memberId, amount: part }, at) => ({
    memberId,
    amount: (at === largest ? part.plus(rest) : part).toFixed(2),
  }));
}

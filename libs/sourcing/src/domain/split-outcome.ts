import Big from 'big.js';
import type { AwardPart } from './award';
import type { SplitProblem, Wish } from './split';

/** What the solver answers to one model. */
export interface Solved {
  /** `Optimal` within the gap that was asked for, `Infeasible`, `Time limit reached`. */
  readonly status: string;
  /** Share by which something could be cheaper at most; null: not known. */
  readonly gap: number | null;
  /** Values of the variables that are not 0. */
  readonly values: Readonly<Record<string, number>>;
}

/** `proven`: nothing is cheaper by more than half a percent; `found`: the best in the time. */
export const SPLIT_STATES = ['proven', 'found', 'impossible'] as const;

/** One answer: with all wishes, or with one of them dropped. */
export interface SplitOutcome {
  /** Null: all wishes are kept. */
  readonly without: Wish | null;
  readonly state: (typeof SPLIT_STATES)[number];
  /** Share of the total by which something could be cheaper at most; null where that is not proven. */
  readonly gap: number | null;
  /** Decimal strings, in the currency of the request; freight included. */
  readonly total: string | null;
  readonly parts: readonly AwardPart[];
  readonly interiorShare: number;
  readonly largestShare: number;
  readonly seconds: number;
}

/** Up to such a gap a split counts as proven: the solver stops there, or when its time is over. */
export const SPLIT_GAP = 0.005;

/** So little of a line is rounding of the solver. */
const DUST = 1e-6;

export function outcomeOf(
  problem: SplitProblem,
  without: Wish | null,
  { gap, values }: Solved,
  seconds: number,
): SplitOutcome {
  const nothing = { total: null, parts: [], interiorShare: 0, largestShare: 0, gap: null };
  const parts = partsOf(problem, values);
  if (parts.length === 0) return { ...nothing, without, state: 'impossible', seconds };
  const costs = new Map(parts.map((part) => [part.invitationId, goodsOf(problem, part)]));
  const goods = sum([...costs.values()]);
  const freight = problem.suppliers.filter(({ invitationId }) => costs.has(invitationId));
  const interior = problem.suppliers.filter(
    ({ invitationId, coast }) => coast === 'interior' && costs.has(invitationId),
  );
  const shareOf = (value: Big) => (goods.eq(0) ? 0 : Number(value.div(goods).toFixed(6)));
  return {
    ...{ without, parts, seconds, gap },
    state: gap !== null && gap <= SPLIT_GAP ? 'proven' : 'found',
    total: goods.plus(freight.reduce((all, one) => all + one.freight, 0)).toFixed(2),
    interiorShare: shareOf(sum(interior.map(({ invitationId }) => costs.get(invitationId)!))),
    largestShare: Math.max(...[...costs.values()].map(shareOf)),
  };
}

function partsOf({ lines, suppliers }: SplitProblem, values: Solved['values']): AwardPart[] {
  const left = lines.map(({ quantity }) => new Big(quantity));
  const last = lines.map((_, l) => lastTaker(suppliers.length, l, values));
  return suppliers.flatMap(({ invitationId }, s) => {
    const taken = lines.flatMap(({ no, quantity }, l) => {
      const value = values[`x${s}_${l}`] ?? 0;
      if (value < DUST) return [];
      // Whoever comes last takes what rounding leaves, so that each line is whole.
      const rounded = new Big(quantity).times(value).round(wholeOr(quantity), Big.roundHalfUp);
      const amount = last[l] === s ? left[l]! : rounded;
      left[l] = left[l]!.minus(amount);
      return amount.gt(0) ? [{ no, quantity: amount.toFixed() }] : [];
    });
    return taken.length > 0 ? [{ invitationId, lines: taken }] : [];
  });
}

/** Whole quantities are split into whole ones. */
const wholeOr = (quantity: number) => (Number.isInteger(quantity) && quantity >= 10 ? 0 : 6);

function lastTaker(suppliers: number, line: number, values: Solved['values']): number {
  for (let s = suppliers - 1; s >= 0; s -= 1) if ((values[`x${s}_${line}`] ?? 0) >= DUST) return s;
  return -1;
}

function goodsOf({ suppliers }: SplitProblem, { invitationId, lines }: AwardPart): Big {
  const { offers } = suppliers.find((one) => one.invitationId === invitationId)!;
  const price = new Map(offers.map((offer) => [offer.no, offer.price]));
  return sum(lines.map(({ no, quantity }) => new Big(price.get(no)!).times(quantity).round(2)));
}

const sum = (amounts: readonly Big[]) => amounts.reduce((all, one) => all.plus(one), new Big(0));

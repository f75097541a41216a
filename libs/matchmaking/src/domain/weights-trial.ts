import type { Answer, FactorValues } from './feedback';
import { LEAST_MUTUAL_SCORE } from './top-matches.rules';

/** What weights would have made of answered matches. */
export interface TrialOutcome {
  /** Matches whose mutual score would have been high enough to be shown. */
  readonly shown: number;
  /** Share of the shown ones that the unit was interested in; null when none was shown. */
  readonly precision: number | null;
  /**
   * How often a match that interested a unit scores higher than one that did not, ties counted half (area under the
   * ROC curve): 0.5 is chance. Null unless there are both.
   */
  readonly order: number | null;
}

export type Factors = FactorValues;

/** Scores the answered matches again with these weights. */
export function tryWeights(answers: readonly Answer[], factors: Factors): TrialOutcome {
  const scored = answers.map((answer) => ({ ...scoresOf(answer, factors), answer }));
  const shown = scored.filter(({ mutual }) => mutual >= LEAST_MUTUAL_SCORE);
  const interesting = shown.filter(({ answer }) => answer.interested).length;
  return {
    shown: shown.length,
    precision: shown.length === 0 ? null : interesting / shown.length,
    order: orderOf(scored.map(({ own, answer }) => ({ own, interested: answer.interested }))),
  };
}

/** Only answers that know every factor can be scored again. */
export function canTry({ supply, demand }: Answer, names: readonly string[]): boolean {
  return names.every((name) => name in supply && name in demand);
}

function scoresOf({ supply, demand, side }: Answer, factors: Factors) {
  const [a, b] = [weighed(supply, factors), weighed(demand, factors)];
  return { own: side === 'supply' ? a : b, mutual: a === 0 || b === 0 ? 0 : (2 * a * b) / (a + b) };
}

function weighed(values: FactorValues, factors: Factors): number {
  return Object.entries(factors).reduce(
    (score, [name, weight]) => score + weight * (values[name] ?? 0),
    0,
  );
}

/** Mann–Whitney U over the number of pairs, by ranks; equal scores share their mean rank. */
function orderOf(scores: readonly { own: number; interested: boolean }[]): number | null {
  const sorted = [...scores].sort((left, right) => left.own - right.own);
  const wanted = sorted.filter(({ interested }) => interested).length;
  const unwanted = sorted.length - wanted;
  if (wanted === 0 || unwanted === 0) return null;
  let ranks = 0;
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end < sorted.length && sorted[end]!.own === sorted[start]!.own) end += 1;
    const equal = sorted.slice(start, end).filter(({ interested }) => interested).length;
    ranks += equal * ((start + 1 + end) / 2);
    start = end;
  }
  return (ranks - (wanted * (wanted + 1)) / 2) / (wanted * unwanted);
}

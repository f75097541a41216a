import { LEAST_MUTUAL_SCORE } from './top-matches.rules';

/** What an answered match would have scored under some weights. */
export interface TriedAnswer {
  readonly interested: boolean;
  /** Of the side that answered. */
  readonly own: number;
  readonly mutual: number;
}

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

export function outcomeOf(answers: readonly TriedAnswer[]): TrialOutcome {
  const shown = answers.filter(({ mutual }) => mutual >= LEAST_MUTUAL_SCORE);
  const interesting = shown.filter(({ interested }) => interested).length;
  return {
    shown: shown.length,
    precision: shown.length === 0 ? null : interesting / shown.length,
    order: orderOf(answers),
  };
}

/** Mann–Whitney U over the number of pairs, by ranks; equal scores share their mean rank. */
function orderOf(answers: readonly TriedAnswer[]): number | null {
  const sorted = [...answers].sort((left, right) => left.own - right.own);
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

import type { MatchPart } from './types';

/** A score of 0..1 as people read it: 0..100, whole. */
export const pointsOf = (score: number): string => String(Math.round(score * 100));

/** The same, rounded down: a score just below a bound must not read as if it had reached it. */
export const pointsBelow = (score: number): string => String(Math.floor(score * 100 + 1e-9));

/** A part of it, to a tenth, so that the parts visibly sum to the whole. */
export const partPoints = (contribution: number): string => (contribution * 100).toFixed(1);

/** What a part could still have given. */
export const lostOf = ({ weight, contribution }: MatchPart): number => weight - contribution;

const WORTH_NAMING = 0.02;

/** The parts that cost most, the worst first. */
export function worstParts(parts: readonly MatchPart[], limit: number): MatchPart[] {
  return parts
    .filter((part) => lostOf(part) >= WORTH_NAMING)
    .sort((left, right) => lostOf(right) - lostOf(left))
    .slice(0, limit);
}

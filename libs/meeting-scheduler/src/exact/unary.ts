import { type Formula, type Literal, not } from '../sat/formula';

/**
 * Counts literals by a tree of sums (totalizer, Bailleux & Boufkhad 2003).
 *
 * @returns by k, up to `most` of them: a literal that is true where more than k are
 */
export function moreThan(formula: Formula, literals: readonly Literal[], most: number): Literal[] {
  return total(
    formula,
    literals.map((literal) => [literal]),
    most,
  );
}

/** The sum of numbers that are given in this way. */
export function total(formula: Formula, numbers: readonly Literal[][], most: number): Literal[] {
  if (numbers.length <= 1) return numbers[0]?.slice(0, most) ?? [];
  const half = numbers.length >> 1;
  const a = total(formula, numbers.slice(0, half), most);
  const b = total(formula, numbers.slice(half), most);
  const size = Math.min(most, a.length + b.length);
  const sum = Array.from({ length: size }, () => formula.variable());
  sum.forEach((more, k) => k > 0 && formula.clause(not(more), sum[k - 1]!));
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= Math.min(b.length, size - i); j++) {
      if (i + j === 0) continue;
      const given = [...a.slice(i - 1, i), ...b.slice(j - 1, j)].map(not);
      formula.clause(...given, sum[i + j - 1]!);
    }
  }
  return sum;
}

import { runs } from '@wanchang/kernel/testing';
import fc from 'fast-check';
import { Cdcl } from './cdcl';
import { Formula, type Literal } from './formula';

const VARIABLES = 9;
const literals = fc.uniqueArray(fc.nat(2 * VARIABLES - 1), {
  minLength: 1,
  maxLength: 6,
  selector: (literal) => literal >> 1,
});
const formulas = fc
  .record({
    clauses: fc.array(literals, { maxLength: 30 }),
    atMosts: fc.array(fc.tuple(literals, fc.nat(3)), { maxLength: 6 }),
  })
  .map(({ clauses, atMosts }) => {
    const formula = new Formula();
    while (formula.variables < VARIABLES) formula.variable();
    for (const clause of clauses) formula.clause(...clause);
    for (const [of, most] of atMosts) formula.atMost(of, most);
    return formula;
  });

const isTrue = (literal: Literal, values: number) =>
  ((values >> (literal >> 1)) & 1) !== (literal & 1);

function holds({ clauses, atMosts }: Formula, assumed: readonly Literal[], values: number) {
  const one = (literal: Literal) => isTrue(literal, values);
  return (
    assumed.every(one) &&
    clauses.every((clause) => clause.some(one)) &&
    atMosts.every(({ literals: of, most }) => of.filter(one).length <= most)
  );
}

const canHold = (formula: Formula, assumed: readonly Literal[]) =>
  Array.from({ length: 2 ** VARIABLES }, (_, values) => values).some((values) =>
    holds(formula, assumed, values),
  );

describe('clause learning', () => {
  it('finds values exactly where there are some, else says which assumptions contradict each other', () => {
    fc.assert(
      fc.property(formulas, fc.array(literals, { maxLength: 4 }), (formula, questions) => {
        const solver = new Cdcl(formula);
        for (const assumed of [[], ...questions]) {
          const answer = solver.solve(assumed, 10_000);
          expect(answer).toBe(canHold(formula, assumed) ? 'found' : 'none');
          const values = solver.model.reduce((sum, one, v) => sum + one * 2 ** v, 0);
          if (answer === 'found') expect(holds(formula, assumed, values)).toBe(true);
          if (answer !== 'none') continue;
          expect(assumed).toEqual(expect.arrayContaining([...solver.core]));
          expect(canHold(formula, solver.core)).toBe(false);
        }
      }),
      { numRuns: runs(3_000) },
    );
  });

  it('proves that seven do not fit into six, forgetting clauses and restarting on the way', () => {
    const formula = new Formula();
    const holes = 6;
    const sits = Array.from({ length: holes + 1 }, () =>
      Array.from({ length: holes }, () => formula.variable()),
    );
    for (const places of sits) formula.clause(...places);
    for (let hole = 0; hole < holes; hole++)
      formula.atMost(
        sits.map((places) => places[hole]!),
        1,
      );
    const solver = new Cdcl(formula);
    let answer = solver.solve([], 10);
    expect(answer).toBe('open');
    while (answer === 'open') answer = solver.solve([], 500);
    expect(answer).toBe('none');
    expect(solver.contradictory).toBe(true);
  });
});

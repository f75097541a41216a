import { runs } from '@wanchang/kernel/testing';
import fc from 'fast-check';
import { Cdcl } from '../sat/cdcl';
import { Formula, type Literal, not } from '../sat/formula';
import { moreThan } from './unary';

const VARIABLES = 8;

describe('unary numbers', () => {
  it('forbid more true literals than they are held to, and no fewer', () => {
    const values = fc.array(fc.boolean(), { minLength: VARIABLES, maxLength: VARIABLES });
    fc.assert(
      fc.property(values, fc.nat(VARIABLES), fc.nat(VARIABLES), (given, most, held) => {
        const formula = new Formula();
        const counted: Literal[] = given.map(() => formula.variable());
        const beyond = moreThan(formula, counted, most);
        const limit = beyond.slice(held, held + 1).map(not);
        const assumed = given.map((one, v) => (one ? counted[v]! : not(counted[v]!)));
        const answer = new Cdcl(formula).solve([...limit, ...assumed], 1_000);
        const trues = given.filter(Boolean).length;
        expect(answer).toBe(held < most && trues > held ? 'none' : 'found');
      }),
      { numRuns: runs(1_000) },
    );
  });
});

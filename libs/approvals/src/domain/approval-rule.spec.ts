import type { Money } from '@wanchang/kernel';
import * as fc from 'fast-check';
import { APPROVAL_ACTIONS } from './action';
import { canBeDecided, stepsFor, type ApprovalRule, type RuleStep } from './approval-rule';

const CLERK = 'clerk';
const cny = (amount: string): Money => ({ amount, currency: 'CNY' });
const usd = (amount: string): Money => ({ amount, currency: 'USD' });
const step = (...people: string[]): RuleStep => ({ administrators: false, people });
const rule = (changes: Partial<ApprovalRule>): ApprovalRule => ({
  ...{ action: 'send-offer', currency: 'CNY', above: '10000', exempt: [], steps: [step('a')] },
  ...changes,
});

const anyRule: fc.Arbitrary<ApprovalRule> = fc.record({
  action: fc.constantFrom(...APPROVAL_ACTIONS),
  currency: fc.constantFrom('CNY', 'USD'),
  above: fc.integer({ min: 1, max: 9 }).map((tens) => `${tens * 10}.00`),
  exempt: fc.constantFrom<readonly string[]>([], [CLERK]),
  steps: fc.array(fc.constantFrom(step('a'), step('b'), step('c')), { minLength: 1, maxLength: 3 }),
});
/** One rule for an action, a currency and an amount, as the rules of a unit have to be. */
const anyRules = fc.uniqueArray(anyRule, {
  selector: ({ action, currency, above }) => `${action} ${currency} ${above}`,
  maxLength: 12,
});
const anyAmount = fc.integer({ min: 0, max: 100 }).map(String);
const anyMoney = fc.record({ amount: anyAmount, currency: fc.constantFrom('CNY', 'USD', 'EUR') });

const asked = (rules: readonly ApprovalRule[], ...amounts: Money[]) =>
  stepsFor(rules, 'send-offer', amounts, CLERK);

describe('the steps that come first', () => {
  const low = rule({ above: '10000', steps: [step('a')] });
  const high = rule({ above: '100000', steps: [step('a'), step('b')] });

  it.each([
    ['nothing at the limit itself', '10000', []],
    ['one step a fen above it', '10000.01', low.steps],
    ['the lower ones at the higher limit', '100000.00', low.steps],
    ['the higher ones above it', '100000.01', high.steps],
    ['nothing of an amount that is longer only as a text', '9999.999999', []],
  ])('are %s', (_, amount, steps) => {
    expect(asked([high, low], cny(amount))).toEqual(steps);
  });

  it('are those of the highest limit that an amount passes, in whichever order the rules stand', () => {
    fc.assert(
      fc.property(anyRules, anyAmount, (rules, amount) => {
        const passed = rules
          .filter(({ action, currency }) => action === 'send-offer' && currency === 'CNY')
          .filter(({ above }) => Number(amount) > Number(above))
          .sort((left, right) => Number(right.above) - Number(left.above));
        fc.pre(rules.some(({ action, currency }) => action === 'send-offer' && currency === 'CNY'));
        const [top] = passed;
        const expected = top && !top.exempt.includes(CLERK) ? top.steps : [];
        expect(asked(rules, cny(amount))).toEqual(expected);
        expect(asked([...rules].reverse(), cny(amount))).toEqual(expected);
      }),
    );
  });

  it('of another action are never asked for', () => {
    fc.assert(
      fc.property(anyRules, anyMoney, (rules, money) => {
        const others = rules.filter(({ action }) => action !== 'send-offer');
        expect(asked(others, money)).toEqual([]);
        const own = rules.filter(({ action }) => action === 'send-offer');
        expect(asked(rules, money)).toEqual(asked(own, money));
      }),
    );
  });

  it('in a currency without a rule are the most that any rule of the action asks for, however small the amount', () => {
    expect(asked([low, high], usd('1'))).toEqual(high.steps);
    fc.assert(
      fc.property(anyRules, anyAmount, (rules, amount) => {
        const own = rules.filter(({ action }) => action === 'send-offer');
        fc.pre(own.length > 0 && own.every(({ exempt }) => exempt.length === 0));
        const most = Math.max(...own.map(({ steps }) => steps.length));
        expect(asked(rules, { amount, currency: 'EUR' })).toHaveLength(most);
      }),
    );
  });

  it('of several amounts are those of the one that asks for most', () => {
    fc.assert(
      fc.property(anyRules, fc.array(anyMoney, { maxLength: 4 }), (rules, amounts) => {
        const each = amounts.map((money) => asked(rules, money).length);
        expect(asked(rules, ...amounts)).toHaveLength(Math.max(0, ...each));
      }),
    );
  });

  it('are none for who is exempt at that limit, and for a unit without rules', () => {
    const free = rule({ above: '100000', exempt: [CLERK], steps: [step('a'), step('b')] });
    expect(asked([low, free], cny('200000'))).toEqual([]);
    expect(stepsFor([low, free], 'send-offer', [cny('200000')], 'other')).toEqual(free.steps);
    expect(asked([low, free], cny('20000'))).toEqual(low.steps);
    expect(asked([], cny('200000'))).toEqual([]);
  });
});

describe('whether steps can be decided', () => {
  const PEOPLE = ['a', 'b', 'c', 'd'];

  /** Somebody of its own for each step, by trying all. */
  function byTrying(steps: readonly ReadonlySet<string>[], except: string): boolean {
    const ways = steps.reduce<string[][]>(
      (all, people) => all.flatMap((way) => [...people].map((person) => [...way, person])),
      [[]],
    );
    return ways.some((way) => new Set(way).size === way.length && !way.includes(except));
  }

  it('is whether each has somebody of its own who did not submit it', () => {
    const anySteps = fc.array(
      fc.subarray(PEOPLE).map((people) => new Set(people)),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(anySteps, fc.constantFrom(...PEOPLE, ''), (steps, except) => {
        expect(canBeDecided(steps, except)).toBe(byTrying(steps, except));
      }),
    );
  });
});

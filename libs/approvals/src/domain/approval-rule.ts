import type { Money } from '@wanchang/kernel';
import Big from 'big.js';
import type { ApprovalAction } from './action';

/** One step: any one of these people decides it. */
export interface RuleStep {
  /** Whoever administers the unit at that moment. */
  readonly administrators: boolean;
  readonly people: readonly string[];
}

/** Up to {@link above} everybody of the unit acts as they like; above it these steps come first. */
export interface ApprovalRule {
  readonly action: ApprovalAction;
  readonly currency: string;
  /** Decimal string above 0. */
  readonly above: string;
  /** Who may act above it without asking. */
  readonly exempt: readonly string[];
  readonly steps: readonly RuleStep[];
}

export const RULE_LIMITS = { rules: 40, steps: 3, people: 20 } as const;

/**
 * The steps that have to come first; none where the person may act. Of several amounts the one that asks for most steps
 * counts. Once an action has a rule, an amount in a currency without one takes the rule with most steps: a limit in one
 * currency says nothing about another, and nothing gets past it that way.
 */
export function stepsFor(
  rules: readonly ApprovalRule[],
  action: ApprovalAction,
  amounts: readonly Money[],
  personId: string,
): readonly RuleStep[] {
  const ofAction = rules.filter((rule) => rule.action === action);
  const asked = amounts.map((money) => ruleFor(ofAction, money, personId)?.steps ?? []);
  return asked.reduce((most, steps) => (steps.length > most.length ? steps : most), []);
}

function ruleFor(
  rules: readonly ApprovalRule[],
  { amount, currency }: Money,
  personId: string,
): ApprovalRule | null {
  const inCurrency = rules.filter((rule) => rule.currency === currency);
  const rule =
    inCurrency.length > 0
      ? highest(inCurrency.filter(({ above }) => new Big(amount).gt(above)))
      : strictest(rules);
  return rule?.exempt.includes(personId) ? null : rule;
}

function highest(rules: readonly ApprovalRule[]): ApprovalRule | null {
  const [first, ...others] = rules;
  if (!first) return null;
  return others.reduce((top, rule) => (new Big(rule.above).gt(top.above) ? rule : top), first);
}

function strictest(rules: readonly ApprovalRule[]): ApprovalRule | null {
  const [first, ...others] = rules;
  if (!first) return null;
  return others.reduce(
    (most, rule) => (rule.steps.length > most.steps.length ? rule : most),
    first,
  );
}

/** Whether each step can be given to somebody of its own: nobody decides two steps of one matter. */
export function canBeDecided(steps: readonly ReadonlySet<string>[], except: string): boolean {
  const assign = (at: number, taken: ReadonlySet<string>): boolean => {
    const step = steps[at];
    if (!step) return true;
    return [...step].some(
      (person) =>
        person !== except && !taken.has(person) && assign(at + 1, new Set([...taken, person])),
    );
  };
  return assign(0, new Set());
}

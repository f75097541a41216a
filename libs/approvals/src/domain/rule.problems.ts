import {
  fieldProblem,
  type FieldProblem,
  type LocalisedText,
  type TextArguments,
} from '@wanchang/kernel';
import Big from 'big.js';
import { canBeDecided, type ApprovalRule, type RuleStep } from './approval-rule';

/** Somebody of the unit as they are now. */
export interface UnitPerson {
  readonly personId: string;
  readonly name: string;
  /** `administrator`, or another. */
  readonly role: string;
}

const PROBLEMS = {
  'not-positive': { zh: '金额应大于 0', en: 'must be above 0' },
  contradiction: {
    zh: '与第 {other} 条规则矛盾：同一事项、币种和金额只能有一条规则',
    en: 'contradicts rule {other}: one rule for an action, a currency and an amount',
  },
  'exempt-above-only': {
    zh: '矛盾：{name} 在较高金额免审批，在第 {other} 条的较低金额却要审批',
    en: 'contradiction: {name} is free at the higher amount, and asks at the lower one of rule {other}',
  },
  nobody: { zh: '请为这一步指定审批人', en: 'name somebody who decides this step' },
  'left-the-unit': {
    zh: '{count} 名审批人已离开本单位，请改为在职人员',
    en: '{count} of the approvers have left the unit; name people who are in it',
  },
  'exempt-left': {
    zh: '{count} 名免审批人员已离开本单位，请删去',
    en: '{count} of the people who need no approval have left the unit; take them out',
  },
  'same-person': {
    zh: '各步要由不同的人审批，现有人员不够分，请增加审批人',
    en: 'each step needs somebody of its own, and these people are too few: name more',
  },
} as const satisfies Record<string, LocalisedText>;

type Problem = keyof typeof PROBLEMS;

/** What keeps rules from holding for the people of the unit; fields as `rules.<at>.steps.<at>.people`. */
export function ruleProblems(
  rules: readonly ApprovalRule[],
  people: readonly UnitPerson[],
): FieldProblem[] {
  return rules.flatMap((rule, at) => {
    const place = `rules.${at}`;
    return [
      ...(new Big(rule.above).gt(0) ? [] : [problem(`${place}.above`, 'not-positive')]),
      ...contradictions(rules, at, people),
      ...exemptProblems(rule, place, people),
      ...stepProblems(rule, place, people),
    ];
  });
}

/** Who can decide a step now. */
export function decidersOf(step: RuleStep, people: readonly UnitPerson[]): ReadonlySet<string> {
  const able = people.filter(
    ({ personId, role }) =>
      step.people.includes(personId) || (step.administrators && role === 'administrator'),
  );
  return new Set(able.map(({ personId }) => personId));
}

function contradictions(
  rules: readonly ApprovalRule[],
  at: number,
  people: readonly UnitPerson[],
): FieldProblem[] {
  const rule = rules[at]!;
  const alike = (other: ApprovalRule) =>
    other.action === rule.action && other.currency === rule.currency;
  const same = rules.findIndex((other) => alike(other) && new Big(other.above).eq(rule.above));
  if (same < at) return [problem(`rules.${at}.above`, 'contradiction', { other: same + 1 })];
  return rules.flatMap((lower, index) => {
    if (!alike(lower) || !new Big(lower.above).lt(rule.above)) return [];
    const free = people.find(
      ({ personId }) => rule.exempt.includes(personId) && !lower.exempt.includes(personId),
    );
    if (!free) return [];
    const args = { name: free.name, other: index + 1 };
    return [problem(`rules.${at}.exempt`, 'exempt-above-only', args)];
  });
}

function exemptProblems(
  { exempt }: ApprovalRule,
  place: string,
  people: readonly UnitPerson[],
): FieldProblem[] {
  const count = exempt.filter((id) => !people.some(({ personId }) => personId === id)).length;
  return count > 0 ? [problem(`${place}.exempt`, 'exempt-left', { count })] : [];
}

function stepProblems(
  { steps }: ApprovalRule,
  place: string,
  people: readonly UnitPerson[],
): FieldProblem[] {
  const each = steps.flatMap((step, no) => {
    const field = `${place}.steps.${no}.people`;
    if (!step.administrators && step.people.length === 0) return [problem(field, 'nobody')];
    const count = step.people.filter((id) => !people.some((one) => one.personId === id)).length;
    return count > 0 ? [problem(field, 'left-the-unit', { count })] : [];
  });
  if (each.length > 0) return each;
  const able = steps.map((step) => decidersOf(step, people));
  return canBeDecided(able, '') ? [] : [problem(`${place}.steps.0.people`, 'same-person')];
}

function problem(field: string, code: Problem, args: TextArguments = {}): FieldProblem {
  return fieldProblem(field, code, PROBLEMS[code], args);
}

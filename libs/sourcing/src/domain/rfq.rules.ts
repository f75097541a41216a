import {
  fieldProblem,
  shanghaiDate,
  type FieldProblem,
  type LocalisedText,
} from '@wanchang/kernel';
import { CRITERIA, type RfqContent } from './rfq';

const PROBLEMS = {
  'no-lines': { zh: '至少要有一行', en: 'needs one line at least' },
  'no-deadline': { zh: '请填写截止时间', en: 'needs a deadline' },
  'in-the-past': { zh: '应晚于现在', en: 'must not be in the past' },
  'weights-sum': { zh: '各项权重之和应为 100', en: 'the weights must sum to 100' },
  missing: { zh: '请填写', en: 'is missing' },
} as const satisfies Record<string, LocalisedText>;

/** What keeps a draft from being sent at an instant of the database's clock. */
export function problemsToSend(
  content: RfqContent,
  deadline: Date | null,
  now: Date,
): FieldProblem[] {
  const { lines, deliveryPlace, paymentTerms } = content;
  return [
    ...(lines.length > 0 ? [] : [problem('lines', 'no-lines')]),
    ...(deadline ? [] : [problem('deadline', 'no-deadline')]),
    ...(deadline && deadline <= now ? [problem('deadline', 'in-the-past')] : []),
    ...(deliveryPlace ? [] : [problem('deliveryPlace', 'missing')]),
    ...(paymentTerms ? [] : [problem('paymentTerms', 'missing')]),
    ...weightProblems(content),
    ...dueProblems(content, now),
  ];
}

/** What a draft may not say even before it is sent. */
export function weightProblems({ weights }: Pick<RfqContent, 'weights'>): FieldProblem[] {
  const sum = CRITERIA.reduce((total, criterion) => total + weights[criterion], 0);
  return sum === 100 ? [] : [problem('weights', 'weights-sum')];
}

function dueProblems({ lines }: RfqContent, now: Date): FieldProblem[] {
  const today = shanghaiDate(now);
  return lines.flatMap(({ dueDate }, at) =>
    dueDate !== null && dueDate < today ? [problem(`lines.${at}.dueDate`, 'in-the-past')] : [],
  );
}

function problem(field: string, code: keyof typeof PROBLEMS): FieldProblem {
  return fieldProblem(field, code, PROBLEMS[code]);
}

import { fieldProblem, type DateString, type FieldProblem } from '@wanchang/kernel';

/** In somebody's place, from the first day to the last, days of China. */
export interface Delegation {
  readonly fromPersonId: string;
  readonly toPersonId: string;
  readonly fromDay: DateString;
  readonly untilDay: DateString;
}

/** The longest absence, in days; a longer one is a matter of the rules. */
export const MAX_DELEGATION_DAYS = 366;

const PROBLEMS = {
  self: { zh: '不能委托给自己', en: 'name somebody else than yourself' },
  past: { zh: '最后一天不能早于今天', en: 'the last day must not be before today' },
  backwards: { zh: '最后一天不能早于第一天', en: 'the last day must not be before the first' },
  'too-long': { zh: '一次最多委托一年', en: 'a year at most' },
} as const;

/** What keeps a delegation from being made on a day. */
export function delegationProblems(
  { fromPersonId, toPersonId, fromDay, untilDay }: Delegation,
  today: DateString,
): FieldProblem[] {
  const problem = (field: string, code: keyof typeof PROBLEMS) =>
    fieldProblem(field, code, PROBLEMS[code]);
  const days = (Date.parse(untilDay) - Date.parse(fromDay)) / 86_400_000;
  return [
    ...(fromPersonId === toPersonId ? [problem('toPersonId', 'self')] : []),
    ...(untilDay < today ? [problem('untilDay', 'past')] : []),
    ...(days < 0 ? [problem('untilDay', 'backwards')] : []),
    ...(days > MAX_DELEGATION_DAYS ? [problem('untilDay', 'too-long')] : []),
  ];
}

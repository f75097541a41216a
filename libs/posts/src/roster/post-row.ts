import { fieldProblem, isDate, type DateString, type FieldProblem } from '@wanchang/kernel';
import { isOffice, POST_KINDS, POST_NAMES, type PostKind } from '../domain/post-rights';
import { POST_LIMITS } from '../domain/post';
import type { PostCells, PostColumn } from './post-columns';

const TEXTS = {
  required: { zh: '必填', en: 'is required' },
  'post-unknown': {
    zh: '应为：理事长、副理事长、秘书长、常务理事、理事、联络员',
    en: 'must be chairman, vice-chairman, secretary-general, standing director, director or liaison',
  },
  'day-invalid': { zh: '应为日期，如 2026-05-01', en: 'must be a day such as 2026-05-01' },
  'too-long': { zh: '最多 {limit} 个字', en: 'has at most {limit} characters' },
  'unit-unknown': {
    zh: '没有找到此成员单位，或有多个同名；可改填统一社会信用代码',
    en: 'names no member unit, or several: give the credit code instead',
  },
  'account-unknown': {
    zh: '没有此邮箱的账号，请先邀请其加入单位',
    en: 'is no account; invite the person to the unit first',
  },
  'not-of-the-unit': { zh: '此人不在该单位', en: 'does not belong to the unit' },
  'second-liaison': {
    zh: '该单位已有联络员，设第二名须写明理由',
    en: 'the unit has a liaison: a second one needs a reason',
  },
  'listed-twice': { zh: '表中重复', en: 'stands in the list twice' },
} as const;
type ProblemCode = keyof typeof TEXTS;

export const postProblem = (
  field: PostColumn,
  code: ProblemCode,
  args: Readonly<Record<string, string | number>> = {},
): FieldProblem => fieldProblem(field, code, TEXTS[code], args);

/** What a row says, as far as it can be read without looking anything up. */
export interface ReadPostRow {
  readonly kind: PostKind | null;
  readonly startsOn: DateString | null;
  readonly termEndsOn: DateString | null;
  readonly problems: readonly FieldProblem[];
}

export function readPostRow(cells: PostCells): ReadPostRow {
  const kind = kindOf(cells.kind ?? '');
  const [startsOn, termEndsOn] = [dayOf(cells.startsOn), dayOf(cells.termEndsOn)];
  const isUnitPost = kind !== null && !isOffice(kind);
  return {
    ...{ kind, startsOn: startsOn ?? null, termEndsOn: termEndsOn ?? null },
    problems: [
      ...(kind ? [] : [postProblem('kind', 'post-unknown')]),
      ...(isUnitPost && !cells.unit ? [postProblem('unit', 'required')] : []),
      ...(cells.account ? [] : [postProblem('account', 'required')]),
      ...(startsOn === undefined ? [postProblem('startsOn', 'day-invalid')] : []),
      ...(termEndsOn === undefined ? [postProblem('termEndsOn', 'day-invalid')] : []),
      ...decisionProblems(cells.decision ?? ''),
    ],
  };
}

function decisionProblems(decision: string): FieldProblem[] {
  if (!decision) return [postProblem('decision', 'required')];
  const { decision: limit } = POST_LIMITS;
  return decision.length > limit ? [postProblem('decision', 'too-long', { limit })] : [];
}

function kindOf(word: string): PostKind | null {
  const wanted = word.trim().toLowerCase();
  const isNamed = (kind: PostKind) =>
    kind === wanted || POST_NAMES[kind].zh === wanted || POST_NAMES[kind].en === wanted;
  return POST_KINDS.find(isNamed) ?? null;
}

/** `2026-5-1`, `2026/05/01`, `2026年5月1日`, `20260501`; null for none, undefined for what is no day. */
function dayOf(text: string | undefined): DateString | null | undefined {
  if (!text?.trim()) return null;
  const [, year, month, day] =
    /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?(?:[ T].*)?$/.exec(text.trim()) ?? [];
  if (!year || !month || !day) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}

import { fieldProblem, type FieldProblem } from '@wanchang/kernel';
import { DELEGATE_ROLES, type DelegateFile, type DelegateRole } from '../domain/delegate';
import { ROLE_NAMES } from '../domain/conference.names';
import type { DelegateCells, DelegateColumn } from './delegate-columns';

const TEXTS = {
  required: { zh: '必填', en: 'is required' },
  'too-long': { zh: '最多 {limit} 个字', en: 'has at most {limit} characters' },
  'role-unknown': {
    zh: '应为：代表、专家、媒体、翻译、工作人员',
    en: 'must be delegate, expert, media, interpreter or staff',
  },
  'email-invalid': { zh: '不是邮箱地址', en: 'is no address of a mailbox' },
  'phone-invalid': { zh: '不是电话号码', en: 'is no telephone number' },
  'flag-invalid': { zh: '应为“是”或“否”', en: 'must be yes or no' },
  'unit-unknown': {
    zh: '没有找到此成员单位，或有多个同名；可改填统一社会信用代码',
    en: 'names no member unit, or several: give the credit code instead',
  },
  'other-unit': {
    zh: '不是本单位；只能登记本单位的代表',
    en: 'is another unit: register your own people',
  },
  'listed-twice': { zh: '表中重复', en: 'stands in the list twice' },
} as const;
type ProblemCode = keyof typeof TEXTS;

export const delegateProblem = (
  field: DelegateColumn,
  code: ProblemCode,
  args: Readonly<Record<string, string | number>> = {},
): FieldProblem => fieldProblem(field, code, TEXTS[code], args);

const LIMITS = {
  ...{ name: 100, email: 254, phone: 30, position: 100, arrival: 200, food: 200, interpreter: 50 },
} as const;
const MAILBOX = /^[^\s@]+@[^\s@]+$/;
const TELEPHONE = /^[0-9+() -]+$/;

/** What a row says of a person, as far as it can be read without looking anything up. */
export interface ReadDelegateRow {
  readonly file: DelegateFile;
  readonly problems: readonly FieldProblem[];
}

export function readDelegateRow(cells: DelegateCells): ReadDelegateRow {
  const text = (column: keyof typeof LIMITS) => cells[column]?.trim() || null;
  const role = roleOf(cells.role ?? '');
  const [needsHotel, consent] = [flagOf(cells.needsHotel), flagOf(cells.consent)];
  const [name, email, phone] = [text('name'), text('email'), text('phone')];
  const file = {
    ...{ name: name ?? '', email, phone, position: text('position'), arrival: text('arrival') },
    ...{ food: text('food'), interpreter: text('interpreter'), role: role ?? 'delegate' },
    ...{ needsHotel: needsHotel ?? false, consent: consent ?? false },
  };
  const problems = [
    ...(name ? [] : [delegateProblem('name', 'required')]),
    ...(role ? [] : [delegateProblem('role', 'role-unknown')]),
    ...(email && !MAILBOX.test(email) ? [delegateProblem('email', 'email-invalid')] : []),
    ...(phone && !TELEPHONE.test(phone) ? [delegateProblem('phone', 'phone-invalid')] : []),
    ...(needsHotel === null ? [delegateProblem('needsHotel', 'flag-invalid')] : []),
    ...(consent === null ? [delegateProblem('consent', 'flag-invalid')] : []),
    ...tooLong(cells),
  ];
  return { file, problems };
}

function tooLong(cells: DelegateCells): FieldProblem[] {
  return Object.entries(LIMITS).flatMap(([column, limit]) =>
    (cells[column as keyof typeof LIMITS]?.trim().length ?? 0) > limit
      ? [delegateProblem(column as DelegateColumn, 'too-long', { limit })]
      : [],
  );
}

/** Who is not said to be anything else comes as a delegate; null for a word that is unknown. */
function roleOf(word: string): DelegateRole | null {
  const wanted = word.trim().toLowerCase();
  if (!wanted) return 'delegate';
  const isNamed = (role: DelegateRole) => role === wanted || ROLE_NAMES[role].zh === wanted;
  return DELEGATE_ROLES.find(isNamed) ?? null;
}

/** Nothing is no; null for what is neither. */
function flagOf(word: string | undefined): boolean | null {
  const said = word?.trim().toLowerCase() ?? '';
  if (['是', '需要', '同意', 'yes', 'y', 'true', '1', '√'].includes(said)) return true;
  return ['', '否', '不需要', '不同意', 'no', 'n', 'false', '0'].includes(said) ? false : null;
}

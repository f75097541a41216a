import {
  childrenOf,
  creditCodeProblem,
  formerRegion,
  industryByCode,
  regionByCode,
  type DateString,
  type FieldProblem,
} from '@wanchang/kernel';
import { MEMBER_KINDS, type MemberFile, type MemberKind } from './member';
import { memberProblem } from './member.problems';

/** Longest texts, in UTF-16 units. */
export const TEXT_LIMITS = {
  nameZh: 100,
  nameEn: 200,
  contactName: 50,
  contactPhone: 50,
  contactEmail: 254,
  address: 200,
  introduction: 5000,
  website: 300,
} as const;
export const MAX_INDUSTRIES = 10;
/** The conference has members since 1994. */
export const FIRST_YEAR = 1994;

/** Everything that is wrong with a file, so that a form or a roster row is corrected in one go. */
export function memberProblems(file: MemberFile, today: DateString): FieldProblem[] {
  return [
    ...(MEMBER_KINDS.includes(file.kind) ? [] : [memberProblem('kind', 'kind-unknown')]),
    ...(file.nameZh === '' ? [memberProblem('nameZh', 'required')] : []),
    ...textProblems(file),
    ...creditCodeProblems(file.creditCode, file.kind),
    ...regionProblems(file.regionCode),
    ...industryProblems(file.industries),
    ...yearProblems(file.joinedYear, Number(today.slice(0, 4))),
    ...addressProblems(file),
  ];
}

function textProblems(file: MemberFile): FieldProblem[] {
  return Object.entries(TEXT_LIMITS).flatMap(([field, limit]) => {
    const text = file[field as keyof typeof TEXT_LIMITS] ?? '';
    return text.length > limit ? [memberProblem(field, 'too-long', { limit })] : [];
  });
}

function creditCodeProblems(code: string | null, kind: MemberKind): FieldProblem[] {
  if (code === null) {
    const required = kind === 'domestic_enterprise';
    return required ? [memberProblem('creditCode', 'credit-code-required')] : [];
  }
  const problem = creditCodeProblem(code);
  return problem ? [memberProblem('creditCode', `credit-code-${problem}`)] : [];
}

/** A few cities, such as Dongguan, have no counties: they stand at county level themselves. */
function regionProblems(code: string): FieldProblem[] {
  if (!regionByCode(code)) return [unknownRegion(code)];
  return childrenOf(code).length > 0 ? [memberProblem('regionCode', 'region-not-county')] : [];
}

/** A county that no longer exists is refused with the one that took its place. */
function unknownRegion(text: string): FieldProblem {
  const former = formerRegion(text);
  const successor = former && regionByCode(former.successor);
  if (!former || !successor) return memberProblem('regionCode', 'region-unknown');
  const { code, name } = successor;
  return memberProblem('regionCode', 'region-abolished', {
    ...{ former: former.name, successor: name, code },
  });
}

function industryProblems(codes: readonly string[]): FieldProblem[] {
  if (codes.length > MAX_INDUSTRIES) {
    return [memberProblem('industries', 'too-many', { limit: MAX_INDUSTRIES })];
  }
  const unknown = codes.find((code) => industryByCode(code)?.code !== code);
  return unknown === undefined
    ? []
    : [memberProblem('industries', 'industry-unknown', { value: unknown.slice(0, 30) })];
}

function yearProblems(year: number | null, thisYear: number): FieldProblem[] {
  const possible = year === null || (year >= FIRST_YEAR && year <= thisYear);
  const range = { from: FIRST_YEAR, to: thisYear };
  return possible ? [] : [memberProblem('joinedYear', 'year-out-of-range', range)];
}

function addressProblems({ contactEmail, website }: MemberFile): FieldProblem[] {
  const badEmail = contactEmail !== null && !isEmail(contactEmail);
  const badWebsite = website !== null && !isWebAddress(website);
  return [
    ...(badEmail ? [memberProblem('contactEmail', 'email-invalid')] : []),
    ...(badWebsite ? [memberProblem('website', 'website-invalid')] : []),
  ];
}

/** Only what a browser may open from a page of ours: no `javascript:`, no `data:`. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

export function isEmail(text: string): boolean {
  return /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]+$/.test(text);
}

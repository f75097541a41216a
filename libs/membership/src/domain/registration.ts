import {
  normaliseCreditCode,
  visibleText,
  type DateString,
  type FieldProblem,
} from '@wanchang/kernel';
import type { MemberFile } from './member';
import { memberProblem } from './member.problems';
import { isEmail, memberProblems } from './member.rules';

interface FirstAdministrator {
  /** The unit's contact, unless another is named. */
  readonly name?: string | null;
  /** Invited by mail as the unit's first administrator. */
  readonly email?: string | null;
}

/** What a member unit is registered with; what is left out is empty. */
export type Registration = Pick<MemberFile, 'kind' | 'nameZh' | 'regionCode'> &
  Partial<MemberFile> & { readonly administrator?: FirstAdministrator };

export function toMemberFile({ administrator, ...given }: Registration): MemberFile {
  return cleanFile({ ...given, contactName: given.contactName || administrator?.name || null });
}

/** As it is stored: empty texts are null, a credit code is in capitals without gaps. */
export function cleanFile(file: Registration): MemberFile {
  return {
    kind: file.kind,
    nameZh: visibleText(file.nameZh),
    nameEn: visibleText(file.nameEn ?? '') || null,
    creditCode: file.creditCode ? normaliseCreditCode(file.creditCode) : null,
    regionCode: file.regionCode,
    industries: [...new Set(file.industries)],
    contactName: file.contactName || null,
    contactPhone: file.contactPhone || null,
    contactEmail: file.contactEmail || null,
    address: file.address || null,
    introduction: file.introduction || null,
    website: file.website || null,
    joinedYear: file.joinedYear ?? null,
  };
}

export function registrationProblems(
  { administrator }: Registration,
  file: MemberFile,
  today: DateString,
): FieldProblem[] {
  const unreachable = administrator?.email && !isEmail(administrator.email);
  return [
    ...memberProblems(file, today),
    ...(unreachable ? [memberProblem('administratorEmail', 'email-invalid')] : []),
  ];
}

import type { DateString } from '@wanchang/kernel';
import {
  registrationProblems,
  toMemberFile,
  type MemberKind,
  type Registration,
} from '@wanchang/membership';
import { platformErrors } from '@wanchang/platform';
import type { ApplicationFile } from '../domain/application';
import { applicationProblems } from '../domain/application.rules';

/** The file of the member unit that an application would become. */
export function toRegistration(file: ApplicationFile): Registration {
  const { kind, nameZh, nameEn, creditCode, regionCode, industries } = file;
  const { contactName, contactPhone, contactEmail, address, website, introduction } = file;
  return {
    ...{ nameEn, contactName, contactPhone, contactEmail, address, website, introduction },
    kind: (kind ?? '') as MemberKind,
    nameZh: nameZh?.trim() ?? '',
    regionCode: regionCode ?? '',
    creditCode: toCode(creditCode),
    industries: industries ?? [],
  };
}

const toCode = (creditCode: string | null | undefined) =>
  creditCode
    ? toMemberFile({ kind: 'county', nameZh: '', regionCode: '', creditCode }).creditCode
    : null;

/** @throws DomainError platform.validation-failed with everything that is missing or wrong (R9.1) */
export function assertComplete(file: ApplicationFile, today: DateString): void {
  const registration = toRegistration(file);
  const fields = [
    ...registrationProblems(registration, toMemberFile(registration), today),
    ...applicationProblems(file),
  ];
  if (fields.length > 0)
    throw platformErrors('validation-failed', { args: { count: fields.length }, fields });
}

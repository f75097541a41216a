import type { MemberFile } from './member';

/** What a unit keeps up to date itself; the rest of its file is the secretariat's register. */
const OWN_FIELDS: readonly (keyof MemberFile)[] = [
  'nameEn',
  'industries',
  'contactName',
  'contactPhone',
  'contactEmail',
  'address',
  'introduction',
  'website',
];

/** The fields among these that a unit may not change itself. */
export function registerFields(fields: readonly (keyof MemberFile)[]): (keyof MemberFile)[] {
  return fields.filter((field) => !OWN_FIELDS.includes(field));
}

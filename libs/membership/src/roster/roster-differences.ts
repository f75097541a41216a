import type { Member, MemberFile } from '../domain/member';
import type { Registration } from '../domain/registration';

export interface RosterDifference {
  readonly field: keyof MemberFile;
  readonly from: string;
  readonly to: string;
}

const textOf = (value: MemberFile[keyof MemberFile]): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '');

/** What a roster says otherwise of a unit that is registered already; what it leaves empty, it does not say. */
export function rosterDifferences(
  member: Member,
  given: Registration,
  file: MemberFile,
): RosterDifference[] {
  const stated = Object.keys(file).filter((name) => {
    const value = given[name as keyof Registration];
    return value !== null && value !== undefined && textOf(value as never) !== '';
  }) as (keyof MemberFile)[];
  return stated
    .map((field) => ({ field, from: textOf(member[field]), to: textOf(file[field]) }))
    .filter(({ from, to }) => from !== to);
}

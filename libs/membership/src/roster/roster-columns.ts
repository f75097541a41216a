import type { Language } from '@wanchang/kernel';

/** The columns of a roster: under which headers they are found, in Chinese or English. */
export type RosterColumns<Name extends string> = Readonly<
  Record<Name, { readonly zh: string; readonly en: string; readonly required: boolean }>
>;

const namesOf = <Name extends string>(columns: RosterColumns<Name>) =>
  Object.keys(columns) as Name[];

/** Which column each cell of a header row names; null for one that is not ours. */
export function columnsOf<Name extends string>(
  columns: RosterColumns<Name>,
  cells: readonly string[],
): (Name | null)[] {
  return cells.map((cell) => {
    const header = cell.replace(/[\s*＊]/g, '').toLowerCase();
    const isNamed = (name: Name) => columns[name].zh === header || columns[name].en === header;
    return namesOf(columns).find(isNamed) ?? null;
  });
}

/** The required columns that are not there. */
export function missingColumns<Name extends string>(
  columns: RosterColumns<Name>,
  found: readonly (Name | null)[],
): Name[] {
  return namesOf(columns).filter((name) => columns[name].required && !found.includes(name));
}

/** An empty roster that spreadsheet programs open as UTF-8. */
export function emptyRoster<Name extends string>(
  columns: RosterColumns<Name>,
  language: Language,
): string {
  return `\uFEFF${namesOf(columns)
    .map((name) => columns[name][language])
    .join(',')}\r\n`;
}

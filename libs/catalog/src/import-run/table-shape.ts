import type { ChooseColumns, Column, Meaning } from '@wanchang/table-reader';
import { createHash } from 'node:crypto';
import type { ImportChoices } from '../domain/import/import-choices';

/** What a person said that the columns of tables of one shape are: place among the columns → meaning. */
export interface RememberedColumns {
  readonly shape: string;
  readonly meanings: Readonly<Record<number, Meaning>>;
}

/** Tables whose columns have the same headers in the same order have one shape. */
export function shapeOf(columns: readonly Column[]): string {
  const headers = columns.map(({ header }) => header.replace(/\s+/g, ''));
  return createHash('sha256').update(JSON.stringify(headers)).digest('hex');
}

/** What is said of this file; where nothing is, what was said of one of the same shape. */
export function columnsChosen(
  { columns: chosen }: ImportChoices,
  remembered: readonly RememberedColumns[],
): ChooseColumns {
  const byShape = new Map(remembered.map(({ shape, meanings }) => [shape, meanings]));
  return (sheet, columns) => {
    const known = byShape.get(shapeOf(columns)) ?? {};
    const meanings = columns.flatMap(({ at, header }, place): [number, Meaning][] => {
      const said = chosen.find(
        (one) => one.sheet === sheet && one.at === at && one.header === header,
      );
      const meaning = said?.meaning ?? known[place];
      return meaning ? [[at, meaning]] : [];
    });
    return meanings.length > 0 ? new Map(meanings) : null;
  };
}

/** What is worth remembering of a table; null where nobody said anything of it. */
export function toRemember(columns: readonly Column[]): RememberedColumns | null {
  const said = columns.flatMap(({ reason, meaning }, place): [number, Meaning][] =>
    reason === 'user' ? [[place, meaning]] : [],
  );
  return said.length > 0 ? { shape: shapeOf(columns), meanings: Object.fromEntries(said) } : null;
}

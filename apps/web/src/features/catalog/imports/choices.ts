import type { ColumnMeaning, FillableMeaning, ImportChoices, ImportedTable } from '../types';

/** What is said of a file before it is imported. Each function gives the choices with one thing said anew. */

export const noChoices: ImportChoices = { columns: [], leftOut: [], cells: [], all: [] };

interface Place {
  sheet: string;
  at: number;
}

const isAt = (place: Place) => (other: Place) =>
  other.sheet === place.sheet && other.at === place.at;

export function withColumn(
  choices: ImportChoices,
  place: Place,
  header: string,
  meaning: ColumnMeaning,
): ImportChoices {
  const others = choices.columns.filter((one) => !(isAt(place)(one) && one.header === header));
  return { ...choices, columns: [...others, { ...place, header, meaning }] };
}

export const placeOf = ({ sheet, columns }: ImportedTable): Place => ({
  sheet,
  at: columns[0]?.at ?? 0,
});

export function withTable(choices: ImportChoices, place: Place, taken: boolean): ImportChoices {
  const others = choices.leftOut.filter((one) => !isAt(place)(one));
  return { ...choices, leftOut: taken ? others : [...others, place] };
}

export function withCell(
  choices: ImportChoices,
  place: Place & { row: number },
  text: string,
): ImportChoices {
  const others = choices.cells.filter((one) => !(isAt(place)(one) && one.row === place.row));
  return { ...choices, cells: [...others, { ...place, text }] };
}

export function withSaidOfAll(
  choices: ImportChoices,
  said: { meaning: FillableMeaning; text: string; everywhere: boolean },
): ImportChoices {
  return { ...choices, all: [...withoutSaidOfAll(choices, said.meaning).all, said] };
}

export function withoutSaidOfAll(choices: ImportChoices, meaning: FillableMeaning): ImportChoices {
  return { ...choices, all: choices.all.filter((one) => one.meaning !== meaning) };
}

export function countOf({ columns, leftOut, cells, all }: ImportChoices): number {
  return columns.length + leftOut.length + cells.length + all.length;
}

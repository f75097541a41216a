import type { Column } from '../headers/column';
import type { Meaning } from '../headers/meanings';
import { leftOut, NAMES_GOODS_ONCE } from './resolve-columns';

/** What a person says that columns are: place in the sheet → meaning. */
export type ChosenMeanings = ReadonlyMap<number, Meaning>;

/** What is chosen for a table with these columns in a sheet; null: nothing. */
export type ChooseColumns = (sheet: string, columns: readonly Column[]) => ChosenMeanings | null;

/**
 * The columns as a person wants them: what is chosen holds, also for a column that would be left out, and takes a meaning
 * that a listing has once away from every other column.
 */
export function chosenColumns(columns: readonly Column[], chosen: ChosenMeanings): Column[] {
  const taken = new Set([...chosen.values()].filter((meaning) => NAMES_GOODS_ONCE.has(meaning)));
  return columns.map((column) => {
    const meaning = chosen.get(column.at);
    if (meaning)
      return { ...column, meaning, reason: 'user', leftOut: leftOut(column.at, meaning, NONE) };
    const isTaken = taken.has(column.meaning) && column.tier === null && column.option === null;
    return isTaken ? { ...column, meaning: 'property' } : column;
  });
}

const NONE: ReadonlySet<number> = new Set();

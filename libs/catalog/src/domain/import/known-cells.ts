import type { Meaning, RecordCell, TableRecord } from '@wanchang/table-reader';

/** The cells of a record by what their columns say. */
export interface KnownCells {
  first(meaning: Meaning): RecordCell | null;
  all(meaning: Meaning): RecordCell[];
  text(meaning: Meaning): string;
}

export function knownCells({ cells }: TableRecord): KnownCells {
  const all = (meaning: Meaning) => cells.filter(({ column }) => column.meaning === meaning);
  const first = (meaning: Meaning) => all(meaning)[0] ?? null;
  return { all, first, text: (meaning) => first(meaning)?.text ?? '' };
}

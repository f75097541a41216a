import { clip } from './clip';
import { LONGEST_CELL } from './read-row';
import type { SheetRecord } from './records';

/** The cells of a record as they were, by header; a second column of the same name gets a number. */
export function rawOf({ cells }: SheetRecord): Record<string, string> {
  const raw: Record<string, string> = {};
  for (const { column, text } of cells) {
    const name = column.header || '—';
    let unique = name;
    for (let next = 2; unique in raw; next += 1) unique = `${name} (${next})`;
    raw[unique] = clip(text, LONGEST_CELL);
  }
  return raw;
}

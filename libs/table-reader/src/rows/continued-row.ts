import { ownCells, type GridRow } from '../grid';
import type { Column, RecordCell } from '../headers/column';
import type { Meaning } from '../headers/meanings';
import type { TableRecord } from './table-record';

const FIGURES: ReadonlySet<Meaning> = new Set(['price', 'quantity', 'budget', 'amount'] as const);
const SIZES: ReadonlySet<Meaning> = new Set(['specification', 'model', 'ownNumber'] as const);
/** 1、额定电压：380V. A size is none. */
const REQUIREMENT = /[:：]|^\s*[(（]?\d{1,2}[、.．)）]\s*\D/;

/** One more line about the goods above: their name and figures are merged over it, and it gives no other size. */
export function continuesGoods(row: GridRow, columns: readonly Column[]): boolean {
  const title = columns.find(({ meaning }) => meaning === 'title')?.at ?? -1;
  const own = (at: number) => (row.cells[at] ?? '') !== '' && !row.fromAbove.has(at);
  const figures = columns.filter(({ at, meaning }) => FIGURES.has(meaning) && (row.cells[at] ?? '') !== ''); // prettier-ignore
  const isMerged = row.fromAbove.has(title) && figures.length > 0 && !figures.some(({ at }) => own(at)); // prettier-ignore
  const sizes = columns.filter(({ at, meaning }) => SIZES.has(meaning) && own(at));
  return isMerged && sizes.every(({ at }) => REQUIREMENT.test(row.cells[at]!));
}

/** The goods with the texts of one more line below their own. */
export function joined(
  { cells, raw }: TableRecord,
  row: GridRow,
  columns: readonly Column[],
): Pick<TableRecord, 'cells' | 'raw'> {
  const added = new Map(ownCells(row).filter(([at]) => !row.fromAbove.has(at)));
  const longer = cells.map((cell): RecordCell => {
    const more = added.get(cell.column.at);
    return more === undefined ? cell : { ...cell, text: `${cell.text}\n${more}` };
  });
  const known = new Set(cells.map(({ column }) => column.at));
  const others = columns.flatMap((column): RecordCell[] => {
    const text =
      column.leftOut === null && !known.has(column.at) ? added.get(column.at) : undefined;
    return text === undefined ? [] : [{ column, text }];
  });
  const below = new Map(columns.map(({ at, header }) => [header, added.get(at) ?? '']));
  const longerRaw = { ...raw };
  for (const [name, text] of Object.entries(raw))
    longerRaw[name] = [text, below.get(name) ?? ''].filter(Boolean).join('\n');
  return { cells: [...longer, ...others], raw: longerRaw };
}

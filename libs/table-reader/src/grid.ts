import type { CellMark, MergeInput, RowInput, SheetInput } from './sheet';

/** A row whose merged cells all hold the text that they show. */
export interface GridRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly marks: Readonly<Record<number, CellMark>>;
  /** Columns whose text is that of a merged cell above. */
  readonly fromAbove: ReadonlySet<number>;
  /** Columns whose text is that of a merged cell to the left. */
  readonly fromLeft: ReadonlySet<number>;
}

/** The rows that are shown. What a merged cell holds stands in all cells that it covers. */
export function gridOf({ rows, merges }: SheetInput): GridRow[] {
  const byRow = mergesByRow(rows, merges);
  return rows
    .filter(({ hidden }) => !hidden)
    .map((row) => filled(row, byRow.get(row.number) ?? []));
}

interface Cover extends MergeInput {
  readonly text: string;
}

function mergesByRow(
  rows: readonly RowInput[],
  merges: readonly MergeInput[],
): Map<number, Cover[]> {
  const texts = new Map(rows.map((row) => [row.number, row.cells]));
  const byRow = new Map<number, Cover[]>();
  for (const merge of merges) {
    const text = texts.get(merge.firstRow)?.[merge.firstColumn] ?? '';
    if (text === '') continue;
    for (
      let row = merge.firstRow;
      row <= merge.lastRow && row - merge.firstRow < rows.length;
      row += 1
    )
      byRow.set(row, [...(byRow.get(row) ?? []), { ...merge, text }]);
  }
  return byRow;
}

function filled({ number, cells, marks = {} }: RowInput, covers: readonly Cover[]): GridRow {
  const texts = cells.map((text) => (text.trim() === '' ? '' : text));
  const [fromAbove, fromLeft] = [new Set<number>(), new Set<number>()];
  for (const { text, firstRow, firstColumn, lastColumn } of covers) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      while (texts.length <= column) texts.push('');
      texts[column] = text;
      if (column > firstColumn) fromLeft.add(column);
      if (number > firstRow) fromAbove.add(column);
    }
  }
  return { number, cells: texts, marks, fromAbove, fromLeft };
}

/** The cells of a row that hold something of their own, not what a merged cell to the left spreads. */
export function ownCells({ cells, fromLeft }: GridRow): [column: number, text: string][] {
  return [...cells.entries()].filter(([column, text]) => text !== '' && !fromLeft.has(column));
}

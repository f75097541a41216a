import type { Cell, SheetDraft } from './sheet-draft';
import type { Random } from './random';

/** What happens to sheets that many hands have worked on; it changes nothing of what they say. */
export function disturb(random: Random, sheet: SheetDraft): void {
  if (random.chance(0.25)) shiftRight(sheet, random.between(1, 2));
  if (random.chance(0.4)) sheet.rows.forEach((cells) => cells.forEach((cell, at) => (cells[at] = spaced(random, cell)))); // prettier-ignore
  if (random.chance(0.3)) breakLines(sheet);
  if (random.chance(0.3) && sheet.merges.length === 0 && sheet.hiddenRows.size === 0) insertEmptyRows(random, sheet); // prettier-ignore
}

function shiftRight(sheet: SheetDraft, by: number): void {
  for (const cells of sheet.rows) if (cells.length > 0) cells.unshift(...Array.from({ length: by }, () => null)); // prettier-ignore
  const hidden = [...sheet.hiddenColumns];
  sheet.hiddenColumns.clear();
  for (const at of hidden) sheet.hiddenColumns.add(at + by);
  for (const [at, merge] of sheet.merges.entries())
    sheet.merges[at] = { ...merge, firstColumn: merge.firstColumn + by, lastColumn: merge.lastColumn + by }; // prettier-ignore
}

function spaced(random: Random, cell: Cell): Cell {
  if (typeof cell !== 'string' || cell === '' || !random.chance(0.1)) return cell;
  return random.pick([` ${cell}`, `${cell}  `, `\u3000${cell}`]);
}

/** Narrow columns have their units below: 单价 ⏎ （元）. */
function breakLines(sheet: SheetDraft): void {
  for (const cells of sheet.rows.slice(0, 8))
    for (const [at, cell] of cells.entries())
      if (typeof cell === 'string' && /^\p{L}{2,6}[（(][^）)]{1,6}[）)]$/u.test(cell))
        cells[at] = cell.replace(/[（(]/, '\n$&');
}

function insertEmptyRows(random: Random, sheet: SheetDraft): void {
  const moved = new Map<number, number>();
  const rows = sheet.rows.splice(0);
  for (const [at, cells] of rows.entries()) {
    if (at > 0 && random.chance(0.1)) sheet.rows.push([]);
    moved.set(at + 1, sheet.rows.push(cells));
  }
  for (const [at, expected] of sheet.expected.entries()) sheet.expected[at] = { ...expected, row: moved.get(expected.row)! }; // prettier-ignore
}

import { ownCells, type GridRow } from '../grid';
import type { Meaning } from './meanings';
import { NOTHING_SAID } from './column';
import { asUnit, isUnitLine, readHeader, tierIn, type HeaderReading } from './read-header';

/** A column as its header announces it. */
export interface HeaderCell {
  readonly at: number;
  readonly header: string;
  readonly reading: HeaderReading;
  /** The second line below a price that stands over several columns. */
  readonly option: string | null;
  readonly weightOfTitle: number;
}

export interface Header {
  /** Places in the grid. */
  readonly first: number;
  readonly last: number;
  readonly cells: readonly HeaderCell[];
}

const HEADER_LINES = 3;
const MOST_OF_OTHERS = 0.6;
const NAMES: ReadonlySet<Meaning> = new Set(['title', 'description', 'model', 'specification', 'ownNumber', 'category']); // prettier-ignore
const TELLING: ReadonlySet<Meaning> = new Set(['price', 'quantity', 'unit', 'budget', 'amount']);
const LONGEST_OPTION = 30;

/** The header that begins in a row of the grid; null where the row is none. */
export function headerAt(grid: readonly GridRow[], first: number): Header | null {
  const row = grid[first];
  return row && isHeaderLine(row) ? headerFrom(grid, first) : null;
}

/**
 * The first header of a sheet in which nothing is called a name: its first column has a word of its own, and another says
 * what it costs or how much there is. Among rows of goods such a line would be one of them.
 */
export function namelessHeaderAt(grid: readonly GridRow[], first: number): Header | null {
  const row = grid[first];
  const readings = row ? ownCells(row).map(([, text]) => readHeader(text)) : [];
  const said = readings.filter((reading) => reading && TELLING.has(reading.meaning));
  const start = readings.find((reading) => reading?.meaning !== 'ignored');
  const isHeader = !readings.includes(null) && start?.meaning === 'other' && said.length >= 1;
  return isHeader ? headerFrom(grid, first) : null;
}

function headerFrom(grid: readonly GridRow[], first: number): Header {
  let last = first;
  while (last - first + 1 < HEADER_LINES && isContinuation(grid[last]!, grid[last + 1])) last += 1;
  return { first, last, cells: headerCells(grid.slice(first, last + 1)) };
}

/** Enough words that are known, nothing that is a figure. */
export function isHeaderLine(row: GridRow): boolean {
  const own = ownCells(row);
  // Nearly all rows of goods end here, before their words are looked at.
  if (own.some(([, text]) => /^[\d.,%]+$/.test(text))) return false;
  const readings = own.map(([, text]) => readHeader(text));
  const figures = own.filter(([, text], i) => readings[i] === null && tierIn(text) === null).length;
  if (figures > 0 || own.length === 0) return false;
  const known = readings.filter((reading) => reading && reading.meaning !== 'other');
  const others = own.filter(([, text], i) => readings[i]?.meaning === 'other' && tierIn(text) === null).length; // prettier-ignore
  const names = known.filter((reading) => NAMES.has(reading!.meaning));
  if (others > own.length * MOST_OF_OTHERS) return false;
  if (names.length === 0) return false;
  return known.length >= 2 || own.some(([, text]) => isTitleWord(text));
}

/** 品名 and its kind stand above goods and nowhere else. */
function isTitleWord(text: string): boolean {
  return (readHeader(text)?.weight ?? 0) >= 8 && readHeader(text)?.meaning === 'title';
}

/** A line that says more of the columns above it: words only, and a name stands above or beside them. */
function isContinuation(above: GridRow, row: GridRow | undefined): boolean {
  if (!row) return false;
  const own = ownCells(row).filter(([column]) => !row.fromAbove.has(column));
  if (own.length === 0) return false;
  if (continuesName(above, row) || isUnitLine(own.map(([, text]) => text))) return true;
  const isWords = own.every(([, text]) => readHeader(text) !== null || tierIn(text) !== null);
  if (!isWords || own.some(([, text]) => text.length > LONGEST_OPTION)) return false;
  const isKnown = own.every(([, text]) => (readHeader(text)?.meaning ?? 'other') !== 'other');
  if (isKnown && own.length >= 2) return true;
  // Below a name there would be a name of goods.
  const underNames = own.some(([column]) => {
    const parent = readHeader(above.cells[column] ?? '');
    return parent !== null && !above.fromLeft.has(column) && !spreads(above, column) && parent.meaning !== 'other'; // prettier-ignore
  });
  return (
    !underNames && own.some(([column]) => spreads(above, column) || above.fromLeft.has(column))
  );
}

/** The name of the goods stands in one cell over both lines. */
function continuesName(above: GridRow, row: GridRow): boolean {
  const name = above.cells.findIndex((text) => readHeader(text)?.meaning === 'title');
  return name >= 0 && row.fromAbove.has(name);
}

/** A header cell with merged or empty cells to its right. */
function spreads({ cells, fromLeft }: GridRow, column: number): boolean {
  return (cells[column] ?? '') === '' || fromLeft.has(column) || fromLeft.has(column + 1);
}

function headerCells(lines: readonly GridRow[]): HeaderCell[] {
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const cells: HeaderCell[] = [];
  for (let at = 0; at < width; at += 1) {
    const texts = textsOf(lines, at);
    if (texts.length > 0) cells.push(headerCell(at, texts));
  }
  return cells;
}

/** The lines above a column, each once; an empty cell beside a header that spreads belongs to that. */
function textsOf(lines: readonly GridRow[], at: number): string[] {
  const texts = lines.map((line, index) => {
    const own = line.cells[at] ?? '';
    if (own !== '' || index === lines.length - 1) return own;
    const below = lines[index + 1]?.cells[at] ?? '';
    return below === '' ? '' : (line.cells.slice(0, at).findLast((text) => text !== '') ?? '');
  });
  const named = [...new Set(texts.filter((text) => text !== ''))];
  return named.map((text, index) => (index === 0 ? text : (asUnit(text) ?? text)));
}

function headerCell(at: number, texts: readonly string[]): HeaderCell {
  const readings = texts.map((text) => readHeader(text) ?? { ...NOTHING_SAID, tier: tierIn(text) });
  const [top = NOTHING_SAID, ...below] = readings;
  const known = readings.findLast(({ meaning }) => meaning !== 'other') ?? top;
  const isOver = top.meaning === 'price' || (top.meaning === 'specification' && below.length > 0);
  const option =
    isOver && below.some(({ meaning, tier }) => meaning === 'other' && !tier) && asUnit(texts.at(-1)!) === null
      ? (texts.at(-1) ?? null)
      : null; // prettier-ignore
  const first = <Key extends 'unit' | 'currency' | 'tax' | 'tier'>(key: Key) =>
    readings.findLast((reading) => reading[key] !== null)?.[key] ?? null;
  return {
    at,
    header: texts.join(' ').replace(/\s+/g, ' '),
    reading: {
      ...known,
      ...{
        unit: first('unit'),
        currency: first('currency'),
        tax: first('tax'),
        tier: first('tier'),
      },
      scale: Math.max(...readings.map(({ scale }) => scale)),
    },
    option,
    weightOfTitle: known.meaning === 'title' ? known.weight : 0,
  };
}

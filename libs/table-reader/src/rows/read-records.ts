import type { GridRow } from '../grid';
import type { Column, RecordCell } from '../headers/column';
import { headerAt, isHeaderLine } from '../headers/find-header';
import type { Meaning } from '../headers/meanings';
import { isDitto, isOpen } from '../values/open';
import { classifyRow, rowsHaveSubstance } from './classify-row';
import { continuesGoods, joined } from './continued-row';
import { fit, innerLayout, repeatsHeader, type Layout } from './layout';
import type { LeftOutRow, TableRecord } from './table-record';

export interface ReadRows {
  readonly records: readonly TableRecord[];
  readonly leftOut: readonly LeftOutRow[];
  readonly columns: readonly Column[];
}

/** What the columns are below a header that stands at a place in the rows. */
export type Resolve = (
  rows: readonly GridRow[],
  header: number,
) => { columns: Column[]; last: number };

/**
 * The records below a header. Header rows in between rename columns; one without a title announces details: its rows
 * wait for the titled rows that follow with the same neighbours, and each takes the next. What waits in vain stays a
 * record, without a title.
 */
export function readRecords(
  rows: readonly GridRow[],
  columns: readonly Column[],
  hidden: ReadonlySet<number>,
  resolve: Resolve,
): ReadRows {
  const reader = new RecordReader(rows, columns, hidden, resolve);
  return reader.read();
}

/** A record with the cells that must be alike for a row of details to belong to it. */
interface Candidate extends TableRecord {
  readonly neighbours: string;
}

const LONGEST_SHOWN = 60;

class RecordReader {
  private readonly found: Candidate[] = [];
  private readonly leftOut: LeftOutRow[] = [];
  private waiting: Candidate[] = [];
  private details: Layout | null = null;
  private main: Layout;
  private section: string | null = null;
  private above: ReadonlyMap<number, string> = new Map();
  private substantial: boolean;
  private readonly namesStandOnce: boolean;

  constructor(
    private readonly rows: readonly GridRow[],
    columns: readonly Column[],
    private readonly hidden: ReadonlySet<number>,
    private readonly resolve: Resolve,
  ) {
    this.main = { columns, span: [0, Infinity] };
    this.substantial = rowsHaveSubstance(rows, columns);
    this.namesStandOnce = namesStandOnce(rows, columns);
  }

  read(): ReadRows {
    for (let at = 0; at < this.rows.length; at += 1) at = this.take(at);
    this.giveUpWaiting();
    const records = this.found.map(({ neighbours: _, ...record }) => record);
    return {
      records: records.sort((left, right) => left.row - right.row),
      leftOut: this.leftOut,
      columns: this.main.columns,
    };
  }

  /** @returns the place of the last row that it took */
  private take(at: number): number {
    const row = this.rows[at]!;
    const repeats = repeatsHeader(row, this.main.columns);
    if (!repeats && isHeaderLine(row) && this.beginsTable(at)) return this.beginAnew(at);
    const inner = innerLayout(row, this.main, this.hidden);
    if (inner || repeats) {
      this.leave(row, 'header');
      if (inner) this.enter(inner);
      return at;
    }
    this.takeData(row);
    return at;
  }

  /** A header that names the goods, or that begins where the table begins and says models and what they cost. */
  private beginsTable(at: number): boolean {
    const cells = headerAt(this.rows, at)?.cells ?? [];
    const says = (...meanings: Meaning[]) =>
      cells.some(({ reading }) => meanings.includes(reading.meaning));
    const start = this.main.columns.find(({ leftOut }) => leftOut !== 'ignored')?.at;
    const isWhole = cells[0]?.at === start && cells.length >= this.main.columns.length / 2;
    return says('title') || (isWhole && says('price') && says('model', 'specification'));
  }

  private beginAnew(at: number): number {
    const { columns, last } = this.resolve(this.rows, at);
    for (let line = at; line <= last; line += 1) this.leave(this.rows[line]!, 'header');
    this.giveUpWaiting();
    this.main = { columns, span: [0, Infinity] };
    this.details = null;
    this.above = new Map();
    return last;
  }

  private enter(layout: Layout): void {
    this.giveUpWaiting();
    const isSame = layout.columns.every((column) => this.main.columns.includes(column));
    const title = layout.columns.find(({ meaning }) => meaning === 'title')?.at ?? -1;
    const isMain = title >= layout.span[0] && title <= layout.span[1];
    if (isMain) this.main = { ...layout, span: [0, Infinity] };
    this.details = isSame || isMain ? null : layout;
  }

  private takeData(row: GridRow): void {
    if (row.cells.every((text) => text === '')) return;
    const kind = classifyRow(row, this.main.columns, this.substantial);
    if (kind !== 'goods') {
      if (kind === 'section') this.section = row.cells.filter((text) => text !== '').at(-1) ?? null;
      this.leave(row, kind);
      return;
    }
    const last = this.found.at(-1);
    if (last && continuesGoods(row, this.main.columns)) {
      this.found[this.found.length - 1] = { ...last, ...joined(last, row, this.main.columns) };
      return;
    }
    if (this.details && fit(row, this.details) >= fit(row, this.main))
      this.waiting.push(this.record(row, this.details));
    else this.join(this.record(row, this.main));
  }

  private leave({ number, cells }: GridRow, why: LeftOutRow['why']): void {
    const text = [...new Set(cells.filter((cell) => cell !== ''))]
      .join(' ')
      .slice(0, LONGEST_SHOWN);
    this.leftOut.push({ row: number, why, text });
  }

  private join(record: Candidate): void {
    const [details] = this.waiting;
    if (details?.neighbours !== record.neighbours) {
      this.giveUpWaiting();
      this.found.push(record);
      return;
    }
    this.waiting.shift();
    const own = new Set(record.cells.map(({ column }) => column.header));
    const added = details.cells.filter(({ column }) => !own.has(column.header));
    this.found.push({ ...record, cells: [...record.cells, ...added] });
  }

  private giveUpWaiting(): void {
    this.found.push(...this.waiting);
    this.waiting = [];
  }

  private record(row: GridRow, layout: Layout): Candidate {
    const { texts, titleFromAbove } = this.completed(row, layout);
    const shown = layout.columns.filter(({ leftOut }) => leftOut === null);
    const cells = shown.flatMap((column): RecordCell[] => {
      const [text, mark] = [texts.get(column.at) ?? '', row.marks[column.at]];
      return text === '' && !mark ? [] : [mark ? { column, text, mark } : { column, text }];
    });
    const [from, to] = this.details?.span ?? [0, Infinity];
    const isOutside = ({ at }: Column) => (at < from || at > to) && texts.get(at) !== '';
    const outside = layout.columns.filter(
      (column) => isOutside(column) && !isNumbering(column, texts),
    );
    return {
      ...{ row: row.number, cells, section: this.section, headings: [], titleFromAbove },
      raw: rawOf(layout.columns, texts),
      neighbours: JSON.stringify(outside.map(({ at }) => texts.get(at))),
    };
  }

  /** Of the goods above, whose name stands once for several sizes. */
  private isAnotherSize(columns: readonly Column[], texts: ReadonlyMap<number, string>): boolean {
    const sizes = columns.filter(
      ({ meaning }) => meaning === 'specification' || meaning === 'model',
    );
    const filled = sizes.filter(({ at }) => !isOpen(texts.get(at) ?? ''));
    if (filled.length === 0) return false;
    return this.namesStandOnce || filled.some(({ at }) => shapeOf(texts.get(at)!) === shapeOf(this.above.get(at) ?? '')); // prettier-ignore
  }

  /** 同上 is what stands above it, and so is an empty name where only the size is new. */
  private completed(
    row: GridRow,
    { columns }: Layout,
  ): { texts: Map<number, string>; titleFromAbove: boolean } {
    // prettier-ignore
    const texts = new Map<number, string>();
    for (const { at } of columns) {
      const own = unquoted(row.cells[at] ?? '');
      texts.set(at, isDitto(own) ? (this.above.get(at) ?? own) : own);
    }
    const title = columns.find(({ meaning }) => meaning === 'title')?.at ?? -1;
    const name = this.above.get(title) ?? '';
    const titleFromAbove =
      texts.get(title) === '' && name !== '' && this.isAnotherSize(columns, texts);
    if (titleFromAbove) texts.set(title, name);
    this.above = texts;
    return { texts, titleFromAbove };
  }
}

function isNumbering({ at, leftOut }: Column, texts: ReadonlyMap<number, string>): boolean {
  return leftOut === 'ignored' && /^\d+$/.test(texts.get(at) ?? '');
}

const FEWEST_NAMELESS = 3;
const SHARE_NAMELESS = 0.3;

/** Whether leaving the name empty is how this table says "as above", and no slip. */
function namesStandOnce(rows: readonly GridRow[], columns: readonly Column[]): boolean {
  const title = columns.find(({ meaning }) => meaning === 'title')?.at ?? -1;
  const sizes = columns.filter(({ meaning }) => meaning === 'specification' || meaning === 'model');
  const sized = rows.filter(({ cells }) => sizes.some(({ at }) => !isOpen(cells[at] ?? '')));
  const nameless = sized.filter(({ cells }) => (cells[title] ?? '') === '').length;
  return nameless >= FEWEST_NAMELESS && nameless >= sized.length * SHARE_NAMELESS;
}

/** DN25 and DN40 are sizes of one kind, DN80 and 5.5kW are not. */
const shapeOf = (size: string) =>
  size
    .toUpperCase()
    .replace(/[\d.]+/g, '9')
    .replace(/\s+/g, '');

/** A second column of the same name is told apart. */
function rawOf(
  columns: readonly Column[],
  texts: ReadonlyMap<number, string>,
): Record<string, string> {
  const raw: Record<string, string> = {};
  for (const { at, header, leftOut } of columns) {
    if (leftOut === 'hidden') continue;
    const name = header || '—';
    let unique = name;
    for (let next = 2; unique in raw; next += 1) unique = `${name} (${next})`;
    raw[unique] = texts.get(at) ?? '';
  }
  return raw;
}

/** Sheets that we write put an apostrophe before what a spreadsheet program would run as a formula. */
function unquoted(text: string): string {
  return text.replace(/^'(?=[=+\-@＝＋－＠])/, '');
}

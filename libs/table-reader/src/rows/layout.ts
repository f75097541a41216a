import { ownCells, type GridRow } from '../grid';
import { columnOf, type Column } from '../headers/column';
import type { Meaning } from '../headers/meanings';
import { plainHeader, readHeader } from '../headers/read-header';
import { leftOut } from '../tables/resolve-columns';
import { readDay } from '../values/day';
import { readLeadTime } from '../values/lead-time';
import { readPrice } from '../values/price';
import { readQuantity } from '../values/quantity';

/** What the columns are from a header row on. */
export interface Layout {
  readonly columns: readonly Column[];
  /** Columns that an inner header renamed; all of them of a whole header. */
  readonly span: readonly [from: number, to: number];
}

const FEWEST_WORDS = 2;
const LONGEST_WORD = 16;

/** A row that repeats words of the header above its columns. */
export function repeatsHeader({ cells }: GridRow, columns: readonly Column[]): boolean {
  const filled = cells.filter((text) => text !== '').length;
  const same = columns.filter(({ at, header }) => (cells[at] ?? '') !== '' && isSameHeader(cells[at]!, header)).length; // prettier-ignore
  return same >= FEWEST_WORDS || (same === 1 && filled === 1);
}

function isSameHeader(text: string, header: string): boolean {
  const [one, other] = [plainHeader(text), plainHeader(header)];
  return one === other || (other !== '' && one.startsWith(other) && one.length <= other.length + 8 && /[([]/.test(one)); // prettier-ignore
}

/**
 * A header inside a row: words of headers side by side in place of data, as in notices whose wide tables were folded
 * into narrow ones. It renames the columns from its first such word to its last and no other. Null where there is none.
 */
export function innerLayout(
  row: GridRow,
  outer: Layout,
  hidden: ReadonlySet<number>,
): Layout | null {
  const ignored = new Set(outer.columns.filter(isNeverRenamed).map(({ at }) => at));
  const words = ownCells(row).filter(([at, text]) => !ignored.has(at) && isWord(text));
  const [from, to] = [words[0]?.[0], words.at(-1)?.[0]];
  if (from === undefined || to === undefined || words.length < FEWEST_WORDS) return null;
  const between = ownCells(row).filter(([column]) => column >= from && column <= to);
  if (between.length > words.length * 1.5) return null;
  const known = new Map(outer.columns.map((column) => [column.at, column]));
  const renamed = new Map(between.map(([at, header]) => [at, renamedColumn(at, header, known.get(at) ?? null, hidden)])); // prettier-ignore
  const columns = [...new Set([...known.keys(), ...renamed.keys()])].sort((a, b) => a - b);
  return { columns: columns.map((at) => renamed.get(at) ?? known.get(at)!), span: [from, to] };
}

/** Words such as 产品 are the values of some columns. */
function isNeverRenamed({ leftOut: why, meaning }: Column): boolean {
  return why === 'ignored' || WORDS_ARE_VALUES.has(meaning);
}

const WORDS_ARE_VALUES: ReadonlySet<Meaning> = new Set(['kind', 'industry', 'regionWish', 'listing'] as const); // prettier-ignore

function renamedColumn(
  at: number,
  header: string,
  before: Column | null,
  hidden: ReadonlySet<number>,
): Column {
  // prettier-ignore
  if (before && isSameHeader(header, before.header)) return before;
  const reading = readHeader(header);
  const meaning = reading?.meaning ?? 'other';
  const { unit = null, currency = null, scale = 1, tax = null } = reading ?? {};
  return { ...columnOf(at, header, meaning, 'header'), unit, currency, scale, tax, leftOut: leftOut(at, meaning, hidden) }; // prettier-ignore
}

/** 制单：李四 is a line of a form. */
function isWord(text: string): boolean {
  if (/\d|[：:]/.test(text)) return false;
  const plain = plainHeader(text);
  const meaning = readHeader(text)?.meaning ?? 'other';
  return meaning !== 'other' && meaning !== 'property' && plain.replace(/\(.*/, '').length <= LONGEST_WORD && !/\d/.test(plain); // prettier-ignore
}

type Reads = (text: string, column: Column) => boolean;

const isMoney: Reads = (text, column) => readPrice(text, column).kind !== 'unread';
const isDay: Reads = (text) => readDay(text, '2026-01-01') !== null;
const isAmount: Reads = (text) => readQuantity(text, true).kind !== 'unread';

/** Of columns that do not take any text. */
const READS: Partial<Record<Meaning, Reads>> = {
  ...{
    price: isMoney,
    budget: isMoney,
    amount: isMoney,
    quantity: isAmount,
    minimumOrder: isAmount,
  },
  ...{ dueDate: isDay, deliveryDay: isDay, validUntil: isDay },
  leadTime: (text, { unit }) => readLeadTime(text, unit) !== null,
};

/** How well a row's cells are what a layout says: figures and days that can be read, less those that cannot. */
export function fit({ cells }: GridRow, { columns }: Layout): number {
  return columns.reduce((sum, column) => {
    const text = cells[column.at] ?? '';
    const reads = READS[column.meaning];
    if (text === '' || !reads) return sum;
    return sum + (reads(text, column) ? 1 : -1);
  }, 0);
}

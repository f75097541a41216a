import type { GridRow } from '../grid';
import type { Header } from '../headers/find-header';
import type { Meaning } from '../headers/meanings';
import { plainHeader } from '../headers/read-header';

/** Columns `from` up to and without `to`. */
export interface Strip {
  readonly from: number;
  readonly to: number;
}

const ALIKE = 0.6;

/** One strip where a header says everything once; several where its words repeat, side by side. */
export function stripsOf({ cells }: Header): Strip[] {
  const whole = [{ from: 0, to: Infinity }];
  const words = cells.map(({ header }) => plainHeader(header));
  const named = cells.filter(({ reading }) => reading.meaning === 'title');
  const titles = named.length > 0 ? named : sizesWithPrices(cells);
  const repeated = titles.filter(
    ({ header }) => plainHeader(header) === plainHeader(titles[0]!.header),
  );
  if (repeated.length < 2) return whole;
  const starts = cells.filter((_, at) => words[at] === words[0]).map(({ at }) => at);
  if (starts.length !== repeated.length) return whole;
  const strips = starts.map((from, i) => ({ from, to: starts[i + 1] ?? Infinity }));
  const [first, ...others] = strips.map((strip) => new Set(wordsIn(strip, { cells })));
  const alike = others.every((other) => [...first!].filter((word) => other.has(word)).length >= first!.size * ALIKE); // prettier-ignore
  return alike ? strips : whole;
}

/** 规格 | 单价 | 规格 | 单价: where no column names the goods, sizes do, each with a price of its own. */
function sizesWithPrices(cells: Header['cells']): Header['cells'] {
  const of = (...meanings: Meaning[]) =>
    cells.filter(({ reading }) => meanings.includes(reading.meaning));
  const sizes = of('specification', 'model');
  return of('price').length === sizes.length ? sizes : [];
}

function wordsIn({ from, to }: Strip, { cells }: Pick<Header, 'cells'>): string[] {
  return cells.filter(({ at }) => at >= from && at < to).map(({ header }) => plainHeader(header));
}

/** The row as if the other strips were empty. */
export function onlyStrip(row: GridRow, { from, to }: Strip): GridRow {
  if (from === 0 && to === Infinity) return row;
  return { ...row, cells: row.cells.map((text, at) => (at >= from && at < to ? text : '')) };
}

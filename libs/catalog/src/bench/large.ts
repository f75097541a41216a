import { readWorkbook } from '@wanchang/platform';
import { readTables } from '@wanchang/table-reader';
import { readRow } from '../domain/import/read-row';
import { addHeader, name, ownNumber, price, quantity, size, unit } from './columns';
import { workbook } from './draft';
import { SheetDraft } from './sheet-draft';
import { HOME, TODAY } from './expected';
import { itemsOf } from './goods';
import { Random } from './random';

/**
 * One XLSX of so many rows from bytes to listings, without the database. Memory is the greatest that this process had,
 * the making of the file included; the process that reads the file has a limit of its own.
 */
export async function measureLarge(rows: number, seed: number): Promise<object> {
  const bytes = largeWorkbook(new Random(seed), rows);
  const start = performance.now();
  const { sheets } = await readWorkbook(bytes, { rows: rows + 1 });
  const read = performance.now();
  const records = readTables(sheets).flatMap((table) => table.records);
  const found = performance.now();
  const facts = { side: 'supply', kind: 'products', regionCode: HOME, today: TODAY } as const;
  const listings = records.filter((record) => readRow(record, facts).content !== null).length;
  const end = performance.now();
  const seconds = (from: number, to: number) => Number(((to - from) / 1000).toFixed(2));
  const taken = seconds(start, end);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  return {
    targets: [
      target('rows read as listings', listings, `${rows}`, listings === rows),
      target(
        `${rows} rows from bytes to listings, s (without the database)`,
        taken,
        '<= 60',
        taken <= 60,
      ),
      target('memory of this process, MB', memory, '<= 1024', memory <= 1024),
    ],
    ...{ rows, listings, megabytes: Number((bytes.length / 2 ** 20).toFixed(1)) },
    ...{ readWorkbook: seconds(start, read), readTables: seconds(read, found) },
    ...{ readRows: seconds(found, end), seconds: taken },
    memoryMegabytes: memory,
  };
}

const target = (name: string, measured: number, goal: string, met: boolean) => ({ name, measured, target: goal, met }); // prettier-ignore

/** A price list of so many rows, each with a number of its own. */
export function largeWorkbook(random: Random, rows: number): Buffer {
  const sheet = new SheetDraft();
  const columns = [ownNumber, name, size, unit, price, quantity].map((make) => make(random));
  addHeader(sheet, columns);
  const items = itemsOf(random, 90);
  for (let row = 0; row < rows; row += 1) {
    const item = { ...items[row % items.length]!, ownNumber: `KD-${row}` };
    sheet.add(...columns.map(({ cell }) => cell(item, row)));
  }
  return workbook(random, [sheet]).bytes;
}

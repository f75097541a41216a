import { Injectable } from '@nestjs/common';
import { readWorkbook, type Workbook } from '@wanchang/platform';
import { HEADER_ROWS, readTables, type Table } from '@wanchang/table-reader';
import { catalogErrors } from '../domain/catalog.errors';
import { correctRecords } from '../domain/import/correct-records';
import { goodsKeys } from '../domain/import/goods-key';
import { isSamePlace, placeOf, type ImportChoices } from '../domain/import/import-choices';
import { columnsChosen, type RememberedColumns } from './table-shape';
import { IMPORT_LIMITS } from '../domain/listing-import';
import type { FoundRecord } from './import-outcome';

/** A table, and whether its goods are imported. */
export type FoundTable = Table & { readonly taken: boolean };

export interface FoundGoods {
  readonly tables: readonly FoundTable[];
  /** Of all tables that are taken, in the order of the file. */
  readonly records: readonly FoundRecord[];
  /** Only the first rows of a longer file were read. */
  readonly cut: boolean;
}

/** A line above the goods is none of their rows. */
const HEADER_ROW = 1;

/** How a file is read. */
export interface Reading {
  readonly choices: ImportChoices;
  readonly remembered: readonly RememberedColumns[];
  /** Of each sheet only so many rows; null: all. */
  readonly firstRows: number | null;
}

/** The goods in a file: those of all tables in all sheets that are shown. */
@Injectable()
export class ImportReader {
  /** @throws DomainError catalog.import-without-header, .import-without-rows, and those of `readWorkbook` */
  async read(bytes: Buffer, { choices, remembered, firstRows }: Reading): Promise<FoundGoods> {
    const { rows, columns } = IMPORT_LIMITS;
    const workbook = await readWorkbook(bytes, { rows: rows + HEADER_ROW, columns, firstRows });
    const tables = tablesIn(workbook, { choices, remembered });
    const found = tables
      .filter(({ taken }) => taken)
      .flatMap(({ sheet, guessed, columns: own, records }) =>
        correctRecords(sheet, own, records, choices).map((record) => ({
          ...{ sheet, guessed, columns: own, record },
        })),
      );
    const keys = goodsKeys(found.map(({ record }) => record));
    const records = found.map((one, at) => ({ ...one, goodsKey: keys[at] ?? null }));
    return { tables, records, cut: workbook.sheets.some(({ cut }) => cut === true) };
  }
}

function tablesIn(
  { sheets }: Workbook,
  { choices, remembered }: Omit<Reading, 'firstRows'>,
): FoundTable[] {
  const tables = readTables(sheets, columnsChosen(choices, remembered));
  if (tables.length === 0)
    throw catalogErrors('import-without-header', { args: { limit: HEADER_ROWS } });
  if (tables.every(({ records }) => records.length === 0))
    throw catalogErrors('import-without-rows');
  return tables.map((table) => {
    const place = placeOf(table.sheet, table.columns);
    return { ...table, taken: !choices.leftOut.some((one) => isSamePlace(one, place)) };
  });
}

import { Injectable } from '@nestjs/common';
import { readWorkbook } from '@wanchang/platform';
import { HEADER_ROWS, readTables, type Table } from '@wanchang/table-reader';
import { catalogErrors } from '../domain/catalog.errors';
import { goodsKeys } from '../domain/import/goods-key';
import { IMPORT_LIMITS } from '../domain/listing-import';
import type { FoundRecord } from './import-outcome';

export interface FoundGoods {
  readonly tables: readonly Table[];
  /** Of all tables, in the order of the file. */
  readonly records: readonly FoundRecord[];
}

/** The goods in a file: those of all tables in all sheets that are shown. */
@Injectable()
export class ImportReader {
  /** @throws DomainError catalog.import-without-header, .import-without-rows, and those of `readWorkbook` */
  async read(bytes: Buffer): Promise<FoundGoods> {
    const { rows, columns } = IMPORT_LIMITS;
    const { sheets } = await readWorkbook(bytes, { rows, columns });
    const tables = readTables(sheets);
    if (tables.length === 0)
      throw catalogErrors('import-without-header', { args: { limit: HEADER_ROWS } });
    if (tables.every(({ records }) => records.length === 0))
      throw catalogErrors('import-without-rows');
    const keys = goodsKeys(tables.flatMap(({ records }) => records));
    const records = tables
      .flatMap(({ sheet, guessed, records: own }) =>
        own.map((record) => ({ sheet, guessed, record })),
      )
      .map((found, at) => ({ ...found, goodsKey: keys[at] ?? null }));
    return { tables, records };
  }
}

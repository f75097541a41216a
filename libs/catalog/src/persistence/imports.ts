import { Injectable } from '@nestjs/common';
import type { DateString } from '@wanchang/kernel';
import { Clock, Database } from '@wanchang/platform';
import { catalogErrors } from '../domain/catalog.errors';
import type { ImportChoices } from '../domain/import/import-choices';
import type { ImportedFile, ImportedTable } from '../domain/listing-import';
import {
  FIND_IMPORT,
  LISTINGS_OF_GOODS,
  RECORD_IMPORT_ROWS,
  RECORD_IMPORT_TABLES,
  type ImportedRow,
  type ListingImport,
} from './imports.statements';
import { ListingImportEntity } from './listing-import.entity';

export type { ImportedRow, ListingImport } from './imports.statements';

type NewImport = Omit<
  ImportedFile,
  'accepted' | 'updated' | 'unchanged' | 'rejected' | 'tables' | 'createdAt'
>;

/** What became of a row, and by what its goods are known again. */
export type NewRow = ImportedRow & { readonly goodsKey: string | null };

/** The rows of imports and of what became of each row of their files. */
@Injectable()
export class Imports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By the database’s clock. */
  today(): Promise<DateString> {
    return this.clock.today();
  }

  /** Beside its run, which has its id. */
  async insert(started: NewImport): Promise<void> {
    await this.database.repository(ListingImportEntity).insert(started);
  }

  file(id: string): Promise<ImportedFile | null> {
    return this.database.repository(ListingImportEntity).findOneBy({ id });
  }

  find(id: string): Promise<ListingImport | null> {
    return this.database.one(FIND_IMPORT, [id]);
  }

  /** @throws DomainError catalog.import-not-found, also for another unit's */
  async owned(id: string, memberId: string): Promise<ListingImport> {
    const found = await this.find(id);
    if (found?.memberId !== memberId) throw catalogErrors('import-not-found');
    return found;
  }

  /** The listings that earlier files of a unit made of the same goods, by their keys. */
  async listingsOfGoods(
    { memberId, side }: Pick<ImportedFile, 'memberId' | 'side'>,
    keys: readonly string[],
  ): Promise<Map<string, string>> {
    const rows = await this.database.query(LISTINGS_OF_GOODS, [memberId, side, keys]);
    return new Map(rows.map(({ goodsKey, listingId }) => [goodsKey, listingId]));
  }

  /** What was found in the file, and as what its columns are read from now on. */
  async recordTables(
    id: string,
    tables: readonly ImportedTable[],
    choices: ImportChoices,
  ): Promise<void> {
    const found = [JSON.stringify(tables), JSON.stringify(choices)];
    await this.database.execute(RECORD_IMPORT_TABLES, [id, ...found]);
  }

  async recordRows(id: string, rows: readonly NewRow[]): Promise<void> {
    await this.database.execute(RECORD_IMPORT_ROWS, [id, JSON.stringify(rows)]);
  }
}

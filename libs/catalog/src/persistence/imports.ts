import { Injectable } from '@nestjs/common';
import { Database, Runs, type Run } from '@wanchang/platform';
import { catalogErrors } from '../domain/catalog.errors';
import type { ImportedFile } from '../domain/listing-import';
import { RECORD_IMPORT_ROWS, type ImportedRow } from './imports.statements';
import { ListingImportEntity } from './listing-import.entity';

export type { ImportedRow } from './imports.statements';

/** An import with how far it is. */
export type ListingImport = ImportedFile &
  Pick<Run, 'state' | 'total' | 'processed' | 'problem' | 'startedBy' | 'finishedAt'>;

type NewImport = Omit<ImportedFile, 'accepted' | 'rejected' | 'createdAt'>;

/** The rows of imports and of what became of each row of their files. */
@Injectable()
export class Imports {
  constructor(
    private readonly database: Database,
    private readonly runs: Runs,
  ) {}

  /** Beside its run, which has its id. */
  async insert(started: NewImport): Promise<void> {
    await this.database.repository(ListingImportEntity).insert(started);
  }

  file(id: string): Promise<ImportedFile | null> {
    return this.database.repository(ListingImportEntity).findOneBy({ id });
  }

  async find(id: string): Promise<ListingImport | null> {
    const file = await this.file(id);
    return file && ((await this.withRuns([file]))[0] ?? null);
  }

  /** Each with how far it is, in the same order. */
  async withRuns<File extends ImportedFile>(
    files: readonly File[],
  ): Promise<(File & ListingImport)[]> {
    const runs = await this.runs.findAll(files.map(({ id }) => id));
    return files.map((file) => {
      const { state, total, processed, problem, startedBy, finishedAt } = runs.get(file.id)!;
      return { ...file, state, total, processed, problem, startedBy, finishedAt };
    });
  }

  /** @throws DomainError catalog.import-not-found, also for another unit's */
  async owned(id: string, memberId: string): Promise<ListingImport> {
    const found = await this.find(id);
    if (found?.memberId !== memberId) throw catalogErrors('import-not-found');
    return found;
  }

  async recordRows(id: string, rows: readonly Omit<ImportedRow, 'status'>[]): Promise<void> {
    await this.database.execute(RECORD_IMPORT_ROWS, [id, JSON.stringify(rows)]);
  }
}

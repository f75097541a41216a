import { Injectable } from '@nestjs/common';
import { DomainError } from '@wanchang/kernel';
import { Database, Files, readSheets } from '@wanchang/platform';
import { catalogErrors } from '../domain/catalog.errors';
import { HEADER_ROWS } from '../domain/import/layout';
import { readRecords, type SheetRecord } from '../domain/import/records';
import { IMPORT_LIMITS, isOver, type ListingImport } from '../domain/listing-import';
import { Imports } from '../persistence/imports';
import { ImportChunk } from './import-chunk';
import { ImportProgress } from './import-progress';

/**
 * Makes the rows of a file listings, chunk by chunk. A chunk and the progress over it are one transaction,
 * so that a worker that dies loses nothing and repeats nothing; two that run at once take turns.
 */
@Injectable()
export class RunImport {
  constructor(
    private readonly database: Database,
    private readonly imports: Imports,
    private readonly files: Files,
    private readonly chunk: ImportChunk,
    private readonly progress: ImportProgress,
  ) {}

  /** Can be run again at any time; an import that is over stays as it is. */
  async execute(importId: string): Promise<void> {
    const started = await this.imports.find(importId);
    if (!started || isOver(started)) return;
    try {
      const records = await this.read(started);
      await this.imports.begin(importId, records.length);
      while (await this.database.transaction(() => this.chunk.execute(importId, records)));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.fail(importId, error);
    }
  }

  /** Ends an import that cannot go on. */
  async fail(importId: string, { code, text }: DomainError): Promise<void> {
    await this.database.transaction(async () => {
      const now = await this.imports.lock(importId);
      if (now && !isOver(now)) await this.progress.finish(importId, 'failed', { code, ...text });
    });
  }

  /** The records of the first sheet that has a header. */
  private async read({ fileId }: ListingImport): Promise<SheetRecord[]> {
    const { rows, columns } = IMPORT_LIMITS;
    const sheets = await readSheets(await this.files.bytes(fileId), { rows, columns });
    for (const sheet of sheets) {
      const records = readRecords(sheet);
      if (records?.length === 0) throw catalogErrors('import-without-rows');
      if (records) return records;
    }
    throw catalogErrors('import-without-header', { args: { limit: HEADER_ROWS } });
  }
}

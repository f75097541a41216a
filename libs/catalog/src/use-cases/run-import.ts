import { Injectable } from '@nestjs/common';
import {
  Files,
  readWorkbook,
  RunTurns,
  type Run,
  type RunHandler,
  type Turn,
} from '@wanchang/platform';
import { HEADER_ROWS, readTables, type TableRecord } from '@wanchang/table-reader';
import { catalogErrors } from '../domain/catalog.errors';
import { IMPORT_LIMITS } from '../domain/listing-import';
import { listingImport } from '../jobs/catalog.jobs';
import { Imports } from '../persistence/imports';
import { ImportChunk } from './import-chunk';
import { ImportProgress } from './import-progress';

/**
 * Makes the rows of a file listings, chunk by chunk. A chunk and the progress over it are one transaction,
 * so that a worker that dies loses nothing and repeats nothing; two that run at once take turns.
 */
@Injectable()
export class RunImport implements RunHandler {
  constructor(
    private readonly turns: RunTurns,
    private readonly imports: Imports,
    private readonly files: Files,
    private readonly chunk: ImportChunk,
    private readonly progress: ImportProgress,
  ) {}

  /** One turn. Can be run again at any time; an import that is over stays as it is. */
  execute(importId: string, turnMs?: number): Promise<void> {
    return this.turns.take(listingImport, importId, this, turnMs);
  }

  async work(turn: Turn): Promise<void> {
    const records = await this.read(turn.run.id);
    while (await turn.step((run) => this.chunk.execute(run, records)));
  }

  announce(run: Run): Promise<void> {
    return this.progress.announce(run);
  }

  broke() {
    return catalogErrors('import-broke');
  }

  /** The records of all tables in all sheets that are shown. */
  private async read(importId: string): Promise<TableRecord[]> {
    const { fileId } = (await this.imports.file(importId))!;
    const { rows, columns } = IMPORT_LIMITS;
    const { sheets } = await readWorkbook(await this.files.bytes(fileId), { rows, columns });
    const tables = readTables(sheets);
    if (tables.length === 0)
      throw catalogErrors('import-without-header', { args: { limit: HEADER_ROWS } });
    return tables.flatMap(({ records }) => records);
  }
}

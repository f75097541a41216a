import { Injectable } from '@nestjs/common';
import {
  Files,
  readSheets,
  RunTurns,
  type Run,
  type RunHandler,
  type Turn,
} from '@wanchang/platform';
import { catalogErrors } from '../domain/catalog.errors';
import { HEADER_ROWS } from '../domain/import/layout';
import { readRecords, type SheetRecord } from '../domain/import/records';
import { IMPORT_LIMITS } from '../domain/listing-import';
import { listingImport } from '../catalog.jobs';
import { Imports } from '../persistence/imports';
import { ImportChunk } from '../import-run/import-chunk';
import { ImportProgress } from '../import-run/import-progress';

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

  /** The records of the first sheet that has a header. */
  private async read(importId: string): Promise<SheetRecord[]> {
    const { fileId } = (await this.imports.file(importId))!;
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

import { Injectable } from '@nestjs/common';
import { Files, isOver, RunTurns, type Run, type RunHandler, type Turn } from '@wanchang/platform';
import { catalogErrors } from '../domain/catalog.errors';
import { importedTable } from '../domain/listing-import';
import { listingImport } from '../catalog.jobs';
import { Imports } from '../persistence/imports';
import { ImportChunk } from '../import-run/import-chunk';
import type { FoundRecord } from '../import-run/import-outcome';
import { ImportReader } from '../import-run/import-reader';
import { ImportProgress } from '../import-run/import-progress';

/**
 * Makes the rows of a file listings, chunk by chunk. A chunk and the progress over it are one transaction,
 * so that a worker that dies loses nothing and repeats nothing; two that run at once take turns.
 */
@Injectable()
export class RunImport implements RunHandler {
  private lastRead: { readonly id: string; readonly records: readonly FoundRecord[] } | null = null;

  constructor(
    private readonly turns: RunTurns,
    private readonly imports: Imports,
    private readonly files: Files,
    private readonly reader: ImportReader,
    private readonly chunk: ImportChunk,
    private readonly progress: ImportProgress,
  ) {}

  /** One turn. Can be run again at any time; an import that is over stays as it is. */
  execute(importId: string, turnMs?: number): Promise<void> {
    return this.turns.take(listingImport, importId, this, turnMs);
  }

  async work(turn: Turn): Promise<void> {
    const records = await this.recordsOf(turn.run);
    while (await turn.step((run) => this.chunk.execute(run, records)));
  }

  announce(run: Run): Promise<void> {
    if (isOver(run) && this.lastRead?.id === run.id) this.lastRead = null;
    return this.progress.announce(run);
  }

  broke() {
    return catalogErrors('import-broke');
  }

  /** A long file is read once, not again in every turn that this process takes. */
  private async recordsOf(run: Run): Promise<readonly FoundRecord[]> {
    if (this.lastRead?.id !== run.id || run.processed === 0)
      this.lastRead = { id: run.id, records: await this.read(run) };
    return this.lastRead.records;
  }

  private async read({ id, processed }: Run): Promise<readonly FoundRecord[]> {
    const { fileId } = (await this.imports.file(id))!;
    const { tables, records } = await this.reader.read(await this.files.bytes(fileId));
    if (processed === 0) await this.imports.recordTables(id, tables.map(importedTable));
    return records;
  }
}

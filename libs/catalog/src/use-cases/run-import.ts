import { Injectable } from '@nestjs/common';
import { isOver, RunTurns, type Run, type RunHandler, type Turn } from '@wanchang/platform';
import { listingImport } from '../catalog.jobs';
import { catalogErrors } from '../domain/catalog.errors';
import { ImportChunk } from '../import-run/import-chunk';
import { ImportProgress } from '../import-run/import-progress';
import { ImportedGoods } from '../import-run/imported-goods';

/**
 * Makes the rows of a file listings, chunk by chunk. A chunk and the progress over it are one transaction,
 * so that a worker that dies loses nothing and repeats nothing; two that run at once take turns.
 */
@Injectable()
export class RunImport implements RunHandler {
  constructor(
    private readonly turns: RunTurns,
    private readonly goods: ImportedGoods,
    private readonly chunk: ImportChunk,
    private readonly progress: ImportProgress,
  ) {}

  /** One turn. Can be run again at any time; an import that is over stays as it is. */
  execute(importId: string, turnMs?: number): Promise<void> {
    return this.turns.take(listingImport, importId, this, turnMs);
  }

  async work(turn: Turn): Promise<void> {
    const records = await this.goods.of(turn.run);
    while (await turn.step((run) => this.chunk.execute(run, records)));
  }

  announce(run: Run): Promise<void> {
    if (isOver(run)) this.goods.forget(run.id);
    return this.progress.announce(run);
  }

  broke() {
    return catalogErrors('import-broke');
  }
}

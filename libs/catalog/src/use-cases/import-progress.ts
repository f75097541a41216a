import { Injectable } from '@nestjs/common';
import { memberAudience } from '@wanchang/membership';
import { LiveEvents } from '@wanchang/platform';
import type { ImportProblem, ImportState } from '../domain/listing-import';
import { Imports } from '../persistence/imports';

/** Tells the unit's open browsers how far an import is, with the transaction that brought it there. */
@Injectable()
export class ImportProgress {
  constructor(
    private readonly imports: Imports,
    private readonly live: LiveEvents,
  ) {}

  async finish(
    id: string,
    state: ImportState,
    problem: ImportProblem | null = null,
  ): Promise<void> {
    await this.imports.finish(id, state, problem);
    await this.announce(id);
  }

  async announce(importId: string): Promise<void> {
    const now = await this.imports.find(importId);
    if (!now) return;
    const { state, total, processed, accepted, rejected } = now;
    const data = { importId, state, total, processed, accepted, rejected };
    await this.live.announce([memberAudience(now.memberId)], {
      type: 'listing-import.progress',
      data,
    });
  }
}

import { Injectable } from '@nestjs/common';
import { LiveEvents, type Run } from '@wanchang/platform';
import { Imports } from '../persistence/imports';

/** Tells the unit's open browsers how far an import is, with the transaction that brought it there. */
@Injectable()
export class ImportProgress {
  constructor(
    private readonly imports: Imports,
    private readonly live: LiveEvents,
  ) {}

  async announce({ id: importId, state, total, processed }: Run): Promise<void> {
    const { memberId, accepted, rejected } = (await this.imports.file(importId))!;
    const data = { importId, state, total, processed, accepted, rejected };
    await this.live.announce([{ memberId }], { type: 'listing-import.progress', data });
  }
}

import { Injectable } from '@nestjs/common';
import { Facts, type Run } from '@wanchang/platform';
import { importAdvanced } from '../import.facts';
import { Imports } from '../persistence/imports';

/** Tells the unit how far an import is, with the transaction that brought it there. */
@Injectable()
export class ImportProgress {
  constructor(
    private readonly imports: Imports,
    private readonly facts: Facts,
  ) {}

  async announce(run: Run): Promise<void> {
    const file = (await this.imports.file(run.id))!;
    await this.facts.record(importAdvanced, { run, file }, null);
  }
}

import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Runs, Transactional } from '@wanchang/platform';
import { catalogErrors } from '../domain/catalog.errors';
import { importCancelled } from '../import.facts';
import { listingImport } from '../catalog.jobs';
import { Imports } from '../persistence/imports';
import { ImportProgress } from '../import-run/import-progress';

/** Stops an import between two chunks. What went in stays. */
@Injectable()
export class CancelImport {
  constructor(
    private readonly imports: Imports,
    private readonly runs: Runs,
    private readonly progress: ImportProgress,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError catalog.import-not-found, .import-finished */
  @Transactional()
  async execute(id: string, actor: MemberActor): Promise<void> {
    await this.imports.owned(id, actor.member.id);
    const run = await this.runs.lock(listingImport, id);
    const cancelled = run && (await this.runs.change(listingImport, run, 'cancel'));
    if (!cancelled) throw catalogErrors('import-finished');
    await this.progress.announce(cancelled);
    await this.facts.record(importCancelled, { importId: id }, actor);
  }
}

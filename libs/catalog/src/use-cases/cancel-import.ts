import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Audit, Transactional } from '@wanchang/platform';
import { catalogErrors } from '../domain/catalog.errors';
import { isOver } from '../domain/listing-import';
import { Imports } from '../persistence/imports';
import { ImportProgress } from './import-progress';

/** Stops an import between two chunks. What went in stays. */
@Injectable()
export class CancelImport {
  constructor(
    private readonly imports: Imports,
    private readonly progress: ImportProgress,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError catalog.import-not-found, .import-finished */
  @Transactional()
  async execute(id: string, actor: MemberActor): Promise<void> {
    const found = await this.imports.lock(id);
    if (found?.memberId !== actor.member.id) throw catalogErrors('import-not-found');
    if (isOver(found)) throw catalogErrors('import-finished');
    await this.progress.finish(id, 'cancelled');
    await this.audit.record('catalog.import-cancelled', id, actor);
  }
}

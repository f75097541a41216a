import { Injectable } from '@nestjs/common';
import { Audit, Outbox, Transactional, type Actor } from '@wanchang/platform';
import { rebuildSearch } from '../jobs/catalog.jobs';

/** Asks the worker to build the search index anew. */
@Injectable()
export class RequestSearchRebuild {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  @Transactional()
  async execute(actor: Actor): Promise<void> {
    await this.outbox.enqueue(rebuildSearch, {});
    await this.audit.record('catalog.search-rebuild-requested', 'search', actor);
  }
}

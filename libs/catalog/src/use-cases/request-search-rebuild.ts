import { Injectable } from '@nestjs/common';
import { Facts, Outbox, Transactional, type Actor } from '@wanchang/platform';
import { searchRebuildRequested } from '../catalog.facts';
import { rebuildSearch } from '../catalog.jobs';

/** Asks the worker to rebuild the search index. */
@Injectable()
export class RequestSearchRebuild {
  constructor(
    private readonly outbox: Outbox,
    private readonly facts: Facts,
  ) {}

  @Transactional()
  async execute(actor: Actor): Promise<void> {
    await this.outbox.enqueue(rebuildSearch, {});
    await this.facts.record(searchRebuildRequested, {}, actor);
  }
}

import { Injectable } from '@nestjs/common';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { RebuildRequests } from '../persistence/rebuild-requests';
import { indexRebuildRequested } from '../steering.facts';

/** Asks every worker to rebuild its match index. */
@Injectable()
export class RequestIndexRebuild {
  constructor(
    private readonly requests: RebuildRequests,
    private readonly facts: Facts,
  ) {}

  @Transactional()
  async execute(actor: Actor | null): Promise<void> {
    await this.requests.add();
    await this.facts.record(indexRebuildRequested, {}, actor);
  }
}

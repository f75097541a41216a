import { Injectable } from '@nestjs/common';
import { Audit, Transactional, type Actor } from '@wanchang/platform';
import { IndexOrders } from '../persistence/index-orders';

/** Asks every worker to read its match index anew. */
@Injectable()
export class RequestIndexRebuild {
  constructor(
    private readonly orders: IndexOrders,
    private readonly audit: Audit,
  ) {}

  @Transactional()
  async execute(actor: Actor | null): Promise<void> {
    await this.orders.add();
    await this.audit.record('matchmaking.index-rebuild-requested', 'match-index', actor);
  }
}

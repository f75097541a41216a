import { Injectable } from '@nestjs/common';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { IndexOrders } from '../persistence/index-orders';
import { indexRebuildRequested } from '../steering.facts';

/** Asks every worker to read its match index anew. */
@Injectable()
export class RequestIndexRebuild {
  constructor(
    private readonly orders: IndexOrders,
    private readonly facts: Facts,
  ) {}

  @Transactional()
  async execute(actor: Actor | null): Promise<void> {
    await this.orders.add();
    await this.facts.record(indexRebuildRequested, {}, actor);
  }
}

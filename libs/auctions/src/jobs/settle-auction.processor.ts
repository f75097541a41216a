import { Injectable } from '@nestjs/common';
import { ProcessJob } from '@wanchang/platform';
import { settleAuction, type AuctionToSettle } from '../auctions.jobs';
import { SettleAuction } from '../use-cases/settle-auction';

@Injectable()
export class SettleAuctionProcessor {
  constructor(private readonly settle: SettleAuction) {}

  @ProcessJob(settleAuction)
  async run({ auctionId }: AuctionToSettle): Promise<void> {
    await this.settle.execute(auctionId);
  }
}

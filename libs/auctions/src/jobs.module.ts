import { Module } from '@nestjs/common';
import { AuctionsModule } from './auctions.module';
import { SettleAuctionProcessor } from './jobs/settle-auction.processor';

@Module({ imports: [AuctionsModule], providers: [SettleAuctionProcessor] })
export class AuctionsJobsModule {}

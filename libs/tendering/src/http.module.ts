import { Module } from '@nestjs/common';
import { BiddingController } from './http/bidding.controller';
import { OpeningController } from './http/opening.controller';
import { SealedFilesController } from './http/sealed-files.controller';
import { TendersController } from './http/tenders.controller';
import { TenderingModule } from './tendering.module';

@Module({
  imports: [TenderingModule],
  controllers: [TendersController, BiddingController, OpeningController, SealedFilesController],
})
export class TenderingHttpModule {}

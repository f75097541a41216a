import { Module } from '@nestjs/common';
import { FulfilmentModule } from './fulfilment.module';
import { AgreedListener } from './jobs/agreed.listener';
import { CountRatingsProcessor } from './jobs/count-ratings.processor';
import { RemindOfContractProcessor } from './jobs/remind-of-contract.processor';
import { RemindOfCooperationsProcessor } from './jobs/remind-of-cooperations.processor';

@Module({
  imports: [FulfilmentModule],
  providers: [
    AgreedListener,
    CountRatingsProcessor,
    RemindOfContractProcessor,
    RemindOfCooperationsProcessor,
  ],
})
export class FulfilmentJobsModule {}

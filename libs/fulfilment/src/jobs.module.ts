import { Module } from '@nestjs/common';
import { FulfilmentModule } from './fulfilment.module';
import { AgreedListener } from './jobs/agreed.listener';
import { CountRatingsProcessor } from './jobs/count-ratings.processor';
import { RemindOfContractProcessor } from './jobs/remind-of-contract.processor';

@Module({
  imports: [FulfilmentModule],
  providers: [AgreedListener, CountRatingsProcessor, RemindOfContractProcessor],
})
export class FulfilmentJobsModule {}

import { Module } from '@nestjs/common';
import { CountAnswersProcessor } from './jobs/count-answers.processor';
import { ExpireOfferProcessor } from './jobs/expire-offer.processor';
import { RemindOfOfferProcessor } from './jobs/remind-of-offer.processor';
import { StandingListener } from './jobs/standing.listener';
import { NegotiationModule } from './negotiation.module';

@Module({
  imports: [NegotiationModule],
  providers: [
    CountAnswersProcessor,
    ExpireOfferProcessor,
    RemindOfOfferProcessor,
    StandingListener,
  ],
})
export class NegotiationJobsModule {}

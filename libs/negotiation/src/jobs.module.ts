import { Module } from '@nestjs/common';
import { CountAnswersProcessor } from './jobs/count-answers.processor';
import { ExpireOffersProcessor } from './jobs/expire-offers.processor';
import { StandingListener } from './jobs/standing.listener';
import { NegotiationModule } from './negotiation.module';

@Module({
  imports: [NegotiationModule],
  providers: [CountAnswersProcessor, ExpireOffersProcessor, StandingListener],
})
export class NegotiationJobsModule {}

import { Module } from '@nestjs/common';
import { ExpireOffersProcessor } from './jobs/expire-offers.processor';
import { StandingListener } from './jobs/standing.listener';
import { NegotiationModule } from './negotiation.module';

@Module({
  imports: [NegotiationModule],
  providers: [ExpireOffersProcessor, StandingListener],
})
export class NegotiationJobsModule {}

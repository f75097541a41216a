import { Module } from '@nestjs/common';
import { FollowRfqProcessor } from './jobs/follow-rfq.processor';
import { SplitAwardProcessor } from './jobs/split-award.processor';
import { SourcingModule } from './sourcing.module';

@Module({ imports: [SourcingModule], providers: [FollowRfqProcessor, SplitAwardProcessor] })
export class SourcingJobsModule {}

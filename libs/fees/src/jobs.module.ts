import { Module } from '@nestjs/common';
import { FeesModule } from './fees.module';
import { BookCertainLinesListener } from './jobs/book-certain-lines.listener';
import { FollowUpFeesProcessor } from './jobs/follow-up-fees.processor';

@Module({ imports: [FeesModule], providers: [BookCertainLinesListener, FollowUpFeesProcessor] })
export class FeesJobsModule {}

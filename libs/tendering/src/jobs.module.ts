import { Module } from '@nestjs/common';
import { PublishListProcessor } from './jobs/publish-list.processor';
import { TenderingModule } from './tendering.module';

@Module({ imports: [TenderingModule], providers: [PublishListProcessor] })
export class TenderingJobsModule {}

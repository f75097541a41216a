import { Module } from '@nestjs/common';
import { DropEndedCopiesProcessor } from './jobs/drop-ended-copies.processor';
import { RoomDocumentsModule } from './room-documents.module';

@Module({ imports: [RoomDocumentsModule], providers: [DropEndedCopiesProcessor] })
export class RoomDocumentsJobsModule {}

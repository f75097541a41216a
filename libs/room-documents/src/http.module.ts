import { Module } from '@nestjs/common';
import { DocumentReadsController } from './http/document-reads.controller';
import { NonDisclosureController } from './http/non-disclosure.controller';
import { ReleasesController } from './http/releases.controller';
import { RoomDocumentsController } from './http/room-documents.controller';
import { RoomDocumentsModule } from './room-documents.module';

@Module({
  imports: [RoomDocumentsModule],
  controllers: [
    DocumentReadsController,
    NonDisclosureController,
    RoomDocumentsController,
    ReleasesController,
  ],
})
export class RoomDocumentsHttpModule {}

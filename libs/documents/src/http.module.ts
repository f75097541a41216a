import { Module } from '@nestjs/common';
import { IdentityModule } from '@wanchang/identity';
import { DocumentsModule } from './documents.module';
import { DocumentsController } from './http/documents.controller';
import { LettersController } from './http/letters.controller';
import { VerificationsController } from './http/verifications.controller';

@Module({
  imports: [IdentityModule, DocumentsModule],
  controllers: [DocumentsController, LettersController, VerificationsController],
})
export class DocumentsHttpModule {}

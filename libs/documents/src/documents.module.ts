import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { documentsEntities } from './persistence/entities';
import { Documents } from './persistence/documents';
import { ListDocuments } from './queries/list-documents.query';
import { ListSealUses } from './queries/list-seal-uses.query';
import { ReadDocument } from './queries/read-document.query';
import { ShowDocument } from './queries/show-document.query';
import { VerifyDocument } from './queries/verify-document.query';
import { IssueDocument } from './use-cases/issue-document';
import { IssueLetter } from './use-cases/issue-letter';
import { VoidDocument } from './use-cases/void-document';

const providers = [
  Documents,
  IssueDocument,
  IssueLetter,
  ListDocuments,
  ListSealUses,
  ReadDocument,
  ShowDocument,
  VerifyDocument,
  VoidDocument,
];

@Module({
  imports: [TypeOrmModule.forFeature(documentsEntities)],
  providers,
  exports: providers,
})
export class DocumentsModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MembershipModule } from '@wanchang/membership';
import { NegotiationModule } from '@wanchang/negotiation';
import { roomDocumentsEntities } from './persistence/entities';
import { NonDisclosure } from './persistence/non-disclosure';
import { RoomDocuments } from './persistence/room-documents';
import './room-documents.home';
import { ListReleases } from './queries/list-releases.query';
import { ListDocumentReads } from './queries/list-document-reads.query';
import { ReadMarkedCopy } from './queries/read-marked-copy.query';
import { ReadThumbnail } from './queries/read-thumbnail.query';
import { ShowRoomDocuments } from './queries/show-room-documents.query';
import { AcceptNda } from './use-cases/accept-nda';
import { ChangeDocumentAccess } from './use-cases/change-document-access';
import { DecideVersion } from './use-cases/decide-version';
import { DropEndedCopies } from './use-cases/drop-ended-copies';
import { OpenDocument } from './use-cases/open-document';
import { ProvideDocument } from './use-cases/provide-document';
import { SetReleaseRule } from './use-cases/set-release-rule';
import { WriteNda } from './use-cases/write-nda';

const providers = [
  ...[NonDisclosure, RoomDocuments],
  ListReleases,
  ...[ListDocumentReads, ReadMarkedCopy, ReadThumbnail, ShowRoomDocuments],
  AcceptNda,
  ChangeDocumentAccess,
  DecideVersion,
  DropEndedCopies,
  OpenDocument,
  ProvideDocument,
  SetReleaseRule,
  WriteNda,
];

@Module({
  imports: [TypeOrmModule.forFeature(roomDocumentsEntities), MembershipModule, NegotiationModule],
  providers,
  exports: providers,
})
export class RoomDocumentsModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '@wanchang/documents';
import { MembershipModule } from '@wanchang/membership';
import { RfqFilesModule } from '@wanchang/rfq-files';
import { SourcingModule } from '@wanchang/sourcing';
import { tenderingEntities } from './persistence/entities';
import { ObjectionDeadlines } from './objection-deadlines';
import { SealedFiles } from './persistence/sealed-files';
import { SealedQuotes } from './persistence/sealed-quotes';
import { Tenders } from './persistence/tenders';
import { ExportOpening } from './queries/export-opening.query';
import { FindSigns } from './queries/find-signs.query';
import { OpeningRecords } from './queries/opening-records';
import { ReadRecordPaper } from './queries/read-record-paper.query';
import { ShowTender } from './queries/show-tender.query';
import { UnsealFile } from './queries/unseal-file.query';
import { TenderParties } from './tender-parties';
import './tendering.home';
import { CompleteRecord } from './use-cases/complete-record';
import { FollowObjection } from './use-cases/follow-objection';
import { JoinShares } from './use-cases/join-shares';
import { KeepSealedFile } from './use-cases/keep-sealed-file';
import { MakeOpenerKey } from './use-cases/make-opener-key';
import { ObjectToTender } from './use-cases/object-to-tender';
import { OpenTender } from './use-cases/open-tender';
import { PublishList } from './use-cases/publish-list';
import { ReadFileMarks } from './use-cases/read-file-marks';
import { SealQuote } from './use-cases/seal-quote';
import { SendTender } from './use-cases/send-tender';
import { SetTender } from './use-cases/set-tender';
import { SignRecord } from './use-cases/sign-record';
import { TellFileMarks } from './use-cases/tell-file-marks';

const persistence = [ObjectionDeadlines, SealedFiles, SealedQuotes, Tenders, TenderParties];
const queries = [
  ...[ExportOpening, FindSigns, OpeningRecords, ReadRecordPaper, ShowTender, UnsealFile],
];
const useCases = [
  CompleteRecord,
  FollowObjection,
  JoinShares,
  KeepSealedFile,
  MakeOpenerKey,
  ObjectToTender,
  OpenTender,
  PublishList,
  ReadFileMarks,
  SealQuote,
  SendTender,
  SetTender,
  SignRecord,
  TellFileMarks,
];
const providers = [...persistence, ...queries, ...useCases];

@Module({
  imports: [
    TypeOrmModule.forFeature(tenderingEntities),
    DocumentsModule,
    MembershipModule,
    RfqFilesModule,
    SourcingModule,
  ],
  providers,
  exports: providers,
})
export class TenderingModule {}

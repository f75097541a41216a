import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '@wanchang/documents';
import { MembershipModule } from '@wanchang/membership';
import { SourcingModule } from '@wanchang/sourcing';
import { tenderingEntities } from './persistence/entities';
import { SealedQuotes } from './persistence/sealed-quotes';
import { Tenders } from './persistence/tenders';
import { ExportOpening } from './queries/export-opening.query';
import { FindSigns } from './queries/find-signs.query';
import { OpeningRecords } from './queries/opening-records';
import { ReadRecordPaper } from './queries/read-record-paper.query';
import { ShowTender } from './queries/show-tender.query';
import { TenderParties } from './tender-parties';
import './tendering.home';
import { CompleteRecord } from './use-cases/complete-record';
import { JoinShares } from './use-cases/join-shares';
import { MakeOpenerKey } from './use-cases/make-opener-key';
import { ObjectToTender } from './use-cases/object-to-tender';
import { OpenTender } from './use-cases/open-tender';
import { PublishList } from './use-cases/publish-list';
import { SealQuote } from './use-cases/seal-quote';
import { SendTender } from './use-cases/send-tender';
import { SetTender } from './use-cases/set-tender';
import { SignRecord } from './use-cases/sign-record';

const persistence = [SealedQuotes, Tenders, TenderParties];
const queries = [ExportOpening, FindSigns, OpeningRecords, ReadRecordPaper, ShowTender];
const useCases = [
  CompleteRecord,
  JoinShares,
  MakeOpenerKey,
  ObjectToTender,
  OpenTender,
  PublishList,
  SealQuote,
  SendTender,
  SetTender,
  SignRecord,
];
const providers = [...persistence, ...queries, ...useCases];

@Module({
  imports: [
    TypeOrmModule.forFeature(tenderingEntities),
    DocumentsModule,
    MembershipModule,
    SourcingModule,
  ],
  providers,
  exports: providers,
})
export class TenderingModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '@wanchang/documents';
import { IdentityModule } from '@wanchang/identity';
import { MembershipModule } from '@wanchang/membership';
import { BankLines } from './persistence/bank-lines';
import { BankStatements } from './persistence/bank-statements';
import { feesEntities } from './persistence/entities';
import { FeeSettings } from './persistence/fee-settings';
import { Invoices } from './persistence/invoices';
import { Lapses } from './persistence/lapses';
import { OfficialReceipts } from './persistence/official-receipts';
import { Payers } from './persistence/payers';
import { Payments } from './persistence/payments';
import { ExportFees } from './queries/export-fees.query';
import { FeeFigures } from './queries/fee-figures.query';
import { ListFees } from './queries/list-fees.query';
import { ListStatements } from './queries/list-statements.query';
import { ShowOfficialReceipts } from './queries/official-receipts.query';
import { PrintFees } from './queries/print-fees.query';
import { ReadReceipt } from './queries/read-receipt.query';
import { ReadStatementFile } from './queries/read-statement-file.query';
import { ShowFeeSettings } from './queries/show-fee-settings.query';
import { ApplyCredit } from './use-cases/apply-credit';
import { BookCertainLines } from './use-cases/book-certain-lines';
import { BookLine } from './use-cases/book-line';
import { FollowUpFees } from './use-cases/follow-up-fees';
import { FollowUpOne } from './use-cases/follow-up-one';
import { ImportStatement } from './use-cases/import-statement';
import { IssueAllDrafts } from './use-cases/issue-all-drafts';
import { IssueDrafts } from './use-cases/issue-drafts';
import { IssueInvoice } from './use-cases/issue-invoice';
import { MatchStatement } from './use-cases/match-statement';
import { NoteOfficialReceipt } from './use-cases/note-official-receipt';
import { RecordPayment } from './use-cases/record-payment';
import { ReleasePayment } from './use-cases/release-payment';
import { ReversePayment } from './use-cases/reverse-payment';
import { RunFees } from './use-cases/run-fees';
import { SetFees } from './use-cases/set-fees';
import { SetLineAside } from './use-cases/set-line-aside';
import { SettleInvoice } from './use-cases/settle-invoice';

const providers = [
  ApplyCredit,
  BankLines,
  BankStatements,
  BookCertainLines,
  BookLine,
  ExportFees,
  FeeFigures,
  FeeSettings,
  FollowUpFees,
  FollowUpOne,
  ImportStatement,
  Invoices,
  IssueAllDrafts,
  IssueDrafts,
  IssueInvoice,
  Lapses,
  ListFees,
  ListStatements,
  MatchStatement,
  NoteOfficialReceipt,
  OfficialReceipts,
  Payers,
  Payments,
  PrintFees,
  ReadReceipt,
  ReadStatementFile,
  RecordPayment,
  ReleasePayment,
  ReversePayment,
  RunFees,
  SetFees,
  SetLineAside,
  SettleInvoice,
  ShowFeeSettings,
  ShowOfficialReceipts,
];

@Module({
  imports: [
    TypeOrmModule.forFeature(feesEntities),
    IdentityModule,
    DocumentsModule,
    MembershipModule,
  ],
  providers,
  exports: providers,
})
export class FeesModule {}

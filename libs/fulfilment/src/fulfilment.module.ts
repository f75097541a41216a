import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '@wanchang/documents';
import { IdentityModule } from '@wanchang/identity';
import { MembershipModule } from '@wanchang/membership';
import { MatchmakingModule } from '@wanchang/matchmaking';
import { NegotiationModule } from '@wanchang/negotiation';
import './fulfilment.home';
import { Performing } from './performing';
import { ContractInvoices } from './persistence/contract-invoices';
import { ContractPayments } from './persistence/contract-payments';
import { ContractRecords } from './persistence/contract-records';
import { ContractReminders } from './persistence/contract-reminders';
import { Contracts } from './persistence/contracts';
import { CooperationReminders } from './persistence/cooperation-reminders';
import { Cooperations } from './persistence/cooperations';
import { Deliveries } from './persistence/deliveries';
import { Disputes } from './persistence/disputes';
import { Ratings } from './persistence/ratings';
import { fulfilmentEntities } from './persistence/entities';
import { PlanReminders } from './plan-reminders';
import { ListContractOverviews } from './queries/list-contract-overviews.query';
import { ListContracts } from './queries/list-contracts.query';
import { ListOpenItems } from './queries/list-open-items.query';
import { ExportContracts } from './queries/export-contracts.query';
import { ShowCooperations } from './queries/show-cooperations.query';
import { ShowDisputes } from './queries/show-disputes.query';
import { ShowRatings } from './queries/show-ratings.query';
import { ReadContractFile } from './queries/read-contract-file.query';
import { ShowContract } from './queries/show-contract.query';
import { ActOnDispute } from './use-cases/act-on-dispute';
import { ClaimDispute } from './use-cases/claim-dispute';
import { Cooperate } from './use-cases/cooperate';
import { CountRatings } from './use-cases/count-ratings';
import { RateContract } from './use-cases/rate-contract';
import { AttachContractFile } from './use-cases/attach-contract-file';
import { CloseContract } from './use-cases/close-contract';
import { DraftContract } from './use-cases/draft-contract';
import { EndProposal } from './use-cases/end-proposal';
import { IssueContract } from './use-cases/issue-contract';
import { OpenContract } from './use-cases/open-contract';
import { RecordContractInvoice } from './use-cases/record-contract-invoice';
import { RecordContractPayment } from './use-cases/record-contract-payment';
import { RecordDelivery } from './use-cases/record-delivery';
import { RemindOfContract } from './use-cases/remind-of-contract';
import { RemindOfCooperations } from './use-cases/remind-of-cooperations';
import { ReviewDouble } from './use-cases/review-double';
import { SignContract } from './use-cases/sign-contract';

const persistence = [
  ContractInvoices,
  ContractPayments,
  ContractRecords,
  ContractReminders,
  Contracts,
  CooperationReminders,
  Cooperations,
  Deliveries,
  Disputes,
  Performing,
  PlanReminders,
  Ratings,
];
const queries = [
  ExportContracts,
  ListContractOverviews,
  ListContracts,
  ListOpenItems,
  ReadContractFile,
  ShowContract,
  ShowCooperations,
  ShowDisputes,
  ShowRatings,
];
const useCases = [
  ActOnDispute,
  AttachContractFile,
  ClaimDispute,
  CloseContract,
  Cooperate,
  CountRatings,
  DraftContract,
  EndProposal,
  IssueContract,
  OpenContract,
  RateContract,
  RecordContractInvoice,
  RecordContractPayment,
  RecordDelivery,
  RemindOfContract,
  RemindOfCooperations,
  ReviewDouble,
  SignContract,
];
const providers = [...persistence, ...queries, ...useCases];

@Module({
  imports: [
    TypeOrmModule.forFeature(fulfilmentEntities),
    IdentityModule,
    DocumentsModule,
    MembershipModule,
    MatchmakingModule,
    NegotiationModule,
  ],
  providers,
  exports: providers,
})
export class FulfilmentModule {}

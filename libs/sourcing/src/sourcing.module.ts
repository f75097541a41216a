import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApprovalsModule } from '@wanchang/approvals';
import { CatalogModule } from '@wanchang/catalog';
import { MatchmakingModule } from '@wanchang/matchmaking';
import { MembershipModule } from '@wanchang/membership';
import { NegotiationModule } from '@wanchang/negotiation';
import { AwardDecision } from './award-decision';
import { Awards } from './persistence/awards';
import { sourcingEntities } from './persistence/entities';
import { Invitations } from './persistence/invitations';
import { RfqDeadlines } from './persistence/rfq-deadlines';
import { RfqPreferences } from './persistence/rfq-preferences';
import { Rfqs } from './persistence/rfqs';
import { CompareQuotes } from './queries/compare-quotes.query';
import { FindCandidates } from './queries/find-candidates.query';
import { RfqDirectory } from './queries/rfq-directory';
import { ReadRfqRecord } from './queries/rfq-record.query';
import { ShowInvitation } from './queries/show-invitation.query';
import { ShowRfqPreference } from './queries/show-preference.query';
import { ShowRfq } from './queries/show-rfq.query';
import { ShowSplits } from './queries/show-splits.query';
import { ReadSplitProblem } from './queries/split-problem.query';
import './sourcing.home';
import { AnswerInvitation } from './use-cases/answer-invitation';
import { CallFinalRound } from './use-cases/call-final-round';
import { ChangeRfq } from './use-cases/change-rfq';
import { ChooseSuppliers } from './use-cases/choose-suppliers';
import { DraftRfq } from './use-cases/draft-rfq';
import { EndRfq } from './use-cases/end-rfq';
import { EnterRates } from './use-cases/enter-rates';
import { FollowRfq } from './use-cases/follow-rfq';
import { HoldRfq } from './use-cases/hold-rfq';
import { LowerQuote } from './use-cases/lower-quote';
import { MarkSupplier } from './use-cases/mark-supplier';
import { NoteSeen } from './use-cases/note-seen';
import { PublishAnswer } from './use-cases/publish-answer';
import { ReadQuoteSheet } from './use-cases/read-quote-sheet';
import { SaveQuoteDraft } from './use-cases/save-quote-draft';
import { SealedRfqs } from './use-cases/sealed-rfqs';
import { SendRfq } from './use-cases/send-rfq';
import { SetRfqPreference } from './use-cases/set-rfq-preference';
import { SplitAward } from './use-cases/split-award';

const persistence = [Awards, Invitations, RfqDeadlines, RfqPreferences, Rfqs];
const queries = [
  CompareQuotes,
  FindCandidates,
  ReadSplitProblem,
  ReadRfqRecord,
  RfqDirectory,
  ShowInvitation,
  ShowRfq,
  ShowRfqPreference,
  ShowSplits,
];
const useCases = [
  AnswerInvitation,
  CallFinalRound,
  ChangeRfq,
  ChooseSuppliers,
  DraftRfq,
  EndRfq,
  EnterRates,
  FollowRfq,
  HoldRfq,
  LowerQuote,
  MarkSupplier,
  NoteSeen,
  PublishAnswer,
  ReadQuoteSheet,
  SaveQuoteDraft,
  SealedRfqs,
  SendRfq,
  SetRfqPreference,
  SplitAward,
];
const providers = [AwardDecision, ...persistence, ...queries, ...useCases];

@Module({
  imports: [
    TypeOrmModule.forFeature(sourcingEntities),
    MembershipModule,
    ApprovalsModule,
    CatalogModule,
    MatchmakingModule,
    NegotiationModule,
  ],
  providers,
  exports: providers,
})
export class SourcingModule {}

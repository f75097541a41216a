export { sourcingErrors } from './domain/sourcing.errors';
export { type AwardPart } from './domain/award';
export { quoteTotal } from './domain/quote-total';
export { type QuoteContent } from './domain/quote';
export { type RfqContent, type RfqState } from './domain/rfq';
export { type InvitationState } from './domain/quote';
export { type RfqInput } from './domain/rfq-text';
export { sourcingMigrations } from './persistence/migrations';
export { CompareQuotes } from './queries/compare-quotes.query';
export { RfqDirectory } from './queries/rfq-directory';
export {
  ReadRfqRecord,
  type RecordedAward,
  type RecordedQuote,
  type RfqRecord,
} from './queries/rfq-record.query';
export { ShowInvitation } from './queries/show-invitation.query';
export { ShowRfq } from './queries/show-rfq.query';
export { SourcingModule } from './sourcing.module';
export { AnswerInvitation } from './use-cases/answer-invitation';
export { ChooseSuppliers } from './use-cases/choose-suppliers';
export { DraftRfq } from './use-cases/draft-rfq';
export { EndRfq } from './use-cases/end-rfq';
export { CallFinalRound } from './use-cases/call-final-round';
export { FollowRfq } from './use-cases/follow-rfq';
export { HoldRfq, type HeldRfq } from './use-cases/hold-rfq';
export { LowerQuote } from './use-cases/lower-quote';
export { MarkSupplier } from './use-cases/mark-supplier';
export { PublishAnswer } from './use-cases/publish-answer';
export { SplitAward } from './use-cases/split-award';
export { SealedRfqs, type OpenedQuote } from './use-cases/sealed-rfqs';
export { SendRfq } from './use-cases/send-rfq';

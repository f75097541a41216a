import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApprovalsModule } from '@wanchang/approvals';
import { CatalogModule } from '@wanchang/catalog';
import { DocumentsModule } from '@wanchang/documents';
import { MatchmakingModule } from '@wanchang/matchmaking';
import { MembershipModule } from '@wanchang/membership';
import { Conversation } from './conversation';
import { AcceptOfferDecision, OfferContents, SendOfferDecision } from './offer-decisions';
import { negotiationEntities } from './persistence/entities';
import { DealRooms } from './persistence/deal-rooms';
import { Messages } from './persistence/messages';
import { Offers } from './persistence/offers';
import { RoomFiles } from './persistence/room-files';
import { TermsTemplates } from './persistence/terms-templates';
import { CountTerms } from './queries/count-terms.query';
import { DealRoomSummaries } from './queries/deal-room-summaries.query';
import { FindParties } from './queries/find-parties.query';
import { ListMessages } from './queries/list-messages.query';
import { ListTemplates } from './queries/list-templates.query';
import { PrintOffer } from './queries/print-offer.query';
import { PrintRoom } from './queries/print-room.query';
import { ReadRoomFile } from './queries/read-room-file.query';
import { ShowDealRoom } from './queries/show-deal-room.query';
import { AcceptOffer } from './use-cases/accept-offer';
import { AttachFile } from './use-cases/attach-file';
import { ChangeTemplate } from './use-cases/change-template';
import { CloseDealRoom } from './use-cases/close-deal-room';
import { ConcludeQuote } from './use-cases/conclude-quote';
import { CountAnswers } from './use-cases/count-answers';
import { DeclineOffer } from './use-cases/decline-offer';
import { DeleteTemplate } from './use-cases/delete-template';
import { ExpireOffer } from './use-cases/expire-offer';
import { IssueAgreement } from './use-cases/issue-agreement';
import { MakeOffer } from './use-cases/make-offer';
import { MarkRead } from './use-cases/mark-read';
import { NoteStanding } from './use-cases/note-standing';
import { ContinueInRoom } from './use-cases/continue-in-room';
import { RoomOpening } from './room-opening';
import { OpenDealRoom } from './use-cases/open-deal-room';
import { PostMessage } from './use-cases/post-message';
import { RemindOfOffer } from './use-cases/remind-of-offer';
import { SaveTemplate } from './use-cases/save-template';
import { WithdrawOffer } from './use-cases/withdraw-offer';
import './negotiation.home';

const persistence = [DealRooms, Messages, Offers, RoomFiles, TermsTemplates];
const queries = [
  CountTerms,
  DealRoomSummaries,
  ListMessages,
  ListTemplates,
  PrintOffer,
  PrintRoom,
  ReadRoomFile,
  ShowDealRoom,
];
const useCases = [
  AcceptOffer,
  AttachFile,
  ChangeTemplate,
  CloseDealRoom,
  ConcludeQuote,
  CountAnswers,
  DeclineOffer,
  DeleteTemplate,
  ExpireOffer,
  FindParties,
  IssueAgreement,
  MakeOffer,
  MarkRead,
  NoteStanding,
  RoomOpening,
  ContinueInRoom,
  OpenDealRoom,
  PostMessage,
  RemindOfOffer,
  SaveTemplate,
  WithdrawOffer,
];
const decisions = [AcceptOfferDecision, OfferContents, SendOfferDecision];
const providers = [...persistence, Conversation, ...queries, ...useCases, ...decisions];

@Module({
  imports: [
    TypeOrmModule.forFeature(negotiationEntities),
    MembershipModule,
    ApprovalsModule,
    CatalogModule,
    DocumentsModule,
    MatchmakingModule,
  ],
  providers,
  exports: providers,
})
export class NegotiationModule {}

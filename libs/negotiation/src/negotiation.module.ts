import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogModule } from '@wanchang/catalog';
import { DocumentsModule } from '@wanchang/documents';
import { MatchmakingModule } from '@wanchang/matchmaking';
import { MembershipModule } from '@wanchang/membership';
import { Conversation } from './conversation';
import { negotiationEntities } from './persistence/entities';
import { DealRooms } from './persistence/deal-rooms';
import { Messages } from './persistence/messages';
import { Offers } from './persistence/offers';
import { RoomFiles } from './persistence/room-files';
import { DealRoomSummaries } from './queries/deal-room-summaries.query';
import { FindParties } from './queries/find-parties.query';
import { ListMessages } from './queries/list-messages.query';
import { PrintOffer } from './queries/print-offer.query';
import { ReadRoomFile } from './queries/read-room-file.query';
import { ShowDealRoom } from './queries/show-deal-room.query';
import { AcceptOffer } from './use-cases/accept-offer';
import { AttachFile } from './use-cases/attach-file';
import { CloseDealRoom } from './use-cases/close-deal-room';
import { CountAnswers } from './use-cases/count-answers';
import { DeclineOffer } from './use-cases/decline-offer';
import { ExpireOffer } from './use-cases/expire-offer';
import { IssueAgreement } from './use-cases/issue-agreement';
import { MakeOffer } from './use-cases/make-offer';
import { MarkRead } from './use-cases/mark-read';
import { NoteStanding } from './use-cases/note-standing';
import { OpenDealRoom } from './use-cases/open-deal-room';
import { PostMessage } from './use-cases/post-message';
import { RemindOfOffer } from './use-cases/remind-of-offer';
import { WithdrawOffer } from './use-cases/withdraw-offer';
import './negotiation.home';

const persistence = [DealRooms, Messages, Offers, RoomFiles];
const queries = [DealRoomSummaries, ListMessages, PrintOffer, ReadRoomFile, ShowDealRoom];
const useCases = [
  AcceptOffer,
  AttachFile,
  CloseDealRoom,
  CountAnswers,
  DeclineOffer,
  ExpireOffer,
  FindParties,
  IssueAgreement,
  MakeOffer,
  MarkRead,
  NoteStanding,
  OpenDealRoom,
  PostMessage,
  RemindOfOffer,
  WithdrawOffer,
];
const providers = [...persistence, Conversation, ...queries, ...useCases];

@Module({
  imports: [
    TypeOrmModule.forFeature(negotiationEntities),
    MembershipModule,
    CatalogModule,
    DocumentsModule,
    MatchmakingModule,
  ],
  providers,
  exports: providers,
})
export class NegotiationModule {}

import { Module } from '@nestjs/common';
import { ApprovalsModule } from '@wanchang/approvals';
import { DocumentsModule } from '@wanchang/documents';
import { DealRoomsController } from './http/deal-rooms.controller';
import { MessagesController } from './http/messages.controller';
import { OffersController } from './http/offers.controller';
import { PapersController } from './http/papers.controller';
import { SumsController } from './http/sums.controller';
import { TemplatesController } from './http/templates.controller';
import { NegotiationModule } from './negotiation.module';

@Module({
  imports: [DocumentsModule, ApprovalsModule, NegotiationModule],
  controllers: [
    DealRoomsController,
    MessagesController,
    OffersController,
    PapersController,
    SumsController,
    TemplatesController,
  ],
})
export class NegotiationHttpModule {}

import { Module } from '@nestjs/common';
import { DocumentsModule } from '@wanchang/documents';
import { DealRoomsController } from './http/deal-rooms.controller';
import { MessagesController } from './http/messages.controller';
import { OffersController } from './http/offers.controller';
import { PapersController } from './http/papers.controller';
import { NegotiationModule } from './negotiation.module';

@Module({
  imports: [DocumentsModule, NegotiationModule],
  controllers: [DealRoomsController, MessagesController, OffersController, PapersController],
})
export class NegotiationHttpModule {}

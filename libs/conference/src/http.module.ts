import { Module } from '@nestjs/common';
import { DocumentsModule } from '@wanchang/documents';
import { ConferenceModule } from './conference.module';
import { AgendaActions } from './http/agenda-actions';
import { AgendaItemsController } from './http/agenda-items.controller';
import { AgendaController } from './http/agenda.controller';
import { CheckInController } from './http/check-in.controller';
import { ConferencesController } from './http/conferences.controller';
import { DelegateImportsController } from './http/delegate-imports.controller';
import { DelegateLettersController } from './http/delegate-letters.controller';
import { DelegatesController } from './http/delegates.controller';
import { HostingsController } from './http/hostings.controller';

@Module({
  imports: [ConferenceModule, DocumentsModule],
  controllers: [
    AgendaController,
    AgendaItemsController,
    CheckInController,
    ConferencesController,
    DelegateImportsController,
    DelegateLettersController,
    DelegatesController,
    HostingsController,
  ],
  providers: [AgendaActions],
})
export class ConferenceHttpModule {}

import { Module } from '@nestjs/common';
import { AdmissionModule } from '@wanchang/admission';
import { SessionWeightsModule } from '@wanchang/session-weights';
import { FulfilmentModule } from '@wanchang/fulfilment';
import { InsightModule } from '@wanchang/insight';
import { RoomDocumentsModule } from '@wanchang/room-documents';
import { AuctionsModule } from '@wanchang/auctions';
import { RfqFilesModule } from '@wanchang/rfq-files';
import { SourcingModule } from '@wanchang/sourcing';
import { TenderingModule } from '@wanchang/tendering';
import { PlatformModule } from '@wanchang/platform';

/** Every library's providers: insight stands on top of them all but for those that nothing above uses yet. */
@Module({
  imports: [
    PlatformModule,
    AdmissionModule,
    RoomDocumentsModule,
    SourcingModule,
    TenderingModule,
    RfqFilesModule,
    AuctionsModule,
    FulfilmentModule,
    SessionWeightsModule,
    InsightModule,
  ],
})
export class CliModule {}

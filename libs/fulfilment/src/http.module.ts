import { Module } from '@nestjs/common';
import { DocumentsModule } from '@wanchang/documents';
import { FulfilmentModule } from './fulfilment.module';
import { ContractFilesController } from './http/contract-files.controller';
import { ContractInvoicesController } from './http/contract-invoices.controller';
import { ContractOverviewsController } from './http/contract-overviews.controller';
import { ContractPaymentsController } from './http/contract-payments.controller';
import { ContractReads } from './http/contract-reads';
import { ContractSigningController } from './http/contract-signing.controller';
import { ContractsController } from './http/contracts.controller';
import { DisputesController } from './http/disputes.controller';
import { RatingsController } from './http/ratings.controller';
import { CooperationsController } from './http/cooperations.controller';
import { DeliveriesController } from './http/deliveries.controller';

@Module({
  imports: [DocumentsModule, FulfilmentModule],
  controllers: [
    ContractFilesController,
    ContractInvoicesController,
    ContractOverviewsController,
    ContractPaymentsController,
    ContractSigningController,
    ContractsController,
    CooperationsController,
    DeliveriesController,
    DisputesController,
    RatingsController,
  ],
  providers: [ContractReads],
})
export class FulfilmentHttpModule {}

import { Module } from '@nestjs/common';
import { FeesModule } from './fees.module';
import { BankLinesController } from './http/bank-lines.controller';
import { FeePapersController } from './http/fee-papers.controller';
import { FeesController } from './http/fees.controller';
import { InvoiceActions } from './http/invoice-actions';
import { OfficialReceiptsController } from './http/official-receipts.controller';
import { PaymentsController } from './http/payments.controller';
import { StatementsController } from './http/statements.controller';

@Module({
  imports: [FeesModule],
  controllers: [
    BankLinesController,
    FeePapersController,
    FeesController,
    OfficialReceiptsController,
    PaymentsController,
    StatementsController,
  ],
  providers: [InvoiceActions],
})
export class FeesHttpModule {}

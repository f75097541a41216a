import { Module } from '@nestjs/common';
import { FulfilmentModule } from '@wanchang/fulfilment';
import { SourcingModule } from '@wanchang/sourcing';
import { ExportProcedure } from './export-procedure.query';
import { OpenContractingController } from './open-contracting.controller';
import { OpenContractingSettings } from './open-contracting.settings';

@Module({
  imports: [SourcingModule, FulfilmentModule],
  providers: [ExportProcedure, OpenContractingSettings],
  controllers: [OpenContractingController],
})
export class OpenContractingHttpModule {}

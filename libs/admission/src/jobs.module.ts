import { Module } from '@nestjs/common';
import { AdmissionModule } from './admission.module';
import { EscalateLateProcessor } from './jobs/escalate-late.processor';
import { WithdrawUnitProcessor } from './jobs/withdraw-unit.processor';

@Module({ imports: [AdmissionModule], providers: [EscalateLateProcessor, WithdrawUnitProcessor] })
export class AdmissionJobsModule {}

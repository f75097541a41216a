import { Module } from '@nestjs/common';
import { IdentityModule } from './identity.module';
import { CleanUpProcessor } from './jobs/clean-up.processor';
import { SendResetLinkProcessor } from './jobs/send-reset-link.processor';

@Module({
  imports: [IdentityModule],
  providers: [CleanUpProcessor, SendResetLinkProcessor],
})
export class IdentityJobsModule {}

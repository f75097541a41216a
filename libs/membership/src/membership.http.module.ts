import { Module } from '@nestjs/common';
import { IdentityModule } from '@wanchang/identity';
import { ColleaguesController } from './http/colleagues.controller';
import { InvitationsController } from './http/invitations.controller';
import { MeController } from './http/me.controller';
import { MembershipModule } from './membership.module';

@Module({
  imports: [IdentityModule, MembershipModule],
  controllers: [ColleaguesController, InvitationsController, MeController],
})
export class MembershipHttpModule {}

import { Module } from '@nestjs/common';
import { IdentityModule } from '@wanchang/identity';
import { ColleaguesController } from './http/colleagues.controller';
import { InvitationsController } from './http/invitations.controller';
import { MeController } from './http/me.controller';
import { MemberImportsController } from './http/member-imports.controller';
import { MemberProfilesController } from './http/member-profiles.controller';
import { MembersController } from './http/members.controller';
import { MyUnitController } from './http/my-unit.controller';
import { ReferenceController } from './http/reference.controller';
import { StandingController } from './http/standing.controller';
import { MembershipModule } from './membership.module';
import { FindUnits } from './queries/find-units.query';
import { ListMembers } from './queries/list-members.query';

@Module({
  imports: [IdentityModule, MembershipModule],
  controllers: [
    ColleaguesController,
    InvitationsController,
    MeController,
    MemberImportsController,
    MemberProfilesController,
    MembersController,
    MyUnitController,
    ReferenceController,
    StandingController,
  ],
  providers: [FindUnits, ListMembers],
})
export class MembershipHttpModule {}

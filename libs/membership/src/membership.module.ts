import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '@wanchang/identity';
import { Directory } from '@wanchang/platform';
import { PeopleDirectory } from './access/people-directory';
import { membershipEntities } from './persistence/entities';
import { Members } from './persistence/members';
import { StandingHistory } from './persistence/standing-history';
import { MemberDetails } from './queries/member-details.query';
import { MemberDirectory } from './queries/member-directory';
import { MemberProfile } from './queries/member-profile.query';
import { MyUnit } from './queries/my-unit.query';
import { PreviewRoster } from './queries/preview-roster.query';
import { WhoAmI } from './queries/who-am-i.query';
import { AdmitMember } from './use-cases/admit-member';
import { ChangeStanding } from './use-cases/change-standing';
import { DecideStanding } from './use-cases/decide-standing';
import { ImportRoster } from './use-cases/import-roster';
import { RegisterMember } from './use-cases/register-member';
import { ReviseMember } from './use-cases/revise-member';
import './membership.home';

const directory = { provide: Directory, useClass: PeopleDirectory };
const exported = [
  AdmitMember,
  ChangeStanding,
  DecideStanding,
  directory,
  ImportRoster,
  MemberDetails,
  MemberDirectory,
  MemberProfile,
  Members,
  MyUnit,
  PreviewRoster,
  RegisterMember,
  ReviseMember,
  StandingHistory,
  WhoAmI,
];

/** Global, because the platform asks its directory whom a notice is mailed to. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature(membershipEntities), IdentityModule],
  providers: exported,
  exports: exported,
})
export class MembershipModule {}

import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '@wanchang/identity';
import { ActorResolver, Directory } from '@wanchang/platform';
import { LastSeen } from './access/last-seen';
import { PeopleDirectory } from './access/people-directory';
import { StandingActorResolver } from './access/standing-actor-resolver';
import { membershipEntities } from './persistence/entities';
import { Members } from './persistence/members';
import { StandingHistory } from './persistence/standing-history';
import { MemberDirectory } from './queries/member-directory';
import { WhoAmI } from './queries/who-am-i.query';
import { ChangeStanding } from './use-cases/change-standing';
import { ImportRoster } from './use-cases/import-roster';
import { RegisterMember } from './use-cases/register-member';
import { ReviseMember } from './use-cases/revise-member';
import { StandingNotice } from './use-cases/standing-notice';

const actorResolver = { provide: ActorResolver, useClass: StandingActorResolver };
const directory = { provide: Directory, useClass: PeopleDirectory };
const exported = [
  actorResolver,
  ChangeStanding,
  directory,
  ImportRoster,
  MemberDirectory,
  Members,
  RegisterMember,
  ReviseMember,
  StandingHistory,
  WhoAmI,
];

/** Global, because the platform's gate asks it who makes a request. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature(membershipEntities), IdentityModule],
  providers: [...exported, LastSeen, StandingNotice],
  exports: exported,
})
export class MembershipModule {}

import { Global, Module } from '@nestjs/common';
import { IdentityModule } from '@wanchang/identity';
import { ActorResolver } from '@wanchang/platform';
import { LastSeen } from './access/last-seen';
import { StandingActorResolver } from './access/standing-actor-resolver';
import { Members } from './persistence/members';
import { StandingHistory } from './persistence/standing-history';
import { MemberDirectory } from './queries/member-directory';
import { WhoAmI } from './queries/who-am-i.query';

/** Global, because the platform's gate asks it who makes a request. */
@Global()
@Module({
  imports: [IdentityModule],
  providers: [
    LastSeen,
    MemberDirectory,
    Members,
    StandingHistory,
    WhoAmI,
    { provide: ActorResolver, useClass: StandingActorResolver },
  ],
  exports: [ActorResolver, MemberDirectory, Members, StandingHistory, WhoAmI],
})
export class MembershipModule {}

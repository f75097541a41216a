import { MemberEntity } from './member.entity';
import { StandingChangeEntity } from './standing-change.entity';

export const membershipEntities = [MemberEntity, StandingChangeEntity];

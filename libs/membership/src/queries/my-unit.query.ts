import { Injectable } from '@nestjs/common';
import type { MemberActor } from '../access/acting-member';
import type { Member } from '../domain/member';
import { Members } from '../persistence/members';
import { StandingHistory } from '../persistence/standing-history';

export interface OwnUnit extends Member {
  /** Why the unit has the standing it has. */
  readonly standingReason: string | null;
}

/** The unit that a person acts for, regardless of its standing. */
@Injectable()
export class MyUnit {
  constructor(
    private readonly members: Members,
    private readonly history: StandingHistory,
  ) {}

  async execute({ member: { id } }: MemberActor): Promise<OwnUnit> {
    const standingReason = await this.history.currentReason(id);
    return { ...(await this.members.get(id)), standingReason };
  }
}

import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { RecordsNothing } from '@wanchang/platform';
import { Invitations } from '../persistence/invitations';

/** A supplier has looked at its invitation for the first time: the buyer sees that it was seen, not when. */
@Injectable()
@RecordsNothing('that it was seen stands with the invitation')
export class NoteSeen {
  constructor(private readonly invitations: Invitations) {}

  /** Nothing happens to what is not the unit's own. */
  async execute(id: string, actor: MemberActor): Promise<void> {
    await this.invitations.seen(id, actor.member.id);
  }
}

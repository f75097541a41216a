import { Injectable } from '@nestjs/common';
import { Facts, Transactional, type MemberActor } from '@wanchang/platform';
import { identityErrors } from '../domain/identity.errors';
import { invitationRevoked } from '../identity.facts';
import { Invitations } from '../persistence/invitations';

/** Takes an invitation back before anyone has accepted it. */
@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly invitations: Invitations,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError identity.invitation-not-found */
  @Transactional()
  async execute(actor: MemberActor, invitationId: string): Promise<void> {
    const memberId = actor.member.id;
    if (!(await this.invitations.revoke(invitationId, memberId)))
      throw identityErrors('invitation-not-found');
    await this.facts.record(invitationRevoked, { memberId, invitationId }, actor);
  }
}

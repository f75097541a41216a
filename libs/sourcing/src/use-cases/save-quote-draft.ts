import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { RecordsNothing, Transactional } from '@wanchang/platform';
import type { QuoteContent } from '../domain/quote';
import { assertNotSealed, assertOpen } from '../invitation-open';
import { Invitations } from '../persistence/invitations';

/** Keeps a quote that is not sent yet. */
@Injectable()
@RecordsNothing('a draft is nobody’s business but its unit’s')
export class SaveQuoteDraft {
  constructor(private readonly invitations: Invitations) {}

  /** @throws DomainError sourcing.invitation-not-found, .not-open, .deadline-passed, .sealed-only */
  @Transactional()
  async execute(id: string, draft: QuoteContent, actor: MemberActor): Promise<void> {
    const invitation = await this.invitations.lock(id, actor.member.id);
    assertOpen(invitation);
    assertNotSealed(invitation);
    await this.invitations.saveDraft(id, draft);
  }
}

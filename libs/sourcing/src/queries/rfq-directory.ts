import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import type { RfqState } from '../domain/rfq';
import { assertNotSealed, assertOpen } from '../invitation-open';
import { Invitations } from '../persistence/invitations';
import { Rfqs } from '../persistence/rfqs';

/** Requests for libraries above, which ask for their own rows first whose they are. */
@Injectable()
export class RfqDirectory {
  constructor(
    private readonly rfqs: Rfqs,
    private readonly invitations: Invitations,
  ) {}

  /** @throws DomainError sourcing.rfq-not-found, for another unit's as for none */
  async assertOwn(rfqId: string, { member }: MemberActor): Promise<void> {
    await this.rfqs.own(rfqId, member.id);
  }

  /** Held, so that it is not sent meanwhile. @throws DomainError sourcing.rfq-not-found */
  async lockOwn(rfqId: string, { member }: MemberActor): Promise<{ readonly state: RfqState }> {
    return this.rfqs.lock(rfqId, member.id);
  }

  /** @throws DomainError sourcing.invitation-not-found, for another unit's as for none */
  async ownInvitation(id: string, { member }: MemberActor): Promise<{ readonly rfqId: string }> {
    return this.invitations.own(id, member.id);
  }

  /** Held, and still to be answered. @throws DomainError sourcing.invitation-not-found, .not-open, .deadline-passed, .buyer-not-active, .sealed-only */
  async lockOpenInvitation(
    id: string,
    { member }: MemberActor,
  ): Promise<{ readonly rfqId: string }> {
    const row = await this.invitations.lock(id, member.id);
    assertOpen(row);
    // A file beside the envelope would lie here in the clear.
    assertNotSealed(row);
    return row;
  }
}

import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Database, Facts, Transactional } from '@wanchang/platform';
import { sourcingErrors } from '../domain/sourcing.errors';
import { RfqInvitationEntity } from '../persistence/rfq-invitation.entity';
import { Rfqs } from '../persistence/rfqs';
import { supplierMarked } from '../rfq.facts';

/** What a buyer notes about a supplier while it compares; what is left out stays as it is. */
export interface SupplierMark {
  readonly shortListed?: boolean;
  readonly hidden?: boolean;
  readonly note?: string;
}

/** The buyer’s own marks: no supplier is told, and none of them decides anything by itself. */
@Injectable()
export class MarkSupplier {
  constructor(
    private readonly database: Database,
    private readonly rfqs: Rfqs,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError sourcing.rfq-not-found, .invitation-not-found */
  @Transactional()
  async execute(
    rfqId: string,
    invitationId: string,
    { shortListed, hidden, note }: SupplierMark,
    actor: MemberActor,
  ): Promise<void> {
    const { memberId, number, content } = await this.rfqs.own(rfqId, actor.member.id);
    // With the request itself, so that marks of which none is given are no empty statement.
    const marked = await this.database
      .repository(RfqInvitationEntity)
      .update({ id: invitationId, rfqId }, { rfqId, shortListed, hidden, note });
    if (!marked.affected) throw sourcingErrors('invitation-not-found');
    const of = { rfqId, memberId, number, title: content.title };
    await this.facts.record(supplierMarked, { ...of, invitationId }, actor);
  }
}

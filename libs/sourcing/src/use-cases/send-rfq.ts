import { Injectable } from '@nestjs/common';
import { MemberDirectory, type MemberActor } from '@wanchang/membership';
import { momentText } from '@wanchang/negotiation';
import { Facts, Transactional } from '@wanchang/platform';
import { problemsToSend } from '../domain/rfq.rules';
import { sourcingErrors } from '../domain/sourcing.errors';
import { Rfqs } from '../persistence/rfqs';
import { RfqDeadlines } from '../persistence/rfq-deadlines';
import { supplierInvited } from '../invitation.facts';
import { rfqSent } from '../rfq.facts';

/**
 * Puts a request before everyone who is chosen, in one transaction: each is asked and told once, or nobody is. Units that
 * lost access or take no more requests at present are left out.
 */
@Injectable()
export class SendRfq {
  constructor(
    private readonly rfqs: Rfqs,
    private readonly deadlines: RfqDeadlines,
    private readonly members: MemberDirectory,
    private readonly facts: Facts,
  ) {}

  /**
   * Returns the ids of units that were left out.
   * @param sealed by whoever has seen to its openers: a sealed request is sent in no other way
   * @throws DomainError sourcing.rfq-not-found, .already-sent, .sealed-send, .request-invalid, .no-suppliers, .deadline-passed
   */
  @Transactional()
  async execute(rfqId: string, actor: MemberActor, sealed = false): Promise<string[]> {
    const rfq = await this.rfqs.lock(rfqId, actor.member.id);
    if (rfq.state !== 'draft') throw sourcingErrors('already-sent');
    if (rfq.sealed !== sealed) throw sourcingErrors('sealed-send');
    const { content, deadline, targets, now, number, memberId } = rfq;
    const fields = problemsToSend(content, deadline, now);
    if (fields.length > 0)
      throw sourcingErrors('request-invalid', { args: { count: fields.length }, fields });
    const leftOut = await this.rfqs.leaveOut(rfqId);
    await this.rfqs.send(rfqId);
    const asked = await this.rfqs.ask(rfqId);
    if (asked.length === 0) throw sourcingErrors('no-suppliers');
    await this.rfqs.keep(rfqId, 1, { content, targets, deadline }, '');
    await this.deadlines.set({ rfqId, memberId }, deadline!, now);
    const of = { rfqId, memberId, number, title: content.title };
    await this.facts.record(rfqSent, { ...of, count: asked.length }, actor);
    const { nameZh, nameEn } = (await this.members.ref(memberId))!;
    const told = { number, title: content.title, until: momentText(deadline!) };
    const buyer = { zh: nameZh, en: nameEn ?? nameZh };
    const invitations = asked.map((supplier) => ({ ...supplier, ...told, buyer }));
    await this.facts.recordAll(supplierInvited, invitations, actor);
    return leftOut;
  }
}

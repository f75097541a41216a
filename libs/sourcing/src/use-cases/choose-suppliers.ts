import { Injectable } from '@nestjs/common';
import { givesAccess, MemberDirectory, type MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { RFQ_LIMITS } from '../domain/rfq';
import { sourcingErrors } from '../domain/sourcing.errors';
import { Rfqs } from '../persistence/rfqs';
import { FindCandidates } from '../queries/find-candidates.query';
import { suppliersChosen } from '../rfq.facts';

/** Whom a draft will go to; each unit once. */
@Injectable()
export class ChooseSuppliers {
  constructor(
    private readonly rfqs: Rfqs,
    private readonly members: MemberDirectory,
    private readonly candidates: FindCandidates,
    private readonly facts: Facts,
  ) {}

  /**
   * Units that are chosen already stay so. The reasons of the match engine are kept with those it found.
   * @throws DomainError sourcing.rfq-not-found, .already-sent, .supplier-not-found, .too-many-suppliers
   */
  @Transactional()
  async add(rfqId: string, memberIds: readonly string[], actor: MemberActor): Promise<void> {
    const rfq = await this.draft(rfqId, actor);
    const wanted = [...new Set(memberIds)];
    const reasons = await this.reasonsOf(rfqId, actor);
    await this.assertKnown(wanted, actor);
    const suppliers = wanted.map((memberId) => ({ memberId, reason: reasons.get(memberId) ?? '' }));
    const added = await this.rfqs.addSuppliers(rfq, suppliers);
    const { memberId, number, content } = rfq;
    const of = { rfqId, memberId, number, title: content.title };
    await this.facts.record(suppliersChosen, { ...of, count: added.length }, actor);
  }

  /** @throws DomainError sourcing.rfq-not-found, .already-sent */
  @Transactional()
  async remove(rfqId: string, supplierId: string, actor: MemberActor): Promise<void> {
    const { memberId, number, content } = await this.draft(rfqId, actor);
    await this.rfqs.removeSupplier(rfqId, supplierId);
    const of = { rfqId, memberId, number, title: content.title };
    await this.facts.record(suppliersChosen, { ...of, count: -1 }, actor);
  }

  private async draft(rfqId: string, actor: MemberActor) {
    const rfq = await this.rfqs.lock(rfqId, actor.member.id);
    if (rfq.state !== 'draft') throw sourcingErrors('already-sent');
    return rfq;
  }

  private async reasonsOf(rfqId: string, actor: MemberActor): Promise<Map<string, string>> {
    const found = await this.candidates.matched(rfqId, actor);
    return new Map(found.map(({ member, reason }) => [member.id, reason ?? '']));
  }

  /** Nothing is half chosen. */
  private async assertKnown(ids: readonly string[], { member }: MemberActor): Promise<void> {
    const max = RFQ_LIMITS.suppliers;
    if (ids.length > max) throw sourcingErrors('too-many-suppliers', { args: { max } });
    const refs = await this.members.refs(ids);
    const wrong = ids.filter((id) => {
      const standing = refs.get(id)?.standing;
      return id === member.id || !standing || !givesAccess(standing);
    });
    if (wrong.length > 0)
      throw sourcingErrors('supplier-not-found', { args: { count: wrong.length } });
  }
}

import { Injectable } from '@nestjs/common';
import { ListingDirectory } from '@wanchang/catalog';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import type { RfqInput } from '../domain/rfq-text';
import { textOf } from '../domain/rfq-text';
import { weightProblems } from '../domain/rfq.rules';
import { sourcingErrors } from '../domain/sourcing.errors';
import { Rfqs, type RfqText } from '../persistence/rfqs';
import { rfqDrafted, rfqRevised } from '../rfq.facts';

/** A request before it is sent: nobody but the buyer sees it. */
@Injectable()
export class DraftRfq {
  constructor(
    private readonly rfqs: Rfqs,
    private readonly listings: ListingDirectory,
    private readonly facts: Facts,
  ) {}

  /** Returns its id. @throws DomainError sourcing.demand-not-found, .request-invalid */
  @Transactional()
  async create(input: RfqInput, demandId: string | null, actor: MemberActor): Promise<string> {
    if (demandId !== null) await this.assertOwnDemand(demandId, actor);
    return this.insert(checked(textOf(input)), demandId, actor);
  }

  /** The same once more, without deadline and suppliers. @throws DomainError sourcing.rfq-not-found */
  @Transactional()
  async clone(rfqId: string, actor: MemberActor): Promise<string> {
    const { content, targets, demandId } = await this.rfqs.own(rfqId, actor.member.id);
    const lines = content.lines.map((line) => ({ ...line, dueDate: null }));
    const text = { content: { ...content, lines }, targets, deadline: null };
    return this.insert(text, demandId, actor);
  }

  /** @throws DomainError sourcing.rfq-not-found, .already-sent, .stale-revision, .request-invalid */
  @Transactional()
  async revise(
    rfqId: string,
    input: RfqInput,
    revision: number,
    actor: MemberActor,
  ): Promise<void> {
    const rfq = await this.rfqs.lock(rfqId, actor.member.id);
    if (rfq.state !== 'draft') throw sourcingErrors('already-sent');
    const text = checked(textOf(input, rfq.content.lines));
    await this.rfqs.revise(rfqId, text, revision);
    const { memberId, number } = rfq;
    const { title } = text.content;
    await this.facts.record(rfqRevised, { rfqId, memberId, number, title }, actor);
  }

  private async insert(text: RfqText, demandId: string | null, actor: MemberActor) {
    const memberId = actor.member.id;
    const rfqId = await this.rfqs.insert({
      ...{ ...text, memberId, demandId, createdBy: actor.personId },
    });
    const { number } = await this.rfqs.own(rfqId, memberId);
    const { title } = text.content;
    await this.facts.record(rfqDrafted, { rfqId, memberId, number, title }, actor);
    return rfqId;
  }

  private async assertOwnDemand(demandId: string, actor: MemberActor): Promise<void> {
    const demand = (await this.listings.cards([demandId], actor)).get(demandId);
    if (demand?.side !== 'demand' || demand.member.id !== actor.member.id)
      throw sourcingErrors('demand-not-found');
  }
}

/** @throws DomainError sourcing.request-invalid */
function checked(text: RfqText): RfqText {
  const fields = weightProblems(text.content);
  if (fields.length > 0)
    throw sourcingErrors('request-invalid', { args: { count: fields.length }, fields });
  return text;
}

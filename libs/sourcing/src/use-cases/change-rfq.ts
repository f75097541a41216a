import { Injectable } from '@nestjs/common';
import { RecheckApprovals } from '@wanchang/approvals';
import type { MemberActor } from '@wanchang/membership';
import { momentText } from '@wanchang/negotiation';
import { Facts, Transactional } from '@wanchang/platform';
import { changedParts, deadlineAfterAmendment } from '../domain/changes';
import { textOf, type RfqInput } from '../domain/rfq-text';
import { problemsToSend } from '../domain/rfq.rules';
import { sourcingErrors } from '../domain/sourcing.errors';
import { RfqDeadlines } from '../persistence/rfq-deadlines';
import type { RfqRow } from '../persistence/rfq.statements';
import { Rfqs } from '../persistence/rfqs';
import { supplierToldOfAmendment, supplierToldOfExtension } from '../invitation.facts';
import { rfqAmended, rfqExtended } from '../rfq.facts';

/** Changes of a request that was sent: every supplier is told the same, at the same time. */
@Injectable()
export class ChangeRfq {
  constructor(
    private readonly rfqs: Rfqs,
    private readonly deadlines: RfqDeadlines,
    private readonly facts: Facts,
    private readonly approvals: RecheckApprovals,
  ) {}

  /**
   * The next version. Quotes of before count once their owners confirm or change them; a deadline that is too near moves.
   * The weights stay as they were sent.
   * @throws DomainError sourcing.rfq-not-found, .not-open, .deadline-passed, .stale-revision, .request-invalid
   */
  @Transactional()
  async amend(rfqId: string, input: RfqInput, revision: number, actor: MemberActor): Promise<void> {
    const rfq = await this.open(rfqId, actor);
    if (rfq.revision !== revision) throw sourcingErrors('stale-revision');
    const { content: before, now, memberId, number } = rfq;
    const frozen = { ...input, weights: before.weights, currency: before.currency };
    const text = textOf(frozen, before.lines);
    const wished = text.deadline && text.deadline > rfq.deadline! ? text.deadline : rfq.deadline!;
    const deadline = deadlineAfterAmendment(wished, now, rfq.noticeDays);
    const fields = problemsToSend(text.content, deadline, now);
    if (fields.length > 0)
      throw sourcingErrors('request-invalid', { args: { count: fields.length }, fields });
    const version = rfq.version + 1;
    await this.rfqs.amend(rfqId, { ...text, deadline });
    const summary = changedParts(before, text.content).join(' ');
    await this.rfqs.keep(rfqId, version, { ...text, deadline }, summary);
    await this.deadlines.set({ rfqId, memberId }, deadline, now);
    await this.approvals.execute(rfqId);
    const { title } = text.content;
    await this.facts.record(rfqAmended, { rfqId, memberId, number, title, version }, actor);
    const told = { number, title, version, until: momentText(deadline) };
    const asked = await this.rfqs.asked(rfqId);
    const each = asked.filter(({ state }) => state !== 'declined');
    await this.facts.recordAll(
      supplierToldOfAmendment,
      each.map((supplier) => ({ ...supplier, ...told })),
      actor,
    );
  }

  /** @throws DomainError sourcing.rfq-not-found, .not-open, .deadline-not-later, .sealed-deadline-passed */
  @Transactional()
  async extend(rfqId: string, until: string, actor: MemberActor): Promise<void> {
    const rfq = await this.open(rfqId, actor);
    if (rfq.sealed && rfq.deadline! <= rfq.now) throw sourcingErrors('sealed-deadline-passed');
    const deadline = new Date(until);
    await this.rfqs.extend(rfqId, deadline);
    const { memberId, number, content, now } = rfq;
    await this.deadlines.set({ rfqId, memberId }, deadline, now);
    await this.approvals.execute(rfqId);
    const of = { rfqId, memberId, number, title: content.title };
    await this.facts.record(rfqExtended, { ...of, deadline: deadline.toISOString() }, actor);
    const told = { number, title: content.title, until: momentText(deadline) };
    const asked = await this.rfqs.asked(rfqId);
    await this.facts.recordAll(
      supplierToldOfExtension,
      asked.map((supplier) => ({ ...supplier, ...told })),
      actor,
    );
  }

  private async open(rfqId: string, actor: MemberActor): Promise<RfqRow> {
    const rfq = await this.rfqs.lock(rfqId, actor.member.id);
    if (rfq.state !== 'open') throw sourcingErrors('not-open');
    return rfq;
  }
}

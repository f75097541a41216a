import { Injectable } from '@nestjs/common';
import { RecheckApprovals } from '@wanchang/approvals';
import type { MemberActor } from '@wanchang/membership';
import { ConcludeQuote } from '@wanchang/negotiation';
import { Facts, Transactional } from '@wanchang/platform';
import { termsOf } from '../award-terms';
import type { AwardableQuote, AwardPart } from '../domain/award';
import type { RfqEnd } from '../domain/rfq';
import { sourcingErrors } from '../domain/sourcing.errors';
import { Awards, type AwardRow } from '../persistence/awards';
import { RfqDeadlines } from '../persistence/rfq-deadlines';
import type { RfqRow } from '../persistence/rfq.statements';
import { Rfqs } from '../persistence/rfqs';
import { supplierNotChosen, supplierToldOfEnd, supplierWon } from '../invitation.facts';
import { rfqAwarded, rfqClosed } from '../rfq.facts';

/** Ends a request, exactly once: by awards that are agreements at once, or without one. */
@Injectable()
export class EndRfq {
  constructor(
    private readonly rfqs: Rfqs,
    private readonly awards: Awards,
    private readonly deadlines: RfqDeadlines,
    private readonly conclude: ConcludeQuote,
    private readonly facts: Facts,
    private readonly approvals: RecheckApprovals,
  ) {}

  /**
   * Each part becomes the agreement of a deal room of its own; the other suppliers are told that they were not chosen,
   * and nothing else. All of it happens, or none.
   * @throws DomainError sourcing.rfq-not-found, .not-open, .rfq-held, .final-round-running, .award-too-early, .deadline-not-reached, .award-invalid;
   * negotiation.counterpart-not-active
   */
  @Transactional()
  async award(rfqId: string, parts: readonly AwardPart[], actor: MemberActor): Promise<void> {
    const { rfq, quotes } = await this.awards.held(rfqId, parts, actor.member.id);
    const { memberId, number, content } = rfq;
    await this.end(rfqId, 'awarded', null);
    const agreements: string[] = [];
    for (const part of parts)
      agreements.push(await this.concludeOne(rfq, part, quotes.get(part.invitationId)!, actor));
    const of = { rfqId, memberId, number, title: content.title };
    await this.facts.record(rfqAwarded, { ...of, agreements }, actor);
    await this.tell(rfq, new Set(parts.map(({ invitationId }) => invitationId)), actor);
  }

  /** @throws DomainError sourcing.rfq-not-found, .not-open, .rfq-held */
  @Transactional()
  async close(rfqId: string, reason: string, actor: MemberActor): Promise<void> {
    const { memberId, number, content } = await this.open(rfqId, actor);
    await this.end(rfqId, 'closed', reason);
    const of = { rfqId, memberId, number, title: content.title };
    await this.facts.record(rfqClosed, { ...of, reason }, actor);
    const asked = await this.rfqs.asked(rfqId);
    const told = asked.filter(({ state }) => state !== 'declined');
    await this.facts.recordAll(
      supplierToldOfEnd,
      told.map((supplier) => ({ ...supplier, number, title: content.title })),
      actor,
    );
  }

  private async open(rfqId: string, actor: MemberActor): Promise<RfqRow> {
    const rfq = await this.rfqs.lock(rfqId, actor.member.id);
    if (rfq.state !== 'open') throw sourcingErrors('not-open');
    if (rfq.held) throw sourcingErrors('rfq-held');
    return rfq;
  }

  private async end(rfqId: string, state: RfqEnd, reason: string | null) {
    await this.rfqs.end(rfqId, state, reason);
    await this.deadlines.cancel(rfqId);
    await this.approvals.execute(rfqId);
  }

  /** Returns the id of the agreement. */
  private async concludeOne(
    rfq: RfqRow,
    part: AwardPart,
    quote: AwardableQuote & Pick<AwardRow, 'supplierId'>,
    actor: MemberActor,
  ): Promise<string> {
    const { number, demandId, content } = rfq;
    const terms = termsOf({ ...content, number }, part, quote, rfq.now);
    const deal = await this.conclude.execute(
      {
        ...{ originId: part.invitationId, sellerMemberId: quote.supplierId, demandId, terms },
        subject: `${number} ${content.title}`,
        quotedBy: quote,
      },
      actor,
    );
    await this.awards.insert({
      ...{ invitationId: part.invitationId, quoteNo: quote.no, lines: part.lines },
      ...{ total: deal.total, currency: terms.currency },
      ...{ dealRoomId: deal.roomId, agreementId: deal.agreementId },
    });
    return deal.agreementId;
  }

  private async tell(
    { id, number, content: { title } }: RfqRow,
    winners: ReadonlySet<string>,
    actor: MemberActor,
  ): Promise<void> {
    const asked = (await this.rfqs.asked(id)).map((each) => ({ ...each, number, title }));
    const won = asked.filter(({ invitationId }) => winners.has(invitationId));
    const others = asked.filter(
      ({ invitationId, state }) => !winners.has(invitationId) && state !== 'declined',
    );
    await this.facts.recordAll(supplierWon, won, actor);
    await this.facts.recordAll(supplierNotChosen, others, actor);
  }
}

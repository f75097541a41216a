import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { momentText } from '@wanchang/negotiation';
import { Facts, Transactional } from '@wanchang/platform';
import { sourcingErrors } from '../domain/sourcing.errors';
import { supplierAskedForLastOffer } from '../invitation.facts';
import { RfqDeadlines } from '../persistence/rfq-deadlines';
import { Rfqs } from '../persistence/rfqs';
import { finalRoundCalled } from '../rfq.facts';

/** Asks those on the short list for their best and last offer. The others are told nothing. */
@Injectable()
export class CallFinalRound {
  constructor(
    private readonly rfqs: Rfqs,
    private readonly deadlines: RfqDeadlines,
    private readonly facts: Facts,
  ) {}

  /**
   * Without a new quote the last one stands. A round that is over may be followed by another.
   * @throws DomainError sourcing.rfq-not-found, .not-open, .rfq-held, .deadline-not-over, .final-round-running,
   *   .deadline-passed, .nobody-short-listed
   */
  @Transactional()
  async execute(rfqId: string, until: string, actor: MemberActor): Promise<void> {
    const rfq = await this.rfqs.lock(rfqId, actor.member.id);
    const { memberId, number, content, now } = rfq;
    if (rfq.state !== 'open') throw sourcingErrors('not-open');
    if (rfq.sealed) throw sourcingErrors('sealed-no-round');
    if (rfq.held) throw sourcingErrors('rfq-held');
    if (rfq.deadline! > now) throw sourcingErrors('deadline-not-over');
    if (rfq.finalDeadline && rfq.finalDeadline > now) throw sourcingErrors('final-round-running');
    const deadline = new Date(until);
    const called = await this.rfqs.callFinalRound(rfqId, deadline);
    if (called.length === 0) throw sourcingErrors('nobody-short-listed');
    await this.deadlines.setFinal({ rfqId, memberId }, deadline, now);
    const { title } = content;
    const count = called.length;
    await this.facts.record(finalRoundCalled, { rfqId, memberId, number, title, count }, actor);
    const told = { number, title, until: momentText(deadline) };
    await this.facts.recordAll(
      supplierAskedForLastOffer,
      called.map((supplier) => ({ ...told, ...supplier })),
      actor,
    );
  }
}

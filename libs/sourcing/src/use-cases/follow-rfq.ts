import { Injectable } from '@nestjs/common';
import { momentText } from '@wanchang/negotiation';
import { Facts, Transactional } from '@wanchang/platform';
import { Rfqs } from '../persistence/rfqs';
import type { RfqToFollow } from '../sourcing.jobs';
import { supplierReminded, supplierRemindedOfLastOffer } from '../invitation.facts';
import { deadlineReached } from '../rfq.facts';

/** What time brings: reminders before the deadline, and the word to the buyer at it. Each is told once. */
@Injectable()
export class FollowRfq {
  constructor(
    private readonly rfqs: Rfqs,
    private readonly facts: Facts,
  ) {}

  /** Those who have not answered; in a final round those who have not given a last offer. */
  @Transactional()
  async remind({ rfqId, memberId }: RfqToFollow): Promise<void> {
    const { deadline, finalDeadline, number, content } = await this.rfqs.lock(rfqId, memberId);
    if (!(await this.rfqs.noteReminded(rfqId))) return;
    const told = { number, title: content.title, until: momentText(finalDeadline ?? deadline!) };
    if (finalDeadline) {
      const awaited = await this.rfqs.lastOffersAwaited(rfqId);
      const reminders = awaited.map((supplier) => ({ ...supplier, ...told }));
      await this.facts.recordAll(supplierRemindedOfLastOffer, reminders, null);
      return;
    }
    const asked = (await this.rfqs.asked(rfqId)).filter((each) => each.state === 'asked');
    await this.facts.recordAll(
      supplierReminded,
      asked.map((supplier) => ({ ...supplier, ...told })),
      null,
    );
  }

  /** A deadline that was moved meanwhile has a job of its own. */
  @Transactional()
  async tell({ rfqId, memberId }: RfqToFollow): Promise<void> {
    const { number, content } = await this.rfqs.lock(rfqId, memberId);
    if (!(await this.rfqs.noteTold(rfqId))) return;
    const asked = await this.rfqs.asked(rfqId);
    const quotes = asked.filter((each) => each.state === 'quoted').length;
    const of = { rfqId, memberId, number, title: content.title };
    await this.facts.record(deadlineReached, { ...of, quotes }, null);
  }
}

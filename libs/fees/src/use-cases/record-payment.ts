import { Injectable } from '@nestjs/common';
import type { DateString } from '@wanchang/kernel';
import { IssueDocument } from '@wanchang/documents';
import { MemberDirectory, membershipErrors } from '@wanchang/membership';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { feeWork } from '../access/fees.policies';
import { paymentCompleted, paymentFailed, paymentRecorded } from '../fees.facts';
import { drawReceipt, receiptPaper } from '../papers/receipt-paper';
import { Payments } from '../persistence/payments';
import { ApplyCredit } from './apply-credit';

export interface PaymentOrder {
  readonly memberId: string;
  readonly amount: string;
  readonly receivedOn: DateString;
  readonly payer: string;
  readonly note: string | null;
  /** The line of a bank statement by which it came. */
  readonly bankLineId?: string;
}

/**
 * Payments of annual fees. One that is pending or failed changes nothing else; a completed one settles what is owed, the
 * oldest first, has a receipt, and whatever is too much stays credit of the unit, whatever its standing.
 */
@Injectable()
export class RecordPayment {
  constructor(
    private readonly payments: Payments,
    private readonly members: MemberDirectory,
    private readonly applyCredit: ApplyCredit,
    private readonly issueDocument: IssueDocument,
    private readonly facts: Facts,
  ) {}

  /**
   * Returns its id: pending until it is completed.
   * @param actor null for a line of a bank statement that is certain
   * @throws DomainError membership.member-not-found
   */
  @Transactional()
  async execute(order: PaymentOrder, actor: Actor | null): Promise<string> {
    if (actor) assertAllowed([feeWork], actor);
    const { memberId, amount, bankLineId = null } = order;
    if (!(await this.members.ref(memberId))) throw membershipErrors('member-not-found');
    const paymentId = await this.payments.insert({
      ...{ ...order, bankLineId, recordedBy: actor?.personId ?? null },
    });
    const fact = { paymentId, memberId, amount, state: 'pending' };
    await this.facts.record(paymentRecorded, fact, actor);
    return paymentId;
  }

  /** The money is there. @throws DomainError fees.payment-not-found for one that is settled already */
  @Transactional()
  async complete(paymentId: string, actor: Actor | null): Promise<void> {
    if (actor) assertAllowed([feeWork], actor);
    const { memberId } = await this.payments.get(paymentId);
    await this.payments.lockUnit(memberId);
    const { amount, receivedOn, payer } = await this.payments.settle(paymentId, 'completed');
    await this.applyCredit.execute(memberId);
    const unitName = (await this.members.ref(memberId))?.nameZh ?? '';
    const { id: receiptId } = await this.issueDocument.execute(
      {
        ...{ kind: receiptPaper, subjectId: paymentId, title: receiptPaper.title.zh },
        draw: (paper, reserved) =>
          drawReceipt(paper, { unitName, amount, receivedOn, payer, ...reserved }),
      },
      actor,
    );
    await this.payments.setReceipt(paymentId, receiptId);
    const { unallocated: credit } = await this.payments.get(paymentId);
    await this.facts.record(paymentCompleted, { paymentId, memberId, amount, credit }, actor);
  }

  /** It did not come. @throws DomainError fees.payment-not-found for one that is settled already */
  @Transactional()
  async fail(paymentId: string, actor: Actor): Promise<void> {
    assertAllowed([feeWork], actor);
    const { memberId, amount } = await this.payments.settle(paymentId, 'failed');
    await this.facts.record(paymentFailed, { paymentId, memberId, amount }, actor);
  }
}

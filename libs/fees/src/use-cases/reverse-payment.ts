import { Injectable } from '@nestjs/common';
import { VoidDocument } from '@wanchang/documents';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { feeWork } from '../access/fees.policies';
import { paymentReversed } from '../fees.facts';
import { BankLines } from '../persistence/bank-lines';
import { Payers } from '../persistence/payers';
import { Payments } from '../persistence/payments';
import { ReleasePayment } from './release-payment';

/**
 * Takes a payment back that was booked wrongly, or that the bank has returned: what it settled is owed again and its
 * receipt is void. It lowers no standing itself. One that came by a bank line is taken back with all parts of the line,
 * which waits for a person again, and what was learnt from it is forgotten.
 */
@Injectable()
export class ReversePayment {
  constructor(
    private readonly payments: Payments,
    private readonly lines: BankLines,
    private readonly payers: Payers,
    private readonly release: ReleasePayment,
    private readonly voidDocument: VoidDocument,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError fees.payment-not-found for one that is not completed */
  @Transactional()
  async execute(paymentId: string, reason: string, actor: Actor): Promise<void> {
    assertAllowed([feeWork], actor);
    const { bankLineId } = await this.payments.get(paymentId);
    if (!bankLineId) return this.reverse(paymentId, reason, actor);
    await this.lines.lock(bankLineId, 'booked');
    for (const { id } of await this.payments.ofLine(bankLineId))
      await this.reverse(id, reason, actor);
    await this.payers.forget(bankLineId);
    await this.lines.change(bankLineId, {
      ...{ state: 'open', needsPerson: true, decidedBy: null, decidedAt: null },
    });
  }

  private async reverse(paymentId: string, reason: string, actor: Actor): Promise<void> {
    const { memberId } = await this.payments.get(paymentId);
    await this.payments.lockUnit(memberId);
    const { amount, receiptId } = await this.payments.reverse(paymentId, reason, actor.personId);
    await this.release.execute(paymentId, memberId);
    if (receiptId) await this.voidDocument.execute(receiptId, reason, actor);
    await this.facts.record(paymentReversed, { paymentId, memberId, amount, reason }, actor);
  }
}

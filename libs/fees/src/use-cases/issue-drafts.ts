import { Injectable } from '@nestjs/common';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { feeWork } from '../access/fees.policies';
import { feesErrors } from '../domain/fees.errors';
import { invoiceIssued, invoiceSent } from '../fees.facts';
import type { FeeInvoiceEntity } from '../persistence/fee-invoice.entity';
import { Invoices } from '../persistence/invoices';
import { Payments } from '../persistence/payments';
import { ApplyCredit } from './apply-credit';

/** Issues invoices that were drafted, and sends those that were issued. */
@Injectable()
export class IssueDrafts {
  constructor(
    private readonly invoices: Invoices,
    private readonly payments: Payments,
    private readonly applyCredit: ApplyCredit,
    private readonly facts: Facts,
  ) {}

  /** Gives a draft its number. @throws DomainError fees.invoice-not-found, .not-a-draft */
  @Transactional()
  async issue(invoiceId: string, actor: Actor): Promise<void> {
    assertAllowed([feeWork], actor);
    const invoice = await this.locked(invoiceId);
    if (invoice.state !== 'draft') throw feesErrors('not-a-draft');
    const number = await this.invoices.issue(invoice);
    await this.facts.record(invoiceIssued, { ...factOf(invoice), number }, actor);
    await this.applyCredit.execute(invoice.memberId);
  }

  /** Tells the unit. @throws DomainError fees.invoice-not-found, .not-issued */
  @Transactional()
  async send(invoiceId: string, actor: Actor): Promise<void> {
    assertAllowed([feeWork], actor);
    const invoice = await this.locked(invoiceId);
    if (invoice.state !== 'issued' || invoice.number === null) throw feesErrors('not-issued');
    await this.invoices.settle(invoiceId, { state: 'sent' });
    await this.facts.record(invoiceSent, { ...factOf(invoice), number: invoice.number }, actor);
  }

  private async locked(invoiceId: string): Promise<FeeInvoiceEntity> {
    const { memberId } = await this.invoices.get(invoiceId);
    await this.payments.lockUnit(memberId);
    return this.invoices.lock(invoiceId);
  }
}

const factOf = ({ id, memberId, year, amount, dueOn }: FeeInvoiceEntity) => ({
  ...{ invoiceId: id, memberId, year, amount, dueOn },
});

import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { assertAllowed, Database, Facts, Transactional, type Actor } from '@wanchang/platform';
import Big from 'big.js';
import { feeWork } from '../access/fees.policies';
import { feesErrors } from '../domain/fees.errors';
import { OPEN_STATES, owed, stateOf, type InvoiceState } from '../domain/invoice';
import { feeWaived, invoiceCancelled } from '../fees.facts';
import type { FeeInvoiceEntity } from '../persistence/fee-invoice.entity';
import { FeeWaiverEntity } from '../persistence/fee-waiver.entity';
import { Invoices } from '../persistence/invoices';
import { Payments } from '../persistence/payments';
import { ApplyCredit } from './apply-credit';

/** Waives what is owed of an invoice, or cancels one without payments; with the reason on record. */
@Injectable()
export class SettleInvoice {
  constructor(
    private readonly database: Database,
    private readonly invoices: Invoices,
    private readonly payments: Payments,
    private readonly applyCredit: ApplyCredit,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError fees.invoice-not-found, .not-open, .waiver-too-large */
  @Transactional()
  async waive(invoiceId: string, amount: string, reason: string, actor: Actor): Promise<void> {
    const invoice = await this.lockOpen(invoiceId, actor);
    const { memberId, year } = invoice;
    const number = invoice.number ?? '—';
    if (new Big(amount).gt(owed(invoice)))
      throw feesErrors('waiver-too-large', { args: { owed: owed(invoice) } });
    const waived = new Big(invoice.waived).plus(amount).toFixed(2);
    const row = { id: newId(), invoiceId, amount, reason, byPersonId: actor.personId };
    await this.database.repository(FeeWaiverEntity).insert(row);
    const state = stateOf({ ...invoice, waived }, invoice.state);
    await this.invoices.settle(invoiceId, { waived, state });
    await this.facts.record(
      feeWaived,
      { invoiceId, memberId, number, year, amount, reason },
      actor,
    );
    await this.applyCredit.execute(memberId);
  }

  /** @throws DomainError fees.invoice-not-found, .not-open, .has-payments */
  @Transactional()
  async cancel(invoiceId: string, reason: string, actor: Actor): Promise<void> {
    const invoice = await this.lockOpen(invoiceId, actor, ['draft']);
    const { memberId, year, paid } = invoice;
    const number = invoice.number ?? '—';
    if (new Big(paid).gt(0)) throw feesErrors('has-payments');
    await this.invoices.settle(invoiceId, { state: 'cancelled', cancelReason: reason });
    await this.facts.record(invoiceCancelled, { invoiceId, memberId, number, year, reason }, actor);
    await this.applyCredit.execute(memberId);
  }

  private async lockOpen(
    invoiceId: string,
    actor: Actor,
    more: readonly InvoiceState[] = [],
  ): Promise<FeeInvoiceEntity> {
    assertAllowed([feeWork], actor);
    const { memberId } = await this.invoices.get(invoiceId);
    await this.payments.lockUnit(memberId);
    const invoice = await this.invoices.lock(invoiceId);
    if (![...OPEN_STATES, ...more].includes(invoice.state)) throw feesErrors('not-open');
    return invoice;
  }
}

import { Injectable } from '@nestjs/common';
import { Transactional } from '@wanchang/platform';
import Big from 'big.js';
import { stateOf } from '../domain/invoice';
import { Invoices } from '../persistence/invoices';
import { Payments } from '../persistence/payments';
import { ApplyCredit } from './apply-credit';

/** What a payment settled is owed again; other credit of the unit settles it where there is some. */
@Injectable()
export class ReleasePayment {
  constructor(
    private readonly payments: Payments,
    private readonly invoices: Invoices,
    private readonly applyCredit: ApplyCredit,
  ) {}

  @Transactional()
  async execute(paymentId: string, memberId: string): Promise<void> {
    for (const { invoiceId, amount } of await this.payments.allocationsOf(paymentId)) {
      const invoice = await this.invoices.lock(invoiceId);
      const paid = new Big(invoice.paid).minus(amount).toFixed(2);
      const state = stateOf({ ...invoice, paid }, invoice.state);
      await this.invoices.settle(invoiceId, { paid, state });
    }
    await this.applyCredit.execute(memberId);
  }
}

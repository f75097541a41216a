import { Injectable } from '@nestjs/common';
import { ChangeStanding, MemberDirectory } from '@wanchang/membership';
import { Transactional } from '@wanchang/platform';
import Big from 'big.js';
import { stateOf, taken } from '../domain/invoice';
import { Invoices } from '../persistence/invoices';
import { Lapses } from '../persistence/lapses';
import { Payments } from '../persistence/payments';

/** Settles what a unit owes, the oldest first, by what it paid; what is left stays credit. Then its standing follows. */
@Injectable()
export class ApplyCredit {
  constructor(
    private readonly invoices: Invoices,
    private readonly payments: Payments,
    private readonly lapses: Lapses,
    private readonly members: MemberDirectory,
    private readonly changeStanding: ChangeStanding,
  ) {}

  @Transactional()
  async execute(memberId: string): Promise<void> {
    await this.payments.lockUnit(memberId);
    const credits = await this.payments.credits(memberId);
    for (const invoice of await this.invoices.lockOpen(memberId)) {
      let paid = new Big(invoice.paid);
      for (const credit of credits) {
        const amount = taken(credit.unallocated, { ...invoice, paid: paid.toFixed(2) });
        if (new Big(amount).lte(0)) continue;
        paid = paid.plus(amount);
        credit.unallocated = new Big(credit.unallocated).minus(amount).toFixed(2);
        await this.payments.allocate(credit.id, invoice.id, amount, credit.unallocated);
      }
      const state = stateOf({ ...invoice, paid: paid.toFixed(2) }, invoice.state);
      if (state !== invoice.state || !paid.eq(invoice.paid))
        await this.invoices.settle(invoice.id, { paid: paid.toFixed(2), state });
    }
    const rest = credits.some(({ unallocated }) => new Big(unallocated).gt(0));
    await this.invoices.markExcess(memberId, rest);
    await this.raiseStanding(memberId);
  }

  /** Only what the fee has lowered is raised by paying: a suspension for another reason stays. */
  private async raiseStanding(memberId: string): Promise<void> {
    if (!(await this.lapses.has(memberId)) || (await this.lapses.isOverdue(memberId))) return;
    await this.lapses.remove(memberId);
    const unit = await this.members.ref(memberId);
    const decision =
      unit?.standing === 'grace'
        ? 'leave-grace'
        : unit?.standing === 'suspended'
          ? 'reinstate'
          : null;
    if (!decision) return;
    const order = { memberId, decision, reason: '服务年费已缴清', version: null } as const;
    await this.changeStanding.execute(order, null);
  }
}

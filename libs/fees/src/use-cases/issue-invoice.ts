import { Injectable } from '@nestjs/common';
import type { DateString } from '@wanchang/kernel';
import { MemberDirectory } from '@wanchang/membership';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { feesErrors } from '../domain/fees.errors';
import { invoiceDrafted, invoiceIssued, invoiceSent } from '../fees.facts';
import { FeeSettings } from '../persistence/fee-settings';
import { Invoices } from '../persistence/invoices';
import { ApplyCredit } from './apply-credit';

export interface InvoiceOrder {
  readonly memberId: string;
  readonly year: number;
  readonly dueOn: DateString;
}

/** Issues a unit's annual fee under the next number of the year; credit of the unit settles it at once. */
@Injectable()
export class IssueInvoice {
  constructor(
    private readonly invoices: Invoices,
    private readonly settings: FeeSettings,
    private readonly members: MemberDirectory,
    private readonly applyCredit: ApplyCredit,
    private readonly facts: Facts,
  ) {}

  /** Returns its id. @throws DomainError fees.rate-missing, .already-invoiced */
  @Transactional()
  async execute(order: InvoiceOrder, actor: Actor | null): Promise<string> {
    const { memberId, year, dueOn } = order;
    const { kind, amount } = await this.rateOf(order);
    // A fee of nothing is settled as it is issued.
    const state = Number(amount) === 0 ? 'paid' : 'sent';
    const invoice = { memberId, kind, year, amount, dueOn, state } as const;
    const { id, number } = await this.invoices.insert({ ...invoice, issuedBy: byOf(actor) });
    const fact = { invoiceId: id, memberId, number: number!, year, amount, dueOn };
    await this.facts.record(invoiceIssued, fact, actor);
    if (state === 'sent') await this.facts.record(invoiceSent, fact, actor);
    await this.applyCredit.execute(memberId);
    return id;
  }

  /** Without a number, and owed by nobody until it is issued. @throws DomainError fees.rate-missing, .already-invoiced */
  @Transactional()
  async draft(order: InvoiceOrder, actor: Actor): Promise<string> {
    const { memberId, year, dueOn } = order;
    const { kind, amount } = await this.rateOf(order);
    const invoice = { memberId, kind, year, amount, dueOn, state: 'draft' } as const;
    const { id } = await this.invoices.insert({ ...invoice, issuedBy: byOf(actor) });
    await this.facts.record(invoiceDrafted, { invoiceId: id, memberId, amount, dueOn }, actor);
    return id;
  }

  private async rateOf({ memberId, year }: InvoiceOrder) {
    const kind = (await this.members.ref(memberId))?.kind ?? '';
    const amount = await this.settings.rate(year, kind);
    if (amount === null) throw feesErrors('rate-missing', { args: { year } });
    return { kind, amount };
  }

  /** Whether a fee is set for that kind of unit and year. */
  async hasRate(year: number, kind: string): Promise<boolean> {
    return (await this.settings.rate(year, kind)) !== null;
  }
}

const byOf = (actor: Actor | null) => actor?.personId ?? null;

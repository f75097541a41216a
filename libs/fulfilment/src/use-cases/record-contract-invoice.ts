import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Clock, Facts, Transactional } from '@wanchang/platform';
import Big from 'big.js';
import type { ContractParty } from '../domain/contract';
import { assertHappened, assertPayable, assertSigned } from '../domain/contract.rules';
import { fulfilmentErrors, refusalAt } from '../domain/fulfilment.errors';
import { refusalOfInvoice } from '../domain/invoice.rules';
import {
  contractInvoiceConfirmed,
  contractInvoiceRecorded,
  recordWithdrawn,
} from '../fulfilment.facts';
import type { ContractInvoiceEntity } from '../persistence/contract-invoice.entity';
import { ContractInvoices, type NewInvoiceRow } from '../persistence/contract-invoices';
import { Contracts } from '../persistence/contracts';

export interface ContractInvoiceOrder {
  readonly number: string;
  readonly code: string;
  readonly issuedOn: string;
  /** With the tax; of a red invoice both are given as they stand on the blue one and kept below 0. */
  readonly amount: string;
  readonly tax: string;
  /** The number of the blue invoice that a red one nets to nothing. */
  readonly reverses: string | null;
  /** Why more is invoiced than the contract, or than what was delivered and paid. */
  readonly overReason: string | null;
  /** The id of the one that was typed wrongly and is corrected by this one. */
  readonly replaces: string | null;
}

/** An invoice that was issued elsewhere, by its number: confirmed by the other side, or withdrawn before that. */
@Injectable()
export class RecordContractInvoice {
  constructor(
    private readonly contracts: Contracts,
    private readonly invoices: ContractInvoices,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError fulfilment.not-signed, .invoice-known, .invoice-to-reverse, .invoice-tax, .invoice-over,
   * .invoice-ahead, .invoice-decided, .not-yours, .in-the-future
   */
  @Transactional()
  async execute(id: string, order: ContractInvoiceOrder, actor: MemberActor): Promise<void> {
    assertHappened(order.issuedOn, await this.clock.today());
    const contract = await this.contracts.lock(id, actor.member.id);
    assertSigned(contract);
    for (const each of [order.amount, order.tax]) assertPayable(each, contract.currency);
    const tax = new Big(order.tax);
    if (tax.gt(order.amount) || tax.lt(0)) throw refusalAt('tax', 'invoice-tax');
    const replaced = order.replaces && (await this.takeBack(contract, order.replaces, null, actor));
    const invoice = order.reverses ? await this.red(id, order) : await this.blue(id, order);
    if (replaced && replaced.reverses && order.reverses)
      await this.assertNetted(id, invoice.amount);
    const { side } = contract;
    await this.invoices.insert(id, side, invoice, actor);
    const { number } = order;
    await this.contracts.step(id, 'invoice', { side, actor }, { number });
    await this.facts.record(contractInvoiceRecorded, { contract, side, number }, actor);
  }

  /** By the side that did not record it. @throws DomainError fulfilment.invoice-not-found, .not-your-turn, .invoice-decided */
  @Transactional()
  async confirm(id: string, invoiceId: string, actor: MemberActor): Promise<void> {
    const contract = await this.contracts.lock(id, actor.member.id);
    const { side } = contract;
    const invoice = await this.invoices.get(id, invoiceId);
    if (invoice.side === side) throw fulfilmentErrors('not-your-turn');
    await this.invoices.decide(invoice, 'confirmed', null, actor);
    const { number } = invoice;
    await this.contracts.step(id, 'invoice-confirmed', { side, actor }, { number });
    await this.facts.record(contractInvoiceConfirmed, { contract, side, number }, actor);
  }

  /**
   * By the side that recorded it, before it is confirmed.
   * @throws DomainError fulfilment.not-yours, .invoice-decided, .invoice-has-red, .invoice-red-needed
   */
  @Transactional()
  async withdraw(id: string, invoiceId: string, reason: string, actor: MemberActor): Promise<void> {
    const contract = await this.contracts.lock(id, actor.member.id);
    const withdrawn = await this.takeBack(contract, invoiceId, reason, actor);
    if (withdrawn.reverses) await this.assertNetted(id, '0');
  }

  /** After a red invoice was taken back its blue one counts again: what stands then, with this amount, is not too much. */
  private async assertNetted(id: string, amount: string): Promise<void> {
    const refusal = refusalOfInvoice(amount, await this.invoices.soFar(id));
    if (refusal) throw fulfilmentErrors('invoice-red-needed', { args: refusal[1] });
  }

  private async blue(id: string, order: ContractInvoiceOrder): Promise<NewInvoiceRow> {
    const refusal = refusalOfInvoice(order.amount, await this.invoices.soFar(id));
    if (refusal && !order.overReason) throw refusalAt('amount', ...refusal);
    return { ...order, reverses: null, overReason: refusal ? order.overReason : null };
  }

  private async red(id: string, order: ContractInvoiceOrder): Promise<NewInvoiceRow> {
    const blue = await this.invoices.standing(id, order.reverses!);
    if (!blue || blue.reverses) throw refusalAt('reverses', 'invoice-to-reverse');
    const below = (amount: string) => new Big(amount).times(-1).toFixed(2);
    const sums = { amount: below(blue.amount), tax: below(blue.tax) };
    return { ...order, ...sums, reverses: blue.id, overReason: null };
  }

  private async takeBack(
    contract: ContractParty,
    invoiceId: string,
    reason: string | null,
    actor: MemberActor,
  ): Promise<ContractInvoiceEntity> {
    const { id, side } = contract;
    const invoice = await this.invoices.get(id, invoiceId);
    if (invoice.side !== side) throw fulfilmentErrors('not-yours');
    await this.invoices.decide(invoice, 'withdrawn', reason, actor);
    const { number } = invoice;
    await this.contracts.step(id, 'invoice-withdrawn', { side, actor }, { number, reason });
    const fact = { contract, side, kind: 'invoice' as const, no: number, reason };
    await this.facts.record(recordWithdrawn, fact, actor);
    return invoice;
  }
}

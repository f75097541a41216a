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

interface Withdrawal {
  readonly reason: string;
  /** Why more than is due is invoiced without this red one. */
  readonly overReason: string | null;
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
   * .invoice-ahead, .invoice-red-needed, .invoice-decided, .not-yours, .in-the-future
   */
  @Transactional()
  async execute(id: string, order: ContractInvoiceOrder, actor: MemberActor): Promise<void> {
    assertHappened(order.issuedOn, await this.clock.today());
    const contract = await this.contracts.lock(id, actor.member.id);
    assertSigned(contract);
    for (const each of [order.amount, order.tax]) assertPayable(each, contract.currency);
    const tax = new Big(order.tax);
    if (tax.gt(order.amount) || tax.lt(0)) throw refusalAt('tax', 'invoice-tax');
    const replaced = order.replaces
      ? await this.takeBack(contract, order.replaces, null, actor)
      : null;
    const invoice = order.reverses
      ? await this.red(id, order, replaced)
      : await this.blue(id, order);
    const { side } = contract;
    await this.invoices.insert(id, side, invoice, actor);
    const { number, overReason } = invoice;
    await this.contracts.step(id, 'invoice', { side, actor }, { number, overReason });
    await this.facts.record(contractInvoiceRecorded, { contract, side, number, overReason }, actor);
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
  async withdraw(
    id: string,
    invoiceId: string,
    why: Withdrawal,
    actor: MemberActor,
  ): Promise<void> {
    const contract = await this.contracts.lock(id, actor.member.id);
    await this.takeBack(contract, invoiceId, why, actor);
  }

  /**
   * After a red invoice was taken back its blue one counts again: what stands then, with this amount, is not too much without
   * a word. @returns the word, where it is needed
   */
  private async overWithout(
    id: string,
    amount: string,
    overReason: string | null,
  ): Promise<string | null> {
    const refusal = refusalOfInvoice(amount, await this.invoices.soFar(id));
    if (refusal && !overReason) throw refusalAt('overReason', 'invoice-red-needed', refusal[1]);
    return refusal && overReason;
  }

  private async blue(id: string, order: ContractInvoiceOrder): Promise<NewInvoiceRow> {
    const refusal = refusalOfInvoice(order.amount, await this.invoices.soFar(id));
    if (refusal && !order.overReason) throw refusalAt('amount', ...refusal);
    return { ...order, reverses: null, overReason: refusal ? order.overReason : null };
  }

  private async red(
    id: string,
    order: ContractInvoiceOrder,
    replaced: ContractInvoiceEntity | null,
  ): Promise<NewInvoiceRow> {
    const blue = await this.invoices.standing(id, order.reverses!);
    if (!blue || blue.reverses) throw refusalAt('reverses', 'invoice-to-reverse');
    const below = (amount: string) => new Big(amount).times(-1).toFixed(2);
    const sums = { amount: below(blue.amount), tax: below(blue.tax) };
    const over = replaced?.reverses
      ? await this.overWithout(id, sums.amount, order.overReason)
      : null;
    return { ...order, ...sums, reverses: blue.id, overReason: over };
  }

  private async takeBack(
    contract: ContractParty,
    invoiceId: string,
    why: Withdrawal | null,
    actor: MemberActor,
  ): Promise<ContractInvoiceEntity> {
    const { id, side } = contract;
    const invoice = await this.invoices.get(id, invoiceId);
    if (invoice.side !== side) throw fulfilmentErrors('not-yours');
    const reason = why && why.reason;
    await this.invoices.decide(invoice, 'withdrawn', reason, actor);
    const { number, reverses } = invoice;
    const overReason = why && reverses ? await this.overWithout(id, '0', why.overReason) : null;
    const details = { number, reason, overReason };
    await this.contracts.step(id, 'invoice-withdrawn', { side, actor }, details);
    const fact = { contract, side, kind: 'invoice' as const, no: number, reason, overReason };
    await this.facts.record(recordWithdrawn, fact, actor);
    return invoice;
  }
}

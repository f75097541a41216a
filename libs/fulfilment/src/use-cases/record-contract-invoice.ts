import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Clock, Facts, Transactional } from '@wanchang/platform';
import Big from 'big.js';
import { assertHappened, assertPayable, assertRunning } from '../domain/contract.rules';
import { fulfilmentErrors } from '../domain/fulfilment.errors';
import { contractInvoiceRecorded } from '../fulfilment.facts';
import { ContractRecords } from '../persistence/contract-records';
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
}

/** An invoice that was issued elsewhere, by its number. */
@Injectable()
export class RecordContractInvoice {
  constructor(
    private readonly contracts: Contracts,
    private readonly records: ContractRecords,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError fulfilment.not-running, .invoice-known, .invoice-to-reverse, .invoice-tax, .in-the-future */
  @Transactional()
  async execute(id: string, order: ContractInvoiceOrder, actor: MemberActor): Promise<void> {
    assertHappened(order.issuedOn, await this.clock.today());
    const contract = await this.contracts.lock(id, actor.member.id);
    assertRunning(contract);
    for (const each of [order.amount, order.tax]) assertPayable(each, contract.currency);
    const tax = new Big(order.tax);
    if (tax.gt(order.amount) || tax.lt(0)) throw fulfilmentErrors('invoice-tax');
    const invoice = { ...order, reverses: null as string | null };
    if (order.reverses) {
      const blue = await this.records.invoice(id, order.reverses);
      if (!blue || blue.reverses) throw fulfilmentErrors('invoice-to-reverse');
      invoice.reverses = blue.id;
      invoice.amount = new Big(blue.amount).times(-1).toFixed(2);
      invoice.tax = new Big(blue.tax).times(-1).toFixed(2);
    }
    const { side } = contract;
    await this.records.addInvoice(id, side, invoice, actor);
    const { number } = order;
    await this.contracts.step(id, 'invoice', { side, actor }, { number });
    await this.facts.record(contractInvoiceRecorded, { contract, side, number }, actor);
  }
}

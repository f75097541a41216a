import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Clock, Facts, Transactional } from '@wanchang/platform';
import { MAX_ROWS, type ContractParty } from '../domain/contract';
import { assertHappened, assertPayable, assertSigned } from '../domain/contract.rules';
import { fulfilmentErrors } from '../domain/fulfilment.errors';
import {
  contractPaymentDecided,
  contractPaymentRecorded,
  recordWithdrawn,
} from '../fulfilment.facts';
import { Performing } from '../performing';
import { ContractPayments, type NewContractPayment } from '../persistence/contract-payments';
import { Contracts } from '../persistence/contracts';
import { PlanReminders } from '../plan-reminders';

export interface ContractPaymentOrder extends NewContractPayment {
  readonly currency: string;
}

/** One side records what was paid or refunded, the other one confirms it or says that it did not come. */
@Injectable()
export class RecordContractPayment {
  constructor(
    private readonly contracts: Contracts,
    private readonly payments: ContractPayments,
    private readonly performing: Performing,
    private readonly reminders: PlanReminders,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns its number. Also after the end: what is owed then is paid, and what was paid too much comes back.
   * @throws DomainError fulfilment.not-signed, .not-yours, .payment-decided, .other-currency, .amount-decimals, .over-payment, .over-refund, .in-the-future
   */
  @Transactional()
  async execute(id: string, order: ContractPaymentOrder, actor: MemberActor): Promise<number> {
    const { currency, ...payment } = order;
    assertHappened(payment.paidOn, await this.clock.today());
    const contract = await this.contracts.lock(id, actor.member.id);
    assertSigned(contract);
    if (currency !== contract.currency)
      throw fulfilmentErrors('other-currency', { args: { currency: contract.currency } });
    assertPayable(payment.amount, currency);
    const { side } = contract;
    if (payment.replaces !== null) await this.takeBack(contract, payment.replaces, null, actor);
    const no = await this.payments.insert(contract, payment, side, actor);
    if (no > MAX_ROWS) throw fulfilmentErrors('too-many', { args: { limit: MAX_ROWS } });
    const { kind, overReason } = payment;
    await this.performing.begin(contract, actor, `${kind}:${no}`);
    const money = `${currency} ${payment.amount}`;
    await this.contracts.step(id, kind, { side, actor }, { no, money });
    const fact = { contract, side, no, kind, money, overReason };
    await this.facts.record(contractPaymentRecorded, fact, actor);
    return no;
  }

  /** By the side that recorded it, while the other one has not answered. @throws DomainError fulfilment.not-yours, .payment-decided */
  @Transactional()
  async withdraw(id: string, no: number, reason: string, actor: MemberActor): Promise<void> {
    const contract = await this.contracts.lock(id, actor.member.id);
    await this.takeBack(contract, no, reason, actor);
    await this.remind(contract);
  }

  private async takeBack(
    contract: ContractParty,
    no: number,
    reason: string | null,
    actor: MemberActor,
  ): Promise<void> {
    const { id, side } = contract;
    const payment = await this.payments.get(id, no);
    const { kind } = payment;
    if (payment.recordedSide !== side) throw fulfilmentErrors('not-yours');
    await this.payments.decide(payment, 'withdrawn', reason, actor);
    await this.contracts.step(id, `${kind}-withdrawn`, { side, actor }, { no, reason });
    const fact = { contract, side, kind, no: String(no), reason };
    await this.facts.record(recordWithdrawn, fact, actor);
  }

  /** What is not on its way any longer is to be paid again. */
  private async remind(contract: ContractParty): Promise<void> {
    await this.reminders.set(contract);
  }

  /** @throws DomainError fulfilment.payment-not-found, .payment-decided, .not-your-turn, .reason-missing */
  @Transactional()
  async decide(
    id: string,
    no: number,
    answer: { state: 'confirmed' } | { state: 'rejected'; reason: string },
    actor: MemberActor,
  ): Promise<void> {
    const contract = await this.contracts.lock(id, actor.member.id);
    assertSigned(contract);
    const { side } = contract;
    const payment = await this.payments.get(id, no);
    if (payment.recordedSide === side) throw fulfilmentErrors('not-your-turn');
    const { state } = answer;
    const reason = answer.state === 'rejected' ? answer.reason : null;
    await this.payments.decide(payment, state, reason, actor);
    await this.remind(contract);
    const money = `${contract.currency} ${payment.amount}`;
    await this.contracts.step(id, `${payment.kind}-${state}`, { side, actor }, { no, money });
    await this.facts.record(contractPaymentDecided, { contract, side, no, state, money }, actor);
  }
}

import { Injectable } from '@nestjs/common';
import type { DateString } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import Big from 'big.js';
import { assertDraft, assertPayable } from '../domain/contract.rules';
import { fulfilmentErrors } from '../domain/fulfilment.errors';
import { planSum, type PlanItem } from '../domain/plan';
import { contractDrafted } from '../fulfilment.facts';
import { ContractRecords } from '../persistence/contract-records';
import { Contracts } from '../persistence/contracts';

export interface ContractDraft {
  /** The version that the draft is based on. */
  readonly version: number;
  readonly amount: string;
  readonly deliveryDueOn: DateString;
  readonly plan: readonly PlanItem[];
  /** Null: nothing is agreed about it. */
  readonly warrantyMonths: number | null;
  /** Of the own unit. */
  readonly clauses: string;
}

/** Either side settles amount, plan and its own clauses while nobody has signed. */
@Injectable()
export class DraftContract {
  constructor(
    private readonly contracts: Contracts,
    private readonly records: ContractRecords,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError fulfilment.contract-not-found, .stale-version, .already-signing, .plan-sum, .amount-decimals */
  @Transactional()
  async execute(id: string, draft: ContractDraft, actor: MemberActor): Promise<void> {
    const contract = await this.contracts.lock(id, actor.member.id);
    assertDraft(contract);
    if (contract.version !== draft.version) throw fulfilmentErrors('stale-version');
    const { amount, deliveryDueOn, plan, clauses, warrantyMonths } = draft;
    for (const each of [amount, ...plan.map((item) => item.amount)])
      assertPayable(each, contract.currency);
    const sum = planSum(plan);
    if (!new Big(sum).eq(amount)) throw fulfilmentErrors('plan-sum', { args: { sum, amount } });
    const own = contract.side === 'buyer' ? { buyerClauses: clauses } : { sellerClauses: clauses };
    await this.contracts.change(id, { amount, deliveryDueOn, warrantyMonths, ...own });
    await this.records.setPlan(id, plan);
    const { side } = contract;
    await this.contracts.step(id, 'drafted', { side, actor }, { amount });
    await this.facts.record(contractDrafted, { contract, side, amount }, actor);
  }
}

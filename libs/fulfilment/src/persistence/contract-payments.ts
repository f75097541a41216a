import { Injectable } from '@nestjs/common';
import {
  column,
  Database,
  defineStatement,
  mappingConstraints,
  type Actor,
  type RowOf,
} from '@wanchang/platform';
import Big from 'big.js';
import type {
  ContractParty,
  ContractPaymentKind,
  ContractSide,
  PaymentAnswer,
} from '../domain/contract';
import { fulfilmentErrors } from '../domain/fulfilment.errors';
import { spread } from '../domain/plan';
import { ContractPaymentEntity } from './contract-payment.entity';
import { ContractPlanEntity } from './contract-plan.entity';

const MONEY = { paid: column.numeric, paying: column.numeric };

const NEXT_NO = defineStatement(
  'fulfilment.next-payment-no',
  { no: column.integer },
  `SELECT (coalesce(max(no), 0) + 1)::int AS no FROM contract_payments WHERE contract_id = $1`,
);

/** $2 more is on its way to be paid; $3: what exceeds the contract amount is agreed. */
const PAYING = defineStatement(
  'fulfilment.paying',
  MONEY,
  `UPDATE contracts SET paying = paying + $2::numeric,
          over_paid = CASE WHEN $3 THEN greatest(over_paid, paid + paying + $2::numeric - amount) ELSE over_paid END
    WHERE id = $1 RETURNING paid, paying`,
);

const REFUNDING = defineStatement(
  'fulfilment.refunding',
  MONEY,
  `UPDATE contracts SET refunding = refunding + $2::numeric WHERE id = $1 RETURNING paid, paying`,
);

/** $2 that was on its way is there ($3) or is not; an allowance for more than agreed goes with what is not. */
const SETTLE_PAYING = defineStatement(
  'fulfilment.settle-paying',
  MONEY,
  `UPDATE contracts SET paying = paying - $2::numeric, paid = paid + CASE WHEN $3 THEN $2::numeric ELSE 0 END,
          over_paid = CASE WHEN $3 THEN over_paid ELSE least(over_paid, greatest(paid + paying - $2::numeric - amount, 0)) END
    WHERE id = $1 RETURNING paid, paying`,
);

const SETTLE_REFUNDING = defineStatement(
  'fulfilment.settle-refunding',
  MONEY,
  `UPDATE contracts SET refunding = refunding - $2::numeric, paid = paid - CASE WHEN $3 THEN $2::numeric ELSE 0 END
    WHERE id = $1 RETURNING paid, paying`,
);

const DECIDE = defineStatement(
  'fulfilment.decide-payment',
  { no: column.integer },
  `UPDATE contract_payments SET state = $3, reject_reason = $4, decided_at = clock_timestamp(), decided_by = $5,
          decided_by_name = $6
    WHERE contract_id = $1 AND no = $2 AND state = 'recorded' RETURNING no::int AS no`,
);

export interface NewContractPayment {
  readonly kind: ContractPaymentKind;
  readonly amount: string;
  readonly paidOn: string;
  readonly reference: string;
  readonly note: string | null;
  readonly overReason: string | null;
  /** The one that was typed wrongly and is corrected by this one. */
  readonly replaces: number | null;
}

/** Payments and refunds. What they add up to is kept on the contract and spread over its plan. */
@Injectable()
export class ContractPayments {
  constructor(private readonly database: Database) {}

  /** Returns its number; the contract is locked. @throws DomainError fulfilment.over-payment, .over-refund */
  async insert(
    { id: contractId, amount: agreed }: ContractParty,
    payment: NewContractPayment,
    recordedSide: ContractSide,
    { personId, personName }: Actor,
  ): Promise<number> {
    const { no } = (await this.database.one(NEXT_NO, [contractId]))!;
    const limits = {
      contracts_paid_check: () => fulfilmentErrors('over-payment', { args: { amount: agreed } }),
      contracts_refund_check: () => fulfilmentErrors('over-refund'),
    };
    const { kind, amount, overReason } = payment;
    const money = await mappingConstraints(limits, () =>
      kind === 'payment'
        ? this.database.one(PAYING, [contractId, amount, overReason !== null])
        : this.database.one(REFUNDING, [contractId, amount]),
    );
    const row = { contractId, no, ...payment, recordedSide, personId, personName };
    await this.rows().insert(row);
    await this.spread(contractId, money!);
    return no;
  }

  /** @throws DomainError fulfilment.payment-not-found */
  async get(contractId: string, no: number): Promise<ContractPaymentEntity> {
    const found = await this.rows().findOneBy({ contractId, no });
    if (!found) throw fulfilmentErrors('payment-not-found');
    return found;
  }

  /** @throws DomainError fulfilment.payment-decided */
  async decide(
    { contractId, no, kind, amount }: ContractPaymentEntity,
    state: PaymentAnswer | 'withdrawn',
    reason: string | null,
    { personId, personName }: Actor,
  ): Promise<void> {
    const decided = [contractId, no, state, reason, personId, personName];
    if (!(await this.database.one(DECIDE, decided))) throw fulfilmentErrors('payment-decided');
    const settle = kind === 'payment' ? SETTLE_PAYING : SETTLE_REFUNDING;
    const values = [contractId, amount, state === 'confirmed'];
    await this.spread(contractId, (await this.database.one(settle, values))!);
  }

  /** What is confirmed over the plan, and what is recorded behind it. */
  private async spread(contractId: string, { paid, paying }: RowOf<typeof PAYING>): Promise<void> {
    const plan = this.database.repository(ContractPlanEntity);
    const items = await plan.find({ where: { contractId }, order: { dueOn: 'ASC', no: 'ASC' } });
    const both = spread(items, new Big(paid).plus(paying).toFixed(2));
    for (const [at, item] of spread(items, paid).entries()) {
      const pending = new Big(both[at]!.paid).minus(item.paid).toFixed(2);
      await plan.update({ contractId, no: item.no }, { paid: item.paid, pending });
    }
  }

  private rows() {
    return this.database.repository(ContractPaymentEntity);
  }
}

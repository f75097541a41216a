import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { column, Database, defineStatement } from '@wanchang/platform';
import { feesErrors } from '../domain/fees.errors';
import { FeeAllocationEntity } from './fee-allocation.entity';
import { FeePaymentEntity } from './fee-payment.entity';
import { FeeReversalEntity } from './fee-reversal.entity';

/** Whatever concerns the fees of unit $1 is done one after the other. */
const LOCK_UNIT = defineStatement(
  'fees.lock-unit',
  { locked: column.void },
  `SELECT pg_advisory_xact_lock(hashtextextended('fees:' || $1::text, 0)) AS locked`,
);

/** Completed payments of unit $1 with credit left, the oldest first. */
const CREDITS = defineStatement(
  'fees.credits',
  { id: column.uuid, unallocated: column.numeric },
  `SELECT id, unallocated FROM fee_payments
    WHERE member_id = $1 AND state = 'completed' AND unallocated > 0 ORDER BY received_on, id`,
);

/** Payment $1 that is pending becomes $2, its whole amount credit where it is completed. */
const SETTLE = defineStatement(
  'fees.settle-payment',
  { id: column.uuid },
  `UPDATE fee_payments SET state = $2, unallocated = CASE WHEN $2 = 'completed' THEN amount ELSE 0 END
    WHERE id = $1 AND state = 'pending' RETURNING id`,
);

/** Payment $1 that is completed no longer counts. */
const REVERSE = defineStatement(
  'fees.reverse-payment',
  { id: column.uuid },
  `UPDATE fee_payments SET state = 'reversed', unallocated = 0 WHERE id = $1 AND state = 'completed' RETURNING id`,
);

export type NewPayment = Pick<
  FeePaymentEntity,
  'memberId' | 'amount' | 'receivedOn' | 'payer' | 'note' | 'recordedBy' | 'bankLineId'
>;

/** Payments, and what they settle. */
@Injectable()
export class Payments {
  constructor(private readonly database: Database) {}

  async lockUnit(memberId: string): Promise<void> {
    await this.database.query(LOCK_UNIT, [memberId]);
  }

  async insert(payment: NewPayment): Promise<string> {
    const id = newId();
    await this.rows().insert({ id, ...payment, state: 'pending', unallocated: '0' });
    return id;
  }

  /** @throws DomainError fees.payment-not-found for one that is not pending */
  async settle(id: string, state: 'completed' | 'failed'): Promise<FeePaymentEntity> {
    if (!(await this.database.one(SETTLE, [id, state]))) throw feesErrors('payment-not-found');
    return this.get(id);
  }

  /** @throws DomainError fees.payment-not-found for one that is not completed */
  async reverse(id: string, reason: string, byPersonId: string): Promise<FeePaymentEntity> {
    if (!(await this.database.one(REVERSE, [id]))) throw feesErrors('payment-not-found');
    const row = { paymentId: id, reason, byPersonId };
    await this.database.repository(FeeReversalEntity).insert(row);
    return this.get(id);
  }

  allocationsOf(paymentId: string): Promise<FeeAllocationEntity[]> {
    return this.database.repository(FeeAllocationEntity).findBy({ paymentId });
  }

  /** The completed payments by which a bank line was booked. */
  ofLine(bankLineId: string): Promise<FeePaymentEntity[]> {
    return this.rows().find({
      where: { bankLineId, state: 'completed' },
      order: { memberId: 'ASC' },
    });
  }

  /** @throws DomainError fees.payment-not-found */
  async get(id: string): Promise<FeePaymentEntity> {
    const found = await this.rows().findOneBy({ id });
    if (!found) throw feesErrors('payment-not-found');
    return found;
  }

  credits(memberId: string) {
    return this.database.query(CREDITS, [memberId]);
  }

  async allocate(
    paymentId: string,
    invoiceId: string,
    amount: string,
    unallocated: string,
  ): Promise<void> {
    await this.database.repository(FeeAllocationEntity).insert({ paymentId, invoiceId, amount });
    await this.rows().update({ id: paymentId }, { unallocated });
  }

  async setReceipt(id: string, receiptId: string): Promise<void> {
    await this.rows().update({ id }, { receiptId });
  }

  private rows() {
    return this.database.repository(FeePaymentEntity);
  }
}

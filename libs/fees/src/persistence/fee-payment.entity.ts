import type { PaymentState } from '../domain/invoice';
import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('fee_payments')
export class FeePaymentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') memberId!: string;
  @Column('numeric', { precision: 12, scale: 2 }) amount!: string;
  @Column('date') receivedOn!: DateString;
  @Column('text') payer!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') state!: PaymentState;
  /** Credit: received, and not owed yet. */
  @Column('numeric', { precision: 12, scale: 2 }) unallocated!: string;
  @Column('uuid', { nullable: true }) receiptId!: string | null;
  /** The line of a bank statement by which it came. */
  @Column('uuid', { nullable: true }) bankLineId!: string | null;
  @Column('uuid', { nullable: true }) recordedBy!: string | null;
  @Column('timestamptz') recordedAt!: Date;
}

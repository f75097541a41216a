import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Balance, InvoiceState } from '../domain/invoice';

@Entity('fee_invoices')
export class FeeInvoiceEntity implements Balance {
  @PrimaryColumn('uuid') id!: string;
  /** Null while it is a draft, and for a draft that was cancelled. */
  @Column('text', { nullable: true }) number!: string | null;
  @Column('uuid') memberId!: string;
  @Column('text') kind!: string;
  @Column('smallint') year!: number;
  @Column('numeric', { precision: 12, scale: 2 }) amount!: string;
  @Column('numeric', { precision: 12, scale: 2 }) paid!: string;
  @Column('numeric', { precision: 12, scale: 2 }) waived!: string;
  @Column('date') dueOn!: DateString;
  @Column('text') state!: InvoiceState;
  @Column('text', { nullable: true }) cancelReason!: string | null;
  @Column('uuid', { nullable: true }) issuedBy!: string | null;
  @Column('timestamptz') issuedAt!: Date;
}

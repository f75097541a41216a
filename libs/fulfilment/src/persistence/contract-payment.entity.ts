import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContractPaymentKind, ContractPaymentState, ContractSide } from '../domain/contract';

@Entity('contract_payments')
export class ContractPaymentEntity {
  @PrimaryColumn('uuid') contractId!: string;
  @PrimaryColumn('smallint') no!: number;
  @Column('text') kind!: ContractPaymentKind;
  @Column('numeric', { precision: 17, scale: 2 }) amount!: string;
  @Column('date') paidOn!: DateString;
  @Column('text') reference!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text', { nullable: true }) overReason!: string | null;
  /** The one that is corrected by this. */
  @Column('smallint', { nullable: true }) replaces!: number | null;
  @Column('text') recordedSide!: ContractSide;
  @Column('text') state!: ContractPaymentState;
  @Column('uuid') personId!: string;
  @Column('text') personName!: string;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('text', { nullable: true }) decidedByName!: string | null;
  @Column('text', { nullable: true }) rejectReason!: string | null;
}

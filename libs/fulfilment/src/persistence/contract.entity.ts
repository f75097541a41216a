import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClosingRest, ContractSide, DoubleState } from '../domain/contract';
import type { Closing, ContractState } from '../domain/contract.states';

@Entity('contracts')
export class ContractEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('uuid') agreementId!: string;
  @Column('uuid') roomId!: string;
  @Column('text') subject!: string;
  @Column('uuid') buyerMemberId!: string;
  @Column('uuid') sellerMemberId!: string;
  @Column('text') currency!: string;
  @Column('numeric', { precision: 17, scale: 2 }) intentAmount!: string;
  @Column('timestamptz') intendedAt!: Date;
  @Column('numeric', { precision: 17, scale: 2 }) amount!: string;
  @Column('date') deliveryDueOn!: DateString;
  @Column('text') buyerClauses!: string;
  @Column('text') sellerClauses!: string;
  @Column('text') state!: ContractState;
  @Column('timestamptz') agreedAt!: Date;
  @Column('timestamptz', { nullable: true }) signedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) performingAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('boolean') delivered!: boolean;
  @Column('numeric', { precision: 20, scale: 2 }) paid!: string;
  /** Recorded, and not confirmed yet. */
  @Column('numeric', { precision: 20, scale: 2 }) paying!: string;
  @Column('numeric', { precision: 20, scale: 2 }) refunding!: string;
  @Column('numeric', { precision: 20, scale: 2 }) overPaid!: string;
  @Column('text', { nullable: true }) closing!: Closing | null;
  @Column('text', { nullable: true }) closingBy!: ContractSide | null;
  @Column('text', { nullable: true }) closingReason!: string | null;
  @Column('text', { nullable: true }) closingRest!: ClosingRest | null;
  @Column('boolean') restOwed!: boolean;
  @Column('smallint', { nullable: true }) warrantyMonths!: number | null;
  @Column('uuid', { nullable: true }) doubleOf!: string | null;
  @Column('text') doubleState!: DoubleState;
  @Column('integer') version!: number;
}

import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlanKind } from '../domain/contract';

@Entity('contract_plan')
export class ContractPlanEntity {
  @PrimaryColumn('uuid') contractId!: string;
  @PrimaryColumn('smallint') no!: number;
  @Column('text') kind!: PlanKind;
  @Column('numeric', { precision: 17, scale: 2 }) amount!: string;
  @Column('date') dueOn!: DateString;
  @Column('numeric', { precision: 17, scale: 2 }) paid!: string;
  /** Recorded as paid and not confirmed yet. */
  @Column('numeric', { precision: 17, scale: 2 }) pending!: string;
  @Column({ type: 'boolean', nullable: true, insert: false, update: false }) isOpen!: boolean;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReminderKind } from '../domain/contract';

/** What a unit was told of, once. */
@Entity('contract_reminders')
export class ContractReminderEntity {
  @PrimaryColumn('uuid') contractId!: string;
  @PrimaryColumn('text') item!: string;
  @PrimaryColumn('text') reminder!: ReminderKind;
  @Column('timestamptz') at!: Date;
}

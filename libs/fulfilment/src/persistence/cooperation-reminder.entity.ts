import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReminderKind } from '../domain/contract';

/** What the parties were told of a milestone, once. */
@Entity('cooperation_reminders')
export class CooperationReminderEntity {
  @PrimaryColumn('uuid') cooperationId!: string;
  @PrimaryColumn('smallint') no!: number;
  @PrimaryColumn('text') reminder!: ReminderKind;
  @Column('timestamptz') at!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Reminders that were sent, each once. */
@Entity('fee_reminders')
export class FeeReminderEntity {
  @PrimaryColumn('uuid') invoiceId!: string;
  @PrimaryColumn('text') reminder!: string;
  @Column('timestamptz') at!: Date;
}

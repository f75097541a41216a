import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The joining ceremony of an application that was approved (R10.4). */
@Entity('joining_ceremonies')
export class JoiningCeremonyEntity {
  @PrimaryColumn('uuid') applicationId!: string;
  @Column('date') heldOn!: DateString;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
}

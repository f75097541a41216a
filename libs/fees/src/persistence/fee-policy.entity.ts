import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Days of grace and of reminders; the newest row is in force. */
@Entity('fee_policies')
export class FeePolicyEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('smallint') graceDays!: number;
  @Column({ type: 'integer', array: true }) remindBefore!: number[];
  @Column({ type: 'integer', array: true }) remindAfter!: number[];
  @Column('uuid', { nullable: true }) setBy!: string | null;
  @Column('timestamptz') setAt!: Date;
}

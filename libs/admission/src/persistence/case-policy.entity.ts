import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Periods that are policy, not charter; the newest row is in force, the others are its history. */
@Entity('case_policies')
export class CasePolicyEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('smallint') answerDays!: number;
  @Column('smallint') appealDays!: number;
  @Column('smallint') firstFeeDays!: number;
  @Column('uuid', { nullable: true }) setBy!: string | null;
  @Column('timestamptz') setAt!: Date;
}

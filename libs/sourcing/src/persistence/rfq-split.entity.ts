import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SplitOutcome } from '../domain/split-outcome';
import type { SplitProblem, SplitWishes } from '../domain/split';

/** A best split that was asked for; its id is that of its run. */
@Entity('rfq_splits')
export class RfqSplitEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') rfqId!: string;
  @Column('jsonb') wishes!: SplitWishes;
  @Column('jsonb') problem!: SplitProblem;
  @Column('jsonb') outcomes!: readonly SplitOutcome[];
  @Column('timestamptz') askedAt!: Date;
}

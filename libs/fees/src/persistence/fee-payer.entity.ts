import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LearntPayer } from '../domain/payers/payer-index';

/** A name or an account from which a unit was paid for, learnt when a person confirmed it. */
@Entity('fee_payers')
export class FeePayerEntity {
  @PrimaryColumn('text') kind!: LearntPayer['kind'];
  @PrimaryColumn('text') value!: string;
  @PrimaryColumn('uuid') memberId!: string;
  @Column('uuid') bankLineId!: string;
  @Column('timestamptz') learntAt!: Date;
}

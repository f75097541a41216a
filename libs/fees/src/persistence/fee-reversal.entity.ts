import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A payment that was taken back, and why; what it settled is owed again. */
@Entity('fee_reversals')
export class FeeReversalEntity {
  @PrimaryColumn('uuid') paymentId!: string;
  @Column('text') reason!: string;
  @Column('uuid') byPersonId!: string;
  @Column('timestamptz') at!: Date;
}

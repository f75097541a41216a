import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A unit whose standing was lowered for an unpaid fee, and by nothing else: paying raises it again. */
@Entity('fee_lapses')
export class FeeLapseEntity {
  @PrimaryColumn('uuid') memberId!: string;
  @Column('timestamptz') since!: Date;
}

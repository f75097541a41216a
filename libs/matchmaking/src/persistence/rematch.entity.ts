import type { Side } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CountedExposure } from '../domain/exposure';
import type { RematchReason } from '../domain/rematch';

/** What is particular to the run of the same id. */
@Entity('rematches')
export class RematchEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') reason!: RematchReason;
  @Column('text') side!: Side;
  /** with side: the last listing that is done; all demands come before all supplies */
  @Column('uuid') after!: string;
  /** What its sweep counted; null until then. */
  @Column('jsonb', { nullable: true }) exposure!: CountedExposure | null;
  @Column('timestamptz') createdAt!: Date;
}

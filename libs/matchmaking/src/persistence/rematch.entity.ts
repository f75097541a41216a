import type { Side } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RematchReason } from '../domain/rematch';

/** What is particular to the run of the same id. */
@Entity('rematches')
export class RematchEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') reason!: RematchReason;
  @Column('text') side!: Side;
  /** with side: the last listing that is done; all demands come before all supplies */
  @Column('uuid') after!: string;
  @Column('timestamptz') createdAt!: Date;
}

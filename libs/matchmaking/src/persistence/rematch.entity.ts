import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Side } from '@wanchang/kernel';
import type { RematchReason, RematchState } from '../domain/rematch';

@Entity('rematches')
export class RematchEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') reason!: RematchReason;
  @Column('text') state!: RematchState;
  @Column('integer', { nullable: true }) total!: number | null;
  @Column('integer') processed!: number;
  @Column('text') side!: Side;
  /** with side: the last listing that is done; all demands come before all supplies */
  @Column('uuid') after!: string;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
}

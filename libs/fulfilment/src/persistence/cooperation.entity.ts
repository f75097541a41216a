import type { ResourceKind } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CooperationState } from '../domain/cooperation';

@Entity('cooperations')
export class CooperationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('text') title!: string;
  @Column('text') kind!: ResourceKind;
  @Column('text') summary!: string;
  @Column('text') currency!: string;
  @Column('text') state!: CooperationState;
  @Column('timestamptz') proposedAt!: Date;
  @Column('timestamptz', { nullable: true }) activeAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}

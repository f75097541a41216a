import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Finding, Recommendation } from '../domain/inspection';

@Entity('inspections')
export class InspectionEntity {
  @PrimaryColumn('uuid') applicationId!: string;
  @Column({ type: 'text', array: true }) proposedDays!: DateString[];
  @Column('text', { nullable: true }) invitation!: string | null;
  @Column('timestamptz', { nullable: true }) invitedAt!: Date | null;
  @Column('date', { nullable: true }) visitedOn!: DateString | null;
  @Column('jsonb', { nullable: true }) findings!: Finding[] | null;
  @Column('text', { nullable: true }) summary!: string | null;
  @Column('text', { nullable: true }) recommendation!: Recommendation | null;
  @Column('uuid', { nullable: true }) reportedBy!: string | null;
  @Column('timestamptz', { nullable: true }) reportedAt!: Date | null;
}

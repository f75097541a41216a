import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EndKind, SharingBasis } from '../domain/cooperation';

@Entity('cooperation_formulas')
export class CooperationFormulaEntity {
  @PrimaryColumn('uuid') cooperationId!: string;
  @PrimaryColumn('smallint') no!: number;
  @Column('text') basis!: SharingBasis;
  @Column('smallint') fromYear!: number;
  @Column('smallint') untilYear!: number;
  @Column('numeric', { precision: 17, scale: 2 }) floor!: string;
  @Column('text') reason!: string;
  /** Who proposed it. */
  @Column('uuid') memberId!: string;
  @Column('text') personName!: string;
  @Column('timestamptz') proposedAt!: Date;
  @Column('timestamptz', { nullable: true }) inForceAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) endedKind!: EndKind | null;
  @Column('uuid', { nullable: true }) endedBy!: string | null;
  @Column('text', { nullable: true }) endReason!: string | null;
}

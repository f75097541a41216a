import type { UnitRole } from '@wanchang/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which units a person belongs to; ended, never deleted. */
@Entity('affiliations')
export class AffiliationEntity {
  @PrimaryColumn('uuid') personId!: string;
  @PrimaryColumn('uuid') memberId!: string;
  @Column('text') role!: UnitRole;
  @Column('timestamptz') joinedAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}

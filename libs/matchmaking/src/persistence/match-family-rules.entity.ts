import type { FamilyRule } from '@wanchang/match-engine';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of the rules of families; immutable once written. */
@Entity('match_family_rules')
export class MatchFamilyRulesEntity {
  @PrimaryColumn('integer') version!: number;
  @Column('jsonb') rules!: readonly FamilyRule[];
  @Column('text') note!: string;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
}

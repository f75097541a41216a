import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApprovalRule } from '../domain/approval-rule';

/** All rules of a unit, as one version of them; the latest holds. */
@Entity('approval_rules')
export class ApprovalRulesEntity {
  @PrimaryColumn('uuid') memberId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('jsonb') rules!: readonly ApprovalRule[];
  @Column('uuid') setBy!: string;
  @Column('text') setByName!: string;
  @Column('timestamptz') setAt!: Date;
}

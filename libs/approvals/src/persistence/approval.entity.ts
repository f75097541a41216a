import type { LocalisedText } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApprovalAction } from '../domain/action';
import type { ApprovalState } from '../domain/approval.states';
import type { DecisionContent } from '../domain/content';

/** Why an approval is void: the code of the error that doing it would meet, and its text. */
export interface Closing extends LocalisedText {
  readonly code: string;
}

/** Something that a unit decides inside before it is done. */
@Entity('approvals')
export class ApprovalEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') memberId!: string;
  @Column('text') action!: ApprovalAction;
  @Column('uuid') subjectId!: string;
  @Column('jsonb') request!: object;
  @Column('jsonb') content!: DecisionContent;
  @Column('text') contentHash!: string;
  @Column('integer') rulesVersion!: number;
  @Column('uuid') submittedBy!: string;
  @Column('text') submittedByName!: string;
  @Column('timestamptz') submittedAt!: Date;
  @Column('smallint') step!: number;
  @Column('text') state!: ApprovalState;
  @Column('jsonb', { nullable: true }) closing!: Closing | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) remindedAt!: Date | null;
}

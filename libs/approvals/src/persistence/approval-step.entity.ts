import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Verdict } from '../domain/approval.states';

/** One step: decided once, by one of those who may. */
@Entity('approval_steps')
export class ApprovalStepEntity {
  @PrimaryColumn('uuid') approvalId!: string;
  @PrimaryColumn('smallint') no!: number;
  @Column('boolean') administrators!: boolean;
  @Column('uuid', { array: true }) people!: string[];
  @Column('text', { nullable: true }) verdict!: Verdict | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('text', { nullable: true }) decidedByName!: string | null;
  /** In whose place; the person itself where in nobody else's. */
  @Column('uuid', { nullable: true }) forPersonId!: string | null;
  @Column('text', { nullable: true }) comment!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
}

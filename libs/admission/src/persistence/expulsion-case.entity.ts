import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExpulsionCase, ExpulsionState } from '../domain/expulsion';

@Entity('expulsion_cases')
export class ExpulsionCaseEntity implements ExpulsionCase {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') memberId!: string;
  @Column('text') state!: ExpulsionState;
  @Column('text') reasons!: string;
  @Column('uuid') openedBy!: string;
  @Column('timestamptz') openedAt!: Date;
  @Column('timestamptz', { nullable: true }) noticedAt!: Date | null;
  @Column('date', { nullable: true }) answerDueOn!: DateString | null;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('text', { nullable: true }) decisionReason!: string | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) circularId!: string | null;
  @Column('date', { nullable: true }) appealDueOn!: DateString | null;
  @Column('text', { nullable: true }) appeal!: string | null;
  @Column('text', { nullable: true }) appealReason!: string | null;
  @Column('uuid', { nullable: true }) reversalId!: string | null;
  @Column('integer') version!: number;
}

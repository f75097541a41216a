import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExpulsionAction, ExpulsionState } from '../domain/expulsion';

/** What became of a case, step by step; never rewritten. */
@Entity('expulsion_steps')
export class ExpulsionStepEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') action!: ExpulsionAction;
  @Column('text') fromState!: ExpulsionState;
  @Column('text') toState!: ExpulsionState;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid') byPersonId!: string;
  @Column('timestamptz') at!: Date;
}

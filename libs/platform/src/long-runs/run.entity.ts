import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Run, RunProblem, RunState } from './run';

@Entity('runs')
export class RunEntity implements Run {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: string;
  @Column('boolean') exclusive!: boolean;
  @Column('text') state!: RunState;
  @Column('integer', { nullable: true }) total!: number | null;
  @Column('integer') processed!: number;
  @Column('jsonb', { nullable: true }) problem!: RunProblem | null;
  @Column('integer') tries!: number;
  @Column('uuid', { nullable: true }) startedBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) heartbeatAt!: Date | null;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
}

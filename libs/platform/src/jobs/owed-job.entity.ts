import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { QueuedJob } from './job-options';

/** A job that the queue was given and that is not done yet. */
@Entity('owed_jobs')
export class OwedJobEntity {
  @PrimaryColumn('text') id!: string;
  /** as it is given to the queue again where that lost it */
  @Column('jsonb') job!: QueuedJob;
  @Column('timestamptz') owedSince!: Date;
}

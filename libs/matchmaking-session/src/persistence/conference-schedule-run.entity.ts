import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the computing of a schedule is; the run itself is a row of the platform. */
@Entity('conference_schedule_runs')
export class ConferenceScheduleRunEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sessionId!: string;
  @Column('integer') wishes!: number;
  /** Of the best schedule so far. */
  @Column('integer') placed!: number;
  @Column('double precision') seconds!: number;
  /** No schedule has more weight: proven. */
  @Column('double precision', { nullable: true }) bound!: number | null;
  @Column('double precision', { nullable: true }) gap!: number | null;
  @Column('boolean') proven!: boolean;
  @Column('timestamptz') startedAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OutcomeSource } from '../domain/paper-record';

/** What one side says of a meeting. */
@Entity('conference_outcomes')
export class ConferenceOutcomeEntity {
  @PrimaryColumn('uuid') meetingId!: string;
  @PrimaryColumn('uuid') memberId!: string;
  @Column('boolean') held!: boolean;
  /** 1 to 5. */
  @Column('smallint', { nullable: true }) useful!: number | null;
  @Column('text', { nullable: true }) nextStep!: string | null;
  /** paper: typed in by the secretariat. */
  @Column('text') source!: OutcomeSource;
  @Column('uuid') personId!: string;
  @Column('timestamptz') at!: Date;
}

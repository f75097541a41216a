import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Outcome } from '../domain/office-meeting';

/** An application on the agenda of a meeting, and what was decided on it. */
@Entity('office_meeting_cases')
export class OfficeMeetingCaseEntity {
  @PrimaryColumn('uuid') meetingId!: string;
  @PrimaryColumn('uuid') applicationId!: string;
  @Column('integer') position!: number;
  @Column('text', { nullable: true }) outcome!: Outcome | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
}

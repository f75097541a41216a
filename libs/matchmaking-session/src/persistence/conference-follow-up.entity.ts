import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FollowUpDays } from '../domain/follow-up';

/** Both sides of a held meeting were asked, so many days after it, what came of it. */
@Entity('conference_follow_ups')
export class ConferenceFollowUpEntity {
  @PrimaryColumn('uuid') meetingId!: string;
  @PrimaryColumn('smallint') days!: FollowUpDays;
  @Column('timestamptz') askedAt!: Date;
}

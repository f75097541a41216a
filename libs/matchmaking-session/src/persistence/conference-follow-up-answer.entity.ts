import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FollowUpDays, FollowUpResult, FollowUpStage } from '../domain/follow-up';

/** What one side says came of a meeting. */
@Entity('conference_follow_up_answers')
export class ConferenceFollowUpAnswerEntity {
  @PrimaryColumn('uuid') meetingId!: string;
  @PrimaryColumn('smallint') days!: FollowUpDays;
  @PrimaryColumn('uuid') memberId!: string;
  @Column('text') result!: FollowUpResult;
  @Column('text', { nullable: true }) stage!: FollowUpStage | null;
  @Column('numeric', { precision: 17, scale: 2, nullable: true }) amount!: string | null;
  @Column('text', { nullable: true }) currency!: string | null;
  @Column('uuid') personId!: string;
  @Column('timestamptz') at!: Date;
}

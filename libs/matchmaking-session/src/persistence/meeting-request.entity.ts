import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RequestState } from '../domain/meeting-request';

@Entity('conference_meeting_requests')
export class MeetingRequestEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sessionId!: string;
  @Column('uuid') fromMemberId!: string;
  @Column('uuid') toMemberId!: string;
  @Column('text', { nullable: true }) message!: string | null;
  @Column('text') state!: RequestState;
  @Column('timestamptz') askedAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
}

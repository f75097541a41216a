import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MeetingKind, OfficeMeeting } from '../domain/office-meeting';

@Entity('office_meetings')
export class OfficeMeetingEntity implements OfficeMeeting {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: MeetingKind;
  @Column('date') heldOn!: DateString;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text') attendees!: string;
  @Column('uuid', { nullable: true }) minutesId!: string | null;
  @Column('integer') version!: number;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
}

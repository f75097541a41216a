import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PresenceSource } from '../domain/paper-record';

/** Whether a side sat at a meeting. */
@Entity('conference_presences')
export class ConferencePresenceEntity {
  @PrimaryColumn('uuid') meetingId!: string;
  @PrimaryColumn('uuid') memberId!: string;
  @Column('boolean') present!: boolean;
  @Column('text') source!: PresenceSource;
  @Column('uuid') personId!: string;
  @Column('timestamptz') at!: Date;
}

import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HostingState } from '../domain/hosting';

@Entity('conference_hostings')
export class ConferenceHostingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') conferenceId!: string;
  @Column('uuid') memberId!: string;
  @Column('text') venue!: string;
  @Column('integer') capacity!: number;
  @Column('date') startsOn!: DateString;
  @Column('date') endsOn!: DateString;
  @Column('numeric', { precision: 14, scale: 2 }) budget!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') state!: HostingState;
  /** Of the standing council, as it is on record. */
  @Column('text', { nullable: true }) decision!: string | null;
  @Column('date', { nullable: true }) decidedOn!: DateString | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('uuid') appliedBy!: string;
  @Column('timestamptz') appliedAt!: Date;
}

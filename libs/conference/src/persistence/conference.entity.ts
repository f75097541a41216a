import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConferenceKind } from '../domain/conference.rules';
import type { ConferenceState } from '../domain/conference.states';

@Entity('conferences')
export class ConferenceEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: ConferenceKind;
  @Column('smallint') year!: number;
  @Column('text') title!: string;
  @Column('text') state!: ConferenceState;
  @Column('integer') version!: number;
  @Column('text', { nullable: true }) theme!: string | null;
  @Column('text', { array: true }) tasks!: string[];
  @Column('date', { nullable: true }) startsOn!: DateString | null;
  @Column('date', { nullable: true }) endsOn!: DateString | null;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('date', { nullable: true }) registrationUntil!: DateString | null;
  /** Places for the delegates of each unit. */
  @Column('smallint') quota!: number;
  @Column('integer', { nullable: true }) capacity!: number | null;
  /** The last number that a delegate was given. */
  @Column('integer') lastNumber!: number;
  @Column('text', { nullable: true }) results!: string | null;
  /** Of the step taken last, where one was given. */
  @Column('text', { nullable: true }) reason!: string | null;
  /** Why units propose to postpone it; null while none does. */
  @Column('text', { nullable: true }) postponeReason!: string | null;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
}

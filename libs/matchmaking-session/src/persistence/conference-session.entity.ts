import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SessionForm, SessionState } from '../domain/session';
import type { WishWeights } from '../domain/wish-weights';

@Entity('conference_sessions')
export class ConferenceSessionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') conferenceId!: string;
  @Column('text') title!: string;
  @Column('text') state!: SessionState;
  @Column('text') form!: SessionForm;
  /** Of form `requests`: how long a unit has to answer. */
  @Column('smallint') answerHours!: number;
  @Column('integer') version!: number;
  /** Meetings of each unit, where it has not set fewer. */
  @Column('smallint') most!: number;
  @Column('timestamptz') wishesUntil!: Date;
  @Column('jsonb') weights!: WishWeights;
  @Column('integer') publishedVersion!: number;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgendaKind } from '../domain/agenda';

@Entity('conference_agenda_items')
export class AgendaItemEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') conferenceId!: string;
  @Column('uuid', { nullable: true }) hallId!: string | null;
  @Column('text') kind!: AgendaKind;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) summary!: string | null;
  @Column('timestamptz') startsAt!: Date;
  @Column('timestamptz') endsAt!: Date;
  /** Whether units may sign their delegates up. */
  @Column('boolean') signUp!: boolean;
  @Column('integer', { nullable: true }) places!: number | null;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('text', { nullable: true }) minutes!: string | null;
  /** What was agreed, point by point. */
  @Column('text', { array: true }) agreed!: string[];
  @Column('integer') version!: number;
}

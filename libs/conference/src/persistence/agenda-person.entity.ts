import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgendaPart } from '../domain/agenda';

@Entity('conference_agenda_people')
export class AgendaPersonEntity {
  @PrimaryColumn('uuid') itemId!: string;
  @PrimaryColumn('uuid') delegateId!: string;
  @Column('text') part!: AgendaPart;
  @Column('timestamptz') at!: Date;
}

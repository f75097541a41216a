import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('conference_agenda_files')
export class AgendaFileEntity {
  @PrimaryColumn('uuid') itemId!: string;
  @PrimaryColumn('uuid') fileId!: string;
  @Column('timestamptz') at!: Date;
}

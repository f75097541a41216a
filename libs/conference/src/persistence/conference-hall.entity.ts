import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('conference_halls')
export class ConferenceHallEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') conferenceId!: string;
  @Column('text') name!: string;
  @Column('integer') capacity!: number;
  @Column('text', { array: true }) equipment!: string[];
}

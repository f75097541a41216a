import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TableProperty } from '../domain/session';

@Entity('conference_tables')
export class ConferenceTableEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sessionId!: string;
  @Column('text') hall!: string;
  @Column('text') label!: string;
  @Column('smallint') seats!: number;
  @Column('text', { array: true }) properties!: TableProperty[];
}

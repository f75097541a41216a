import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TableProperty } from '../domain/session';

@Entity('conference_tables')
export class ConferenceTableEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sessionId!: string;
  @Column('text') hall!: string;
  @Column('text') label!: string;
  @Column('smallint') seats!: number;
  /** What the sign on the table shows. */
  @Column('uuid', { select: false }) code!: string;
  @Column('text', { array: true }) properties!: TableProperty[];
}

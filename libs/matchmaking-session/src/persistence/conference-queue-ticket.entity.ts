import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TicketState } from '../domain/queue';

@Entity('conference_queue_tickets')
export class ConferenceQueueTicketEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') queueId!: string;
  @Column('integer') number!: number;
  @Column('uuid') memberId!: string;
  @Column('text') state!: TicketState;
  @Column('double precision') rank!: number;
  @Column('smallint', { nullable: true }) desk!: number | null;
  @Column('timestamptz') takenAt!: Date;
  @Column('timestamptz', { nullable: true }) calledAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}

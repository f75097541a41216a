import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A queue before one unit. */
@Entity('conference_queues')
export class ConferenceQueueEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') conferenceId!: string;
  @Column('uuid') hostMemberId!: string;
  @Column('text') title!: string;
  @Column('text') place!: string;
  @Column('smallint') desks!: number;
  /** Of a meeting, as stated. */
  @Column('smallint') minutes!: number;
  /** Whether numbers can be taken. */
  @Column('boolean') open!: boolean;
  @Column('integer') lastNumber!: number;
  @Column('timestamptz') createdAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

export type OutboxKind = 'event' | 'job';

@Entity('outbox')
export class OutboxEntryEntity {
  @PrimaryColumn({ type: 'bigint', insert: false, update: false }) id!: string;
  @Column('uuid') key!: string;
  @Column('text') kind!: OutboxKind;
  @Column('text') name!: string;
  @Column('jsonb') payload!: object;
  @Column('text', { nullable: true }) requestId!: string | null;
  /** nobody waits for it: behind everything else in its queue */
  @Column('boolean') background!: boolean;
  @Column('timestamptz') createdAt!: Date;
}

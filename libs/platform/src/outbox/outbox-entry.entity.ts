import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('outbox')
export class OutboxEntryEntity {
  @PrimaryColumn({ type: 'bigint', insert: false, update: false }) id!: string;
  @Column('uuid') key!: string;
  @Column('text') kind!: 'event' | 'job';
  @Column('text') name!: string;
  @Column('jsonb') payload!: object;
  @Column('text', { nullable: true }) requestId!: string | null;
  @Column('timestamptz') createdAt!: Date;
}

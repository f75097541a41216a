import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('live_events')
export class LiveEventEntity {
  @PrimaryColumn({ type: 'bigint', insert: false, update: false }) id!: string;
  @Column('xid8') xid!: string;
  @Column('text') audience!: string;
  @Column('text') type!: string;
  @Column('jsonb') data!: object;
  @Column('timestamptz') createdAt!: Date;
}

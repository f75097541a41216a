import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('idempotency_keys')
export class IdempotencyKeyEntity {
  @PrimaryColumn('uuid') personId!: string;
  @PrimaryColumn('text') key!: string;
  @Column('text') fingerprint!: string;
  @Column('integer', { nullable: true }) status!: number | null;
  @Column('json', { nullable: true }) response!: object | null;
  @Column('timestamptz') createdAt!: Date;
}

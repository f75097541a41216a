import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One link of the chain: the hash of an entry together with the link before it. Numbers have no gaps. */
@Entity('audit_seals')
export class AuditSealEntity {
  @PrimaryColumn('bigint') no!: string;
  @Column('bigint') entryId!: string;
  @Column('text') hash!: string;
  @Column('timestamptz') sealedAt!: Date;
}

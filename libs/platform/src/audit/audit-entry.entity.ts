import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('audit_entries')
export class AuditEntryEntity {
  @PrimaryColumn({ type: 'bigint', insert: false, update: false }) id!: string;
  @Column('text') action!: string;
  @Column('text') subjectId!: string;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('uuid', { nullable: true }) tenantId!: string | null;
  @Column('text', { nullable: true }) requestId!: string | null;
  @Column('jsonb') facts!: object;
  @Column('timestamptz') at!: Date;
}

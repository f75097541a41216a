import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AuditProblem } from './audit-check';

/** What one recomputation of the chain found. */
@Entity('audit_checks')
export class AuditCheckEntity {
  @PrimaryColumn({ type: 'bigint', insert: false, update: false }) id!: string;
  @Column('bigint') seals!: string;
  @Column('text') head!: string;
  @Column('jsonb', { nullable: true }) problem!: AuditProblem | null;
  @Column({ type: 'timestamptz', insert: false }) at!: Date;
}

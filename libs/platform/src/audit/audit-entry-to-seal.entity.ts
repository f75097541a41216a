import { Entity, PrimaryColumn } from 'typeorm';

/** An entry that has no seal yet. */
@Entity('audit_entries_to_seal')
export class AuditEntryToSealEntity {
  @PrimaryColumn('bigint') entryId!: string;
}

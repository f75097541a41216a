import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TableScanResult } from '../domain/table-scan';

/** A scan of the code on a table. */
@Entity('conference_table_scans')
export class ConferenceTableScanEntity {
  @PrimaryColumn('uuid') nonce!: string;
  @Column('uuid') sessionId!: string;
  @Column('text') code!: string;
  @Column('uuid') memberId!: string;
  @Column('uuid') personId!: string;
  @Column('text') result!: TableScanResult;
  @Column('timestamptz') deviceAt!: Date;
  @Column('timestamptz') at!: Date;
}

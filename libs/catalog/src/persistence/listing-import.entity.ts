import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ResourceKind, Side } from '@wanchang/kernel';
import type { ImportChoices } from '../domain/import/import-choices';
import type { ImportedFile, ImportedTable } from '../domain/listing-import';

@Entity('listing_imports')
export class ListingImportEntity implements ImportedFile {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') memberId!: string;
  @Column('uuid') fileId!: string;
  @Column('text') fileName!: string;
  @Column('text') side!: Side;
  @Column('text') kind!: ResourceKind;
  @Column('boolean') publish!: boolean;
  @Column('integer') accepted!: number;
  @Column('integer') updated!: number;
  @Column('integer') unchanged!: number;
  @Column('integer') rejected!: number;
  /** what the unit said of the file: columns, tables, cells */
  @Column('jsonb') choices!: ImportChoices;
  /** the tables that were found: their columns and the rows that are no goods */
  @Column('json') tables!: readonly ImportedTable[];
  @Column('timestamptz') createdAt!: Date;
}

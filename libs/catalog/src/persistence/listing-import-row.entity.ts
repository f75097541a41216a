import type { FieldProblem } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RowStatus } from '../domain/listing-import';

/** What became of a row of an imported file. */
@Entity('listing_import_rows')
export class ListingImportRowEntity {
  @PrimaryColumn('uuid') importId!: string;
  /** from 0, in the order of sheets, tables and rows */
  @PrimaryColumn('integer') position!: number;
  /** the number of the row in the sheet, as a spreadsheet shows it */
  @Column('integer') row!: number;
  @Column('text') sheet!: string;
  /** by what the goods are known again when a file comes again */
  @Column('text', { nullable: true }) goodsKey!: string | null;
  @Column('text') status!: RowStatus;
  @Column('text') title!: string;
  @Column('uuid', { nullable: true }) listingId!: string | null;
  @Column('jsonb') problems!: readonly FieldProblem[];
  /** cells by header; json keeps the order of the columns */
  @Column('json') raw!: Readonly<Record<string, string>>;
}

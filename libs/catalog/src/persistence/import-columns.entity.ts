import type { Side } from '@wanchang/kernel';
import type { Meaning } from '@wanchang/table-reader';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a unit said that the columns of its tables are: files of the same shape are read the same way again. */
@Entity('import_columns')
export class ImportColumnsEntity {
  @PrimaryColumn('uuid') memberId!: string;
  @PrimaryColumn('text') side!: Side;
  /** a hash of the headers */
  @PrimaryColumn('text') shape!: string;
  /** place among the columns → meaning */
  @Column('jsonb') meanings!: Readonly<Record<number, Meaning>>;
  @Column('timestamptz') rememberedAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last serial of each kind and year. Whoever issues holds the row until the document commits. */
@Entity('document_counters')
export class DocumentCounterEntity {
  @PrimaryColumn('text') kind!: string;
  @PrimaryColumn('smallint') year!: number;
  @Column('integer') last!: number;
}

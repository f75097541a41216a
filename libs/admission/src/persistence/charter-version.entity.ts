import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of the charter, which applicants accept by its number (R16.1). */
@Entity('charter_versions')
export class CharterVersionEntity {
  @PrimaryColumn('integer') number!: number;
  @Column('text') title!: string;
  /** Each line is a paragraph. */
  @Column('text') body!: string;
  @Column('date') effectiveFrom!: DateString;
  @Column('uuid', { nullable: true }) publishedBy!: string | null;
  @Column('timestamptz') publishedAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A projection of what can be found; written by hand-made statements only. */
@Entity('search_documents')
export class SearchDocumentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('timestamptz') touchedAt!: Date;
  @Column('boolean') removed!: boolean;
  @Column('uuid', { nullable: true }) memberId!: string | null;
  @Column('text', { nullable: true }) side!: string | null;
  @Column('text', { nullable: true }) kind!: string | null;
  @Column({ type: 'text', array: true, nullable: true }) industryCodes!: string[] | null;
  @Column('text', { nullable: true }) provinceCode!: string | null;
  @Column('text', { nullable: true }) coast!: string | null;
  @Column('text', { nullable: true }) regionCode!: string | null;
  @Column('numeric', { nullable: true }) price!: string | null;
  @Column('text', { nullable: true }) priceKey!: string | null;
  @Column('double precision', { nullable: true }) unitPrice!: number | null;
  @Column({ type: 'text', array: true, nullable: true }) specs!: string[] | null;
  @Column({ type: 'text', array: true, nullable: true }) specKeys!: string[] | null;
  @Column('jsonb', { nullable: true }) figures!: Record<string, number[]> | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) publishedAt!: Date | null;
  @Column('date', { nullable: true }) validUntil!: string | null;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('tsvector', { nullable: true }) titleFragments!: string | null;
  @Column('text', { array: true }) phrases!: string[];
  @Column('tsvector', { nullable: true }) words!: string | null;
  @Column('tsvector', { nullable: true }) fragments!: string | null;
  @Column('tsvector', { nullable: true }) sounds!: string | null;
}

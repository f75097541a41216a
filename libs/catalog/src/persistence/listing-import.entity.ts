import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ResourceKind, Side } from '@wanchang/kernel';
import type { ImportProblem, ImportState } from '../domain/listing-import';

@Entity('listing_imports')
export class ListingImportEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') memberId!: string;
  @Column('uuid') fileId!: string;
  @Column('text') fileName!: string;
  @Column('text') side!: Side;
  @Column('text') kind!: ResourceKind;
  @Column('boolean') publish!: boolean;
  @Column('text') state!: ImportState;
  @Column('integer', { nullable: true }) total!: number | null;
  @Column('integer') processed!: number;
  @Column('integer') accepted!: number;
  @Column('integer') rejected!: number;
  @Column('jsonb', { nullable: true }) problem!: ImportProblem | null;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExpulsionPurpose } from '../domain/expulsion';

@Entity('expulsion_files')
export class ExpulsionFileEntity {
  @PrimaryColumn('uuid') fileId!: string;
  @Column('uuid') caseId!: string;
  @Column('text') purpose!: ExpulsionPurpose;
  @Column('uuid') addedBy!: string;
  @Column('timestamptz') addedAt!: Date;
}

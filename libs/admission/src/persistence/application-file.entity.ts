import type { FilePurpose } from '../domain/application-file';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('application_files')
export class ApplicationFileEntity {
  @PrimaryColumn('uuid') fileId!: string;
  @Column('uuid') applicationId!: string;
  @Column('text') purpose!: FilePurpose;
  @Column('uuid') addedBy!: string;
  @Column('timestamptz') addedAt!: Date;
}

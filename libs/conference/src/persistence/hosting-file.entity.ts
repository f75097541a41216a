import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('conference_hosting_files')
export class HostingFileEntity {
  @PrimaryColumn('uuid') fileId!: string;
  @Column('uuid') hostingId!: string;
  /** The applicant, or one of its co-hosts. */
  @Column('uuid') memberId!: string;
  @Column('timestamptz') at!: Date;
}

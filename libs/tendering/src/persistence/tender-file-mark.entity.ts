import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a file says of who made it, and by what. */
@Entity('tender_file_marks')
export class TenderFileMarkEntity {
  @PrimaryColumn('uuid') fileId!: string;
  @Column('uuid') rfqId!: string;
  /** Null: a file of the request itself. */
  @Column('uuid', { nullable: true }) invitationId!: string | null;
  @Column('text') name!: string;
  @Column('text') sha256!: string;
  @Column('text') author!: string;
  @Column('text') lastModifiedBy!: string;
  @Column('text') tool!: string;
  @Column('boolean') readable!: boolean;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file of a request, or with an invitation of one supplier’s quotes. */
@Entity('rfq_files')
export class RfqFileEntity {
  @PrimaryColumn('uuid') fileId!: string;
  @Column('uuid') rfqId!: string;
  @Column('uuid', { nullable: true }) invitationId!: string | null;
  @Column('uuid') personId!: string;
  @Column('timestamptz') addedAt!: Date;
}

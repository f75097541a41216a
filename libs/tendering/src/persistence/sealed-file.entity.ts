import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The ciphertext of a file that goes with a sealed quote. */
@Entity('sealed_files')
export class SealedFileEntity {
  @PrimaryColumn('uuid') fileId!: string;
  @Column('uuid') rfqId!: string;
  @Column('uuid') invitationId!: string;
  @Column('text') hash!: string;
  @Column('integer') size!: number;
  @Column('uuid') personId!: string;
  @Column('timestamptz') receivedAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An issued document: its row never changes, nor do the bytes of its file. */
@Entity('documents')
export class DocumentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: string;
  @Column('smallint') year!: number;
  @Column('integer') serial!: number;
  @Column('text') number!: string;
  @Column('text') checkCode!: string;
  @Column('text') title!: string;
  /** What it is about, in the library of its kind. */
  @Column('uuid', { nullable: true }) subjectId!: string | null;
  /** The document whose place it takes. */
  @Column('uuid', { nullable: true }) supersedes!: string | null;
  @Column('uuid') fileId!: string;
  /** Of the bytes, in hexadecimal. */
  @Column('text') sha256!: string;
  @Column('uuid', { nullable: true }) issuedBy!: string | null;
  @Column('text', { nullable: true }) issuedByName!: string | null;
  @Column('timestamptz') issuedAt!: Date;
}

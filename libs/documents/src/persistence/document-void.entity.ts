import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a document is void, by whom and why. Its number stays taken. */
@Entity('document_voids')
export class DocumentVoidEntity {
  @PrimaryColumn('uuid') documentId!: string;
  @Column('text') reason!: string;
  @Column('uuid', { nullable: true }) voidedBy!: string | null;
  @Column('text', { nullable: true }) voidedByName!: string | null;
  @Column('timestamptz') voidedAt!: Date;
}

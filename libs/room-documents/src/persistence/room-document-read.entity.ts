import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReadKind } from '../domain/room-document';

@Entity('room_document_reads')
export class RoomDocumentReadEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') documentId!: string;
  @Column('smallint') no!: number;
  @Column('text') kind!: ReadKind;
  @Column('uuid') memberId!: string;
  @Column('uuid') personId!: string;
  @Column('text') personName!: string;
  @Column('timestamptz') at!: Date;
  /** Of a view: until then its copy is shown. */
  @Column('timestamptz', { nullable: true }) endsAt!: Date | null;
  @Column('text', { nullable: true }) copyType!: string | null;
}

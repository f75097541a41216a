import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VersionState } from '../domain/room-document';

@Entity('room_document_versions')
export class RoomDocumentVersionEntity {
  @PrimaryColumn('uuid') documentId!: string;
  @PrimaryColumn('smallint') no!: number;
  @Column('uuid') fileId!: string;
  @Column('integer', { nullable: true }) pages!: number | null;
  @Column('text') state!: VersionState;
  @Column('uuid') personId!: string;
  @Column('text') personName!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('text', { nullable: true }) decidedByName!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('text', { nullable: true }) comment!: string | null;
}

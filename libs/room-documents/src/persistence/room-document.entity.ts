import type { DealSide } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReaderRight } from '../domain/room-document';

@Entity('room_documents')
export class RoomDocumentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') roomId!: string;
  @Column('text') side!: DealSide;
  @Column('uuid') ownerMemberId!: string;
  @Column('uuid') readerMemberId!: string;
  @Column('text') title!: string;
  @Column('text') readerRight!: ReaderRight;
  @Column('boolean') confidential!: boolean;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DealSide } from '../domain/deal-room';

@Entity('room_files')
export class RoomFileEntity {
  @PrimaryColumn('uuid') fileId!: string;
  @Column('uuid') roomId!: string;
  @Column('uuid') personId!: string;
  @Column('text') side!: DealSide;
  /** Null: uploaded, not yet sent. */
  @Column('uuid', { nullable: true }) messageId!: string | null;
}

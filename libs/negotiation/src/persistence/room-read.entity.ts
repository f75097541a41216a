import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far a person has read a room. */
@Entity('room_reads')
export class RoomReadEntity {
  @PrimaryColumn('uuid') roomId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @Column('integer') seq!: number;
}

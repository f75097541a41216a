import type { DealSide } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('room_nda_texts')
export class RoomNdaTextEntity {
  @PrimaryColumn('uuid') roomId!: string;
  @PrimaryColumn('text') side!: DealSide;
  @PrimaryColumn('smallint') no!: number;
  @Column('text') text!: string;
  @Column('uuid') personId!: string;
  @Column('text') personName!: string;
  @Column('timestamptz') at!: Date;
}

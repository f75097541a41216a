import type { DealSide } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('room_nda_acceptances')
export class RoomNdaAcceptanceEntity {
  @PrimaryColumn('uuid') roomId!: string;
  @PrimaryColumn('text') side!: DealSide;
  @PrimaryColumn('smallint') no!: number;
  @PrimaryColumn('uuid') memberId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @Column('text') personName!: string;
  @Column('timestamptz') at!: Date;
}

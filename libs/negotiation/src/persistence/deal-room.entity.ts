import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DealSide } from '../domain/deal-room';
import type { DealRoomState } from '../domain/deal-room.states';

@Entity('deal_rooms')
export class DealRoomEntity {
  @PrimaryColumn('uuid') id!: string;
  /** Given by the database: `WR-<year>-<serial>`. */
  @Column({ type: 'text', insert: false, update: false }) number!: string;
  @Column('text') subject!: string;
  @Column('uuid') buyerMemberId!: string;
  @Column('uuid') sellerMemberId!: string;
  @Column('uuid', { nullable: true }) supplyId!: string | null;
  @Column('uuid', { nullable: true }) demandId!: string | null;
  @Column('uuid', { nullable: true }) matchId!: string | null;
  @Column('text') state!: DealRoomState;
  @Column('text', { nullable: true }) waitingFor!: DealSide | null;
  @Column('uuid') openedBy!: string;
  @Column('integer') lastSeq!: number;
  @Column({ type: 'timestamptz', precision: 3 }) lastMessageAt!: Date;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('text') invited!: DealSide;
  @Column('uuid', { nullable: true }) originId!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
}

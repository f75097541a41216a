import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('auction_bids')
export class AuctionBidEntity {
  @PrimaryColumn('uuid') auctionId!: string;
  @PrimaryColumn('uuid') invitationId!: string;
  @PrimaryColumn('integer') no!: number;
  @Column('numeric', { precision: 17, scale: 2 }) amount!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid') personId!: string;
  @Column('text') personName!: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One unit that may bid. Totals with freight, in the currency and tax basis of the request. */
@Entity('auction_bidders')
export class AuctionBidderEntity {
  @PrimaryColumn('uuid') auctionId!: string;
  @PrimaryColumn('uuid') invitationId!: string;
  @Column('uuid') memberId!: string;
  /** Of its quote. */
  @Column('numeric', { precision: 17, scale: 2 }) startAmount!: string;
  /** Its lowest bid, or what it quoted. */
  @Column('numeric', { precision: 17, scale: 2 }) amount!: string;
  @Column('timestamptz') bidAt!: Date;
  @Column('integer') bids!: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AuctionKeptState } from '../domain/auction';

@Entity('auctions')
export class AuctionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') rfqId!: string;
  /** The buyer. */
  @Column('uuid') memberId!: string;
  /** Of the request. */
  @Column('text') number!: string;
  @Column('text') title!: string;
  @Column('text') currency!: string;
  @Column('numeric', { precision: 17, scale: 2 }) step!: string;
  @Column('timestamptz') startsAt!: Date;
  /** As it was set. */
  @Column('timestamptz') plannedEnd!: Date;
  @Column('timestamptz') endsAt!: Date;
  @Column('smallint') extensionMinutes!: number;
  @Column('boolean') rankVisible!: boolean;
  @Column('text') state!: AuctionKeptState;
  @Column('text', { nullable: true }) cancelReason!: string | null;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
}

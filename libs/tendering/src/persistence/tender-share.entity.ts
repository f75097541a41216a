import type { OpenerSide } from '@wanchang/sealed-bids';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a side handed over of a quote's key after the deadline. */
@Entity('tender_shares')
export class TenderShareEntity {
  @PrimaryColumn('uuid') sealedQuoteId!: string;
  @PrimaryColumn('text') side!: OpenerSide;
  @Column('uuid') rfqId!: string;
  @Column('text', { nullable: true }) share!: string | null;
  @Column('timestamptz') givenAt!: Date;
}

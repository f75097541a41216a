import type { OpenerSide } from '@wanchang/sealed-bids';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A side's signature of the record. */
@Entity('tender_signatures')
export class TenderSignatureEntity {
  @PrimaryColumn('uuid') rfqId!: string;
  @PrimaryColumn('text') side!: OpenerSide;
  @Column('text') signature!: string;
  @Column('timestamptz') signedAt!: Date;
}

import type { OpenerSide } from '@wanchang/sealed-bids';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who opens for a side, with the public key that the opener's browser made. */
@Entity('tender_openers')
export class TenderOpenerEntity {
  @PrimaryColumn('uuid') rfqId!: string;
  @PrimaryColumn('text') side!: OpenerSide;
  @Column('uuid') personId!: string;
  @Column('text') personName!: string;
  @Column('text') recipient!: string;
  @Column('text') verifier!: string;
  @Column('timestamptz') madeAt!: Date;
}

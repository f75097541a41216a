import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OfficialReceiptKind } from '../domain/official-receipt';

/** A 会费票据 or 数电票 that was issued elsewhere for a payment. */
@Entity('fee_official_receipts')
export class FeeOfficialReceiptEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') paymentId!: string;
  @Column('text') kind!: OfficialReceiptKind;
  /** Older receipts have one beside the number; else empty. */
  @Column('text') code!: string;
  @Column('text') number!: string;
  @Column('date', { nullable: true }) issuedOn!: DateString | null;
  /** CNY; negative for a red one. */
  @Column('numeric', { precision: 12, scale: 2 }) amount!: string;
  /** The blue one that a red one nets. */
  @Column('uuid', { nullable: true }) redOf!: string | null;
  @Column('uuid', { nullable: true }) fileId!: string | null;
  @Column('uuid', { nullable: true }) recordedBy!: string | null;
  @Column('timestamptz') recordedAt!: Date;
}

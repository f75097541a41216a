import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeliveryKind, DeliveryState } from '../domain/contract';

@Entity('deliveries')
export class DeliveryEntity {
  @PrimaryColumn('uuid') contractId!: string;
  @PrimaryColumn('smallint') no!: number;
  @Column('text') kind!: DeliveryKind;
  @Column('date') shippedOn!: DateString;
  @Column('text', { nullable: true }) waybill!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text', { nullable: true }) overReason!: string | null;
  /** The one that is corrected by this. */
  @Column('smallint', { nullable: true }) replaces!: number | null;
  @Column('text') state!: DeliveryState;
  @Column('uuid') personId!: string;
  @Column('text') personName!: string;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('text', { nullable: true }) decidedByName!: string | null;
  @Column('text', { nullable: true }) result!: string | null;
}

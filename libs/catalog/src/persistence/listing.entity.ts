import type { Coast, DateString, RegionWish, ResourceKind, Side } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ListingAttribute } from '../domain/listing';
import type { ListingState } from '../domain/listing.states';

@Entity('listings')
export class ListingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') memberId!: string;
  @Column('text') side!: Side;
  @Column('text') kind!: ResourceKind;
  @Column('text') title!: string;
  @Column('text') description!: string;
  @Column('text', { nullable: true }) industryCode!: string | null;
  @Column('jsonb') attributes!: ListingAttribute[];
  @Column('numeric', { precision: 21, scale: 6, nullable: true }) quantityValue!: string | null;
  @Column('text', { nullable: true }) quantityUnit!: string | null;
  /** null: negotiable; of a demand it is the ceiling */
  @Column('numeric', { precision: 21, scale: 6, nullable: true }) priceAmount!: string | null;
  @Column('text', { nullable: true }) priceCurrency!: string | null;
  @Column('text', { nullable: true }) priceUnit!: string | null;
  @Column('numeric', { precision: 21, scale: 6, nullable: true }) minimumOrderValue!: string | null;
  @Column('text', { nullable: true }) minimumOrderUnit!: string | null;
  @Column('integer', { nullable: true }) leadTimeDays!: number | null;
  @Column('date', { nullable: true }) dueDate!: DateString | null;
  @Column('text') regionCode!: string;
  @Column({ type: 'text', insert: false, update: false }) provinceCode!: string;
  @Column('text') coast!: Coast;
  @Column('text') crossRegionWish!: RegionWish;
  @Column('date', { nullable: true }) validUntil!: DateString | null;
  /** a demand also ends with its due date */
  @Column({ type: 'date', nullable: true, insert: false, update: false })
  lastDay!: DateString | null;
  @Column('text') state!: ListingState;
  @Column('integer') version!: number;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}

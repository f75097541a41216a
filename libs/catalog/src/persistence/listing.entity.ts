import type { Coast, DateString, RegionWish, ResourceKind, Side } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  ListingAttribute,
  ListingCertificate,
  ListingVariant,
  PriceTax,
  PriceTier,
} from '../domain/listing';
import type { ListingState } from '../domain/listing.states';

@Entity('listings')
export class ListingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') memberId!: string;
  @Column('text') side!: Side;
  @Column('text') kind!: ResourceKind;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) ownNumber!: string | null;
  @Column('text') description!: string;
  @Column('text', { nullable: true }) industryCode!: string | null;
  @Column('jsonb') attributes!: ListingAttribute[];
  /** each with what it alone has */
  @Column('jsonb') variants!: ListingVariant[];
  @Column('numeric', { precision: 21, scale: 6, nullable: true }) quantityValue!: string | null;
  @Column('text', { nullable: true }) quantityUnit!: string | null;
  /** null: negotiable; of a demand it is the ceiling */
  @Column('numeric', { precision: 21, scale: 6, nullable: true }) priceAmount!: string | null;
  @Column('text', { nullable: true }) priceCurrency!: string | null;
  @Column('text', { nullable: true }) priceUnit!: string | null;
  /** null: not said */
  @Column('text', { nullable: true }) priceTax!: PriceTax | null;
  /** percent */
  @Column('numeric', { precision: 5, scale: 2, nullable: true }) taxRate!: string | null;
  @Column('jsonb') priceTiers!: PriceTier[];
  @Column('text', { nullable: true }) packing!: string | null;
  /** a month */
  @Column('numeric', { precision: 21, scale: 6, nullable: true }) capacityValue!: string | null;
  @Column('text', { nullable: true }) capacityUnit!: string | null;
  @Column('jsonb') certificates!: ListingCertificate[];
  @Column('numeric', { precision: 21, scale: 6, nullable: true }) minimumOrderValue!: string | null;
  @Column('text', { nullable: true }) minimumOrderUnit!: string | null;
  @Column('integer', { nullable: true }) leadTimeDays!: number | null;
  @Column('date', { nullable: true }) dueDate!: DateString | null;
  @Column('text') regionCode!: string;
  @Column({ type: 'text', insert: false, update: false }) provinceCode!: string;
  /** null: China */
  @Column('text', { nullable: true }) originCountry!: string | null;
  @Column('text', { nullable: true }) originPlace!: string | null;
  @Column('text') coast!: Coast;
  @Column('text') crossRegionWish!: RegionWish;
  @Column('date', { nullable: true }) validUntil!: DateString | null;
  /** its unit says by this day that it still holds */
  @Column('date', { nullable: true }) confirmBy!: DateString | null;
  /** a demand also ends with its due date, and each with the day by which it is to be confirmed */
  @Column({ type: 'date', nullable: true, insert: false, update: false })
  lastDay!: DateString | null;
  @Column('text') state!: ListingState;
  @Column('integer') version!: number;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DealSide } from '../domain/deal-room';
import type { OfferState } from '../domain/offer.states';
import type { Terms } from '../domain/terms';

/** Only `state` and `settledAt` ever change. */
@Entity('offers')
export class OfferEntity {
  @PrimaryColumn('uuid') roomId!: string;
  @PrimaryColumn('smallint') no!: number;
  @Column('text') side!: DealSide;
  @Column('uuid') personId!: string;
  @Column('text') personName!: string;
  @Column('jsonb') terms!: Terms;
  @Column('numeric', { precision: 17, scale: 2 }) total!: string;
  @Column('text') currency!: string;
  @Column('timestamptz') validUntil!: Date;
  @Column('timestamptz') createdAt!: Date;
  @Column('text') state!: OfferState;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ListingSnapshot } from '../domain/listing.changes';

/** A listing as it was; immutable once written. */
@Entity('listing_versions')
export class ListingVersionEntity {
  @PrimaryColumn('uuid') listingId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('jsonb') snapshot!: ListingSnapshot;
  @Column('uuid', { nullable: true }) byPersonId!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('xid8') xid!: string;
}

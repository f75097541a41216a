import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SearchConditions } from '../domain/saved-search';

/** A search that a person keeps for a unit. */
@Entity('saved_searches')
export class SavedSearchEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('uuid') memberId!: string;
  @Column('text') name!: string;
  @Column('jsonb') conditions!: SearchConditions;
  @Column('boolean') notify!: boolean;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt!: Date;
  /** Listings that were published before are no news. */
  @Column({ type: 'timestamptz', precision: 3 }) watchedFrom!: Date;
  /** When a look last told all that there was. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) allToldAt!: Date | null;
  /** When the person was last told of listings that this search found, and of how many. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) toldAt!: Date | null;
  @Column('integer') told!: number;
}

/** A listing of which a person was told. */
@Entity('saved_search_news')
export class SavedSearchNewsEntity {
  @PrimaryColumn('uuid') personId!: string;
  @PrimaryColumn('uuid') listingId!: string;
  @Column({ type: 'timestamptz', precision: 3 }) toldAt!: Date;
}

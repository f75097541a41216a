import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('listing_images')
export class ListingImageEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') listingId!: string;
  @Column('text') name!: string;
  @Column('smallint') position!: number;
}

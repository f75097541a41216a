import { Injectable } from '@nestjs/common';
import { Database } from '@wanchang/platform';
import { In, Not } from 'typeorm';
import type { ListingImage } from '../domain/listing';
import { ListingImageEntity } from './listing-image.entity';
import { PLACE_IMAGES, VISIBLE_IMAGE } from './listing.statements';

/** Which images a listing has, in which order. */
@Injectable()
export class ListingImages {
  constructor(private readonly database: Database) {}

  async replace(listingId: string, images: readonly ListingImage[]): Promise<void> {
    const ids = images.map(({ id }) => id);
    await this.database.repository(ListingImageEntity).delete({ listingId, id: Not(In(ids)) });
    const names = images.map(({ name }) => name);
    await this.database.execute(PLACE_IMAGES, [listingId, ids, names]);
  }

  /** Whether the listing has the image and is one that the unit, or every active member, may see. */
  async visible(listingId: string, imageId: string, memberId: string | null): Promise<boolean> {
    return (await this.database.one(VISIBLE_IMAGE, [listingId, imageId, memberId])) !== null;
  }
}

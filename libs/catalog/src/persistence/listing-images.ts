import { Injectable } from '@nestjs/common';
import { Database } from '@wanchang/platform';
import type { ListingImage } from '../domain/listing';

/** Which images a listing has, in which order. */
@Injectable()
export class ListingImages {
  constructor(private readonly database: Database) {}

  async replace(listingId: string, images: readonly ListingImage[]): Promise<void> {
    await this.database.query(
      `DELETE FROM listing_images WHERE listing_id = $1 AND NOT id = ANY($2)`,
      [listingId, images.map(({ id }) => id)],
    );
    await this.database.query(
      `INSERT INTO listing_images (id, listing_id, name, position)
       SELECT id, $1, name, position FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS i(id, name, position)
       ON CONFLICT (id) DO UPDATE SET position = excluded.position`,
      [listingId, images.map(({ id }) => id), images.map(({ name }) => name)],
    );
  }

  /** Whether the listing has the image and is one that the unit, or every active member, may see. */
  async visible(listingId: string, imageId: string, memberId: string | null): Promise<boolean> {
    const row = await this.database.one(
      `SELECT 1 FROM listing_images i JOIN listings l ON l.id = i.listing_id
         LEFT JOIN matchable_listings shown ON shown.id = l.id
        WHERE i.id = $2 AND l.id = $1 AND (l.member_id = $3 OR shown.id IS NOT NULL)`,
      [listingId, imageId, memberId],
    );
    return row !== null;
  }
}

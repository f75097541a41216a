import { Injectable } from '@nestjs/common';
import { Files, type Actor } from '@wanchang/platform';
import type { Readable } from 'node:stream';
import { catalogErrors } from '../domain/catalog.errors';
import { THUMBNAIL } from '../images/picture';
import { ListingImages } from '../persistence/listing-images';
import { ownUnit, seesListings } from './listing-view';

/** The bytes of an image, for whoever sees its listing whole. */
@Injectable()
export class ReadListingImage {
  constructor(
    private readonly images: ListingImages,
    private readonly files: Files,
  ) {}

  /** @throws DomainError catalog.image-not-found */
  async execute(
    listingId: string,
    imageId: string,
    size: 'whole' | 'thumbnail',
    actor: Actor,
  ): Promise<Readable> {
    const allowed =
      seesListings(actor) && (await this.images.visible(listingId, imageId, ownUnit(actor)));
    if (!allowed) throw catalogErrors('image-not-found');
    return size === 'whole' ? this.files.read(imageId) : this.files.readDerived(imageId, THUMBNAIL);
  }
}

import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Files, Transactional, type Upload } from '@wanchang/platform';
import { imageAdded, imageRemoved } from '../catalog.facts';
import { catalogErrors } from '../domain/catalog.errors';
import { LISTING_LIMITS, type Listing, type ListingImage } from '../domain/listing';
import { ownerActions } from '../domain/listing.states';
import { PICTURE_TYPE, readPicture, THUMBNAIL } from '../images/picture';
import { ListingImages } from '../persistence/listing-images';
import { Listings } from '../persistence/listings';
import { ListingChanges } from '../listing-changes';

@Injectable()
export class AddListingImage {
  constructor(
    private readonly listings: Listings,
    private readonly images: ListingImages,
    private readonly files: Files,
    private readonly changes: ListingChanges,
  ) {}

  /** @throws DomainError catalog.listing-not-found, .too-many-images, .image-unreadable, .image-too-large */
  async execute(id: string, upload: Upload, actor: MemberActor): Promise<void> {
    assertRoom(await this.listings.owned(id, actor.member.id));
    const picture = await readPicture(upload.bytes);
    const file = { name: `${upload.name.replace(/\.\w+$/, '')}.webp`, bytes: picture.image };
    await this.add(id, file, picture.thumbnail, actor);
  }

  @Transactional()
  private async add(
    id: string,
    file: Upload,
    thumbnail: Buffer,
    actor: MemberActor,
  ): Promise<void> {
    const before = await this.listings.lockOwned(id, actor.member.id);
    assertRoom(before);
    const { id: imageId, name } = await this.files.keep(file, ['image'], actor);
    await this.files.keepDerived(imageId, THUMBNAIL, thumbnail, PICTURE_TYPE);
    const images: ListingImage[] = [...before.images, { id: imageId, name }];
    await this.images.replace(id, images);
    await this.changes.record(imageAdded, before, { ...before, images }, actor);
  }
}

@Injectable()
export class RemoveListingImage {
  constructor(
    private readonly listings: Listings,
    private readonly images: ListingImages,
    private readonly changes: ListingChanges,
  ) {}

  /** @throws DomainError catalog.listing-not-found, .image-not-found, .illegal-transition */
  @Transactional()
  async execute(id: string, imageId: string, actor: MemberActor): Promise<void> {
    const before = await this.listings.lockOwned(id, actor.member.id);
    assertRevisable(before);
    const images = before.images.filter((image) => image.id !== imageId);
    if (images.length === before.images.length) throw catalogErrors('image-not-found');
    await this.images.replace(id, images);
    await this.changes.record(imageRemoved, before, { ...before, images }, actor);
  }
}

function assertRoom(listing: Listing): void {
  assertRevisable(listing);
  const limit = LISTING_LIMITS.images;
  if (listing.images.length >= limit) throw catalogErrors('too-many-images', { args: { limit } });
}

function assertRevisable({ state }: Listing): void {
  if (!ownerActions(state).includes('revise')) throw catalogErrors('illegal-transition');
}

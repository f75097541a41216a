import { Injectable } from '@nestjs/common';
import { DomainError, type LocalisedText } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';
import { archivedFiles, nameKey, namesIn, type ArchivedFile } from '../images/archive';
import { AddListingImage } from './change-listing-images';

/** Titles and own numbers of unit $1's listings that can still be changed, with the names of their images. */
const NAMED_LISTINGS = defineStatement(
  'catalog.named-listings',
  {
    ...{ id: column.uuid, title: column.text(), ownNumber: nullable(column.text()) },
    images: column.json<string[]>(),
  },
  `SELECT l.id, l.title, l.own_number AS "ownNumber",
          (SELECT coalesce(jsonb_agg(i.name), '[]') FROM listing_images i WHERE i.listing_id = l.id) AS images
     FROM listings l WHERE l.member_id = $1 AND l.state <> 'withdrawn'`,
);

export const PLACED = ['added', 'already', 'no-listing', 'several', 'no-picture', 'refused'] as const; // prettier-ignore
export type Placed = (typeof PLACED)[number];

/** What became of a file of the archive. */
export interface PlacedFile {
  readonly file: string;
  readonly outcome: Placed;
  readonly listing: { readonly id: string; readonly title: string } | null;
  /** Why it was refused. */
  readonly reason: LocalisedText | null;
}

interface Named {
  readonly id: string;
  readonly title: string;
  readonly images: Set<string>;
}

/** Gives the pictures of a zip to the listings that they are called after, by own number or title. */
@Injectable()
export class AddImagesOfArchive {
  constructor(
    private readonly database: Database,
    private readonly images: AddListingImage,
  ) {}

  /**
   * Each picture is added by itself: what could not be placed is said and keeps nothing else out. Sent again it adds nothing twice.
   * @throws DomainError catalog.archive-unreadable, .archive-too-many, .archive-too-large
   */
  async execute(zip: Buffer, actor: MemberActor): Promise<PlacedFile[]> {
    // The whole archive is looked at before the first picture is kept.
    for await (const { name } of archivedFiles(zip)) void name;
    const listings = await this.listingsOf(actor.member.id);
    const placed: PlacedFile[] = [];
    for await (const file of archivedFiles(zip)) placed.push(await this.place(file, listings, actor)); // prettier-ignore
    return placed;
  }

  private async place(
    { name, bytes }: ArchivedFile,
    listings: ReadonlyMap<string, readonly Named[]>,
    actor: MemberActor,
  ): Promise<PlacedFile> {
    const said = (outcome: Placed, listing: Named | null = null, reason: LocalisedText | null = null) => ({ file: name, outcome, listing: listing && { id: listing.id, title: listing.title }, reason }); // prettier-ignore
    if (!bytes) return said('no-picture');
    const found = namesIn(name).map((key) => listings.get(key)).find((some) => some); // prettier-ignore
    if (!found) return said('no-listing');
    const [listing] = found;
    if (!listing || found.length > 1) return said('several');
    const own = name.split('/').at(-1)!;
    const kept = `${own.replace(/\.\w+$/, '')}.webp`;
    if (listing.images.has(kept)) return said('already', listing);
    try {
      await this.images.execute(listing.id, { name: own, bytes }, actor);
    } catch (error) {
      if (error instanceof DomainError) return said('refused', listing, error.text);
      throw error;
    }
    listing.images.add(kept);
    return said('added', listing);
  }

  /** By own number; by title where no own number is called so. */
  private async listingsOf(memberId: string): Promise<Map<string, Named[]>> {
    const rows = await this.database.query(NAMED_LISTINGS, [memberId]);
    const [numbers, titles] = [new Map<string, Named[]>(), new Map<string, Named[]>()];
    const add = (names: Map<string, Named[]>, text: string, one: Named) => {
      const key = nameKey(text);
      if (key) names.set(key, [...(names.get(key) ?? []), one]);
    };
    for (const { id, title, ownNumber, images } of rows) {
      const one = { id, title, images: new Set(images) };
      add(titles, title, one);
      if (ownNumber) add(numbers, ownNumber, one);
    }
    return new Map([...titles, ...numbers]);
  }
}

import { Injectable } from '@nestjs/common';
import { ID_KEY } from '../domain/import/goods-key';
import type { ImportedFile } from '../domain/listing-import';
import type { Listing } from '../domain/listing';
import { Imports } from '../persistence/imports';
import { Listings } from '../persistence/listings';
import type { FoundRecord } from './import-outcome';

type FileOfUnit = Pick<ImportedFile, 'memberId' | 'side'>;
/** The listing that an earlier file made of the goods with this key. */
export type KnownListing = (goodsKey: string | null) => Listing | null;

/** The listings that earlier files of a unit made of the goods that a file holds. */
@Injectable()
export class KnownGoods {
  constructor(
    private readonly imports: Imports,
    private readonly listings: Listings,
  ) {}

  /** By the goods; no other transaction changes them before this one ends. */
  lock(file: FileOfUnit, found: readonly FoundRecord[]): Promise<KnownListing> {
    return this.of(file, found, (ids) => this.listings.lockAll(ids));
  }

  /** As they are now. */
  find(file: FileOfUnit, found: readonly FoundRecord[]): Promise<KnownListing> {
    return this.of(file, found, (ids) => this.listings.findAll(ids));
  }

  private async of(
    file: FileOfUnit,
    found: readonly FoundRecord[],
    read: (ids: readonly string[]) => Promise<Listing[]>,
  ): Promise<KnownListing> {
    const keys = found.flatMap(({ goodsKey }) => (goodsKey === null ? [] : [goodsKey]));
    const stated = keys.filter((key) => key.startsWith(ID_KEY));
    const ids = await this.imports.listingsOfGoods(file, keys);
    stated.forEach((key) => ids.set(key, key.slice(ID_KEY.length)));
    const all = await read([...new Set(ids.values())]);
    const own = all.filter(
      ({ memberId, side }) => memberId === file.memberId && side === file.side,
    );
    const byId = new Map(own.map((listing) => [listing.id, listing]));
    return (goodsKey) => byId.get(ids.get(goodsKey ?? '') ?? '') ?? null;
  }
}

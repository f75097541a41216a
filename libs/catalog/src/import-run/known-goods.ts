import { Injectable } from '@nestjs/common';
import type { ImportedFile } from '../domain/listing-import';
import type { Listing } from '../domain/listing';
import { Imports } from '../persistence/imports';
import { Listings } from '../persistence/listings';
import type { FoundRecord } from './import-outcome';

/** The listings that earlier files of a unit made of the goods that a file holds. */
@Injectable()
export class KnownGoods {
  constructor(
    private readonly imports: Imports,
    private readonly listings: Listings,
  ) {}

  /** By the goods; locked until the transaction ends. */
  async of(
    file: Pick<ImportedFile, 'memberId' | 'side'>,
    found: readonly FoundRecord[],
  ): Promise<(goodsKey: string | null) => Listing | null> {
    const keys = found.flatMap(({ goodsKey }) => (goodsKey === null ? [] : [goodsKey]));
    const ids = await this.imports.listingsOfGoods(file, keys);
    const listings = await this.listings.lockAll([...ids.values()]);
    const byId = new Map(listings.map((listing) => [listing.id, listing]));
    return (goodsKey) => byId.get(ids.get(goodsKey ?? '') ?? '') ?? null;
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '@wanchang/platform';
import { listingExpired } from '../catalog.facts';
import { Listings } from '../persistence/listings';
import { ListingChanges } from '../listing-changes';

const BATCH = 100;

/** Gives published and paused listings whose last day has passed the state `expired`. */
@Injectable()
export class ExpireListings {
  constructor(
    private readonly database: Database,
    private readonly listings: Listings,
    private readonly changes: ListingChanges,
  ) {}

  /** Returns how many expired. */
  async execute(): Promise<number> {
    let expired = 0;
    for (;;) {
      const batch = await this.database.transaction(() => this.expireBatch());
      expired += batch;
      if (batch < BATCH) return expired;
    }
  }

  private async expireBatch(): Promise<number> {
    const ended = await this.listings.lockEnded(BATCH);
    for (const listing of ended)
      await this.changes.record(listingExpired, listing, { ...listing, state: 'expired' }, null);
    return ended.length;
  }
}

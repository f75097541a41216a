import { Injectable } from '@nestjs/common';
import { Facts, type Actor, type FactDefinition } from '@wanchang/platform';
import { listingMustsMarked, type ListingChange } from './catalog.facts';
import type { Listing } from './domain/listing';
import { Listings } from './persistence/listings';

/** One change of a listing: the row, its snapshot and the fact commit together. */
@Injectable()
export class ListingChanges {
  constructor(
    private readonly listings: Listings,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError catalog.stale-version */
  async record(
    fact: FactDefinition<ListingChange>,
    before: Listing,
    after: Listing,
    actor: Actor | null,
  ): Promise<void> {
    const isConfirmed = fact !== listingMustsMarked;
    await this.listings.save(before, after, actor?.personId ?? null, isConfirmed);
    const { id: listingId, memberId, side } = before;
    const { state, title } = after;
    const seen = before.publishedAt !== null || state === 'published';
    const version = before.version + 1;
    const change = { listingId, memberId, side, version, state, title, seen };
    await this.facts.record(fact, change, actor);
  }
}

import { Injectable } from '@nestjs/common';
import { Audit, Outbox, type Actor } from '@wanchang/platform';
import { listingChanged } from '../catalog.events';
import type { Listing } from '../domain/listing';
import { Listings } from '../persistence/listings';

/** One change of a listing: the row, its snapshot, the audit row and the event commit together. */
@Injectable()
export class ListingChanges {
  constructor(
    private readonly listings: Listings,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param fact past tense, such as `published`
   * @throws DomainError catalog.stale-version
   */
  async record(fact: string, before: Listing, after: Listing, actor: Actor | null): Promise<void> {
    await this.listings.save(before, after, actor?.personId ?? null);
    const version = before.version + 1;
    await this.audit.record(`catalog.listing-${fact}`, before.id, actor, { version });
    if (before.publishedAt !== null || after.state === 'published') {
      const { id: listingId, memberId, side } = before;
      await this.outbox.publish(listingChanged, {
        listingId,
        memberId,
        side,
        version,
        state: after.state,
      });
    }
  }
}

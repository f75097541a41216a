import { Injectable } from '@nestjs/common';
import { listingChanged, type ListingChanged } from '@wanchang/catalog';
import { memberStandingChanged } from '@wanchang/membership';
import { Database, OnEvent, Outbox, ProcessJob, Transactional } from '@wanchang/platform';
import type { ListingToMatch } from '../domain/pair';
import { MatchListing } from '../use-cases/match-listing';
import { matchListing } from './matchmaking.jobs';

/** Listings are matched when they change, and all of a unit's when its standing does. */
@Injectable()
export class MatchChangedListing {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly matchOne: MatchListing,
  ) {}

  @OnEvent(listingChanged)
  async afterChange({ listingId, side, state }: ListingChanged): Promise<void> {
    if (state === 'published') await this.matchOne.execute({ listingId, side });
  }

  @OnEvent(memberStandingChanged)
  @Transactional()
  async afterStanding({ memberId }: { memberId: string }): Promise<void> {
    const listings = await this.database.query<ListingToMatch>(
      `SELECT id AS "listingId", side FROM matchable_listings WHERE member_id = $1`,
      [memberId],
    );
    for (const listing of listings) await this.outbox.enqueue(matchListing, listing);
  }

  @ProcessJob(matchListing)
  async match(listing: ListingToMatch): Promise<void> {
    await this.matchOne.execute(listing);
  }
}

import { Injectable } from '@nestjs/common';
import {
  listingChanged,
  listingsAdded,
  type ListingChanged,
  type ListingsAdded,
} from '@wanchang/catalog';
import { memberStandingChanged } from '@wanchang/membership';
import {
  column,
  Database,
  defineStatement,
  OnEvent,
  Outbox,
  ProcessJob,
  Transactional,
} from '@wanchang/platform';
import type { Side } from '@wanchang/kernel';
import type { ListingToMatch } from '../domain/pair';
import { FindMatches } from '../use-cases/find-matches';
import { RefillLists } from '../use-cases/refill-lists';
import { matchAddedListing, matchListing, refillMatches } from '../matchmaking.jobs';

const MATCHABLE_OF_UNIT = defineStatement(
  'matchmaking.matchable-of-unit',
  { listingId: column.uuid, side: column.text<Side>() },
  `SELECT id AS "listingId", side FROM matchable_listings WHERE member_id = $1`,
);

/**
 * Listings are matched when they change, and all of a unit's when its standing does; where they are gone, others take
 * their places.
 */
@Injectable()
export class MatchChangedListing {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly findMatches: FindMatches,
    private readonly refill: RefillLists,
  ) {}

  @OnEvent(listingChanged, 'matchmaking.match-changed-listing', {
    formerly: ['catalog.listing-changed>MatchChangedListing.afterChange'],
  })
  async afterChange({ listingId, side, state }: ListingChanged): Promise<void> {
    if (state === 'published') await this.findMatches.execute({ listingId, side });
    else await this.refill.withoutListing(listingId);
  }

  @OnEvent(listingsAdded, 'matchmaking.match-added-listings')
  @Transactional()
  async afterAddition({ listings }: ListingsAdded): Promise<void> {
    await this.outbox.enqueueAll(matchAddedListing, listings);
  }

  @OnEvent(memberStandingChanged, 'matchmaking.match-listings-of-unit', {
    formerly: ['membership.standing-changed>MatchChangedListing.afterStanding'],
  })
  @Transactional()
  async afterStanding({ memberId }: { memberId: string }): Promise<void> {
    const listings = await this.database.query(MATCHABLE_OF_UNIT, [memberId]);
    if (listings.length === 0) await this.refill.withoutUnit(memberId);
    else await this.outbox.enqueueAll(matchListing, listings);
  }

  @ProcessJob(matchAddedListing)
  async matchAdded(listing: ListingToMatch): Promise<void> {
    await this.findMatches.execute(listing);
  }

  @ProcessJob(matchListing)
  async match(listing: ListingToMatch): Promise<void> {
    await this.findMatches.execute(listing);
  }

  @ProcessJob(refillMatches)
  async refillOne(listing: ListingToMatch): Promise<void> {
    await this.findMatches.execute(listing, { priority: 'background' });
  }
}

import { Injectable } from '@nestjs/common';
import { listingChanged } from '@wanchang/catalog';
import { memberStandingChanged } from '@wanchang/membership';
import {
  Database,
  defineJob,
  OnEvent,
  Outbox,
  ProcessJob,
  Transactional,
} from '@wanchang/platform';
import { MatchListing } from '../use-cases/match-listing';

type ListingChanged = NonNullable<typeof listingChanged.payload>;
type MatchOne = Pick<ListingChanged, 'listingId' | 'side'>;

export const matchListing = defineJob<MatchOne>('matchmaking.match-listing');

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
    const listings = await this.database.query<MatchOne>(
      `SELECT id AS "listingId", side FROM matchable_listings WHERE member_id = $1`,
      [memberId],
    );
    for (const listing of listings) await this.outbox.enqueue(matchListing, listing);
  }

  @ProcessJob(matchListing)
  async match(listing: MatchOne): Promise<void> {
    await this.matchOne.execute(listing);
  }
}

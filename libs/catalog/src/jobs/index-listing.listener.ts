import { Injectable } from '@nestjs/common';
import { memberStandingChanged } from '@wanchang/membership';
import { OnEvent } from '@wanchang/platform';
import {
  listingChanged,
  listingsAdded,
  type ListingChanged,
  type ListingsAdded,
} from '../catalog.events';
import { SearchProjection } from '../projection/search-projection';

/** What changed is reread, never taken from the event: events may arrive twice and in any order. */
@Injectable()
export class IndexListing {
  constructor(private readonly projection: SearchProjection) {}

  @OnEvent(listingChanged, 'catalog.index-listing', {
    formerly: ['catalog.listing-changed>IndexListing.afterChange'],
  })
  async afterChange({ listingId }: ListingChanged): Promise<void> {
    await this.projection.refresh([listingId]);
  }

  @OnEvent(listingsAdded, 'catalog.index-added-listings')
  async afterAddition({ listings }: ListingsAdded): Promise<void> {
    await this.projection.refresh(listings.map(({ listingId }) => listingId));
  }

  @OnEvent(memberStandingChanged, 'catalog.index-listings-of-unit', {
    formerly: ['membership.standing-changed>IndexListing.afterStanding'],
  })
  async afterStanding({ memberId }: { memberId: string }): Promise<void> {
    await this.projection.refreshMember(memberId);
  }
}

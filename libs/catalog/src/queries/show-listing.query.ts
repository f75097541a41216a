import { Injectable } from '@nestjs/common';
import { Database, type Actor } from '@wanchang/platform';
import { catalogErrors } from '../domain/catalog.errors';
import type { ListingDto, TeaserDto } from '../http/dto/listing.dto';
import {
  ownUnit,
  seesListings,
  toListingDto,
  toTeaserDto,
  VIEW_COLUMNS,
  type ListingViewRow,
} from './listing-view';

/** The busiest read of the product: one round trip, planned once per connection. */
const STATEMENT = {
  name: 'catalog.show-listing',
  sql: `SELECT ${VIEW_COLUMNS} FROM listings l JOIN members m ON m.id = l.member_id
          LEFT JOIN matchable_listings shown ON shown.id = l.id
         WHERE l.id = $1 AND (l.member_id = $2 OR shown.id IS NOT NULL)`,
};

/** One listing: whole for active members, one's own in any state; a teaser for everybody else. */
@Injectable()
export class ShowListing {
  constructor(private readonly database: Database) {}

  /** @throws DomainError catalog.listing-not-found, also for one that the actor may not see */
  async execute(id: string, actor: Actor | null): Promise<ListingDto | TeaserDto> {
    const [row] = await this.database.prepared<ListingViewRow>(STATEMENT.name, STATEMENT.sql, [
      id,
      ownUnit(actor),
    ]);
    if (!row) throw catalogErrors('listing-not-found');
    return seesListings(actor) ? toListingDto(row, actor) : toTeaserDto(row);
  }

  /** @throws DomainError catalog.listing-not-found */
  async own(id: string, actor: Actor): Promise<ListingDto> {
    return (await this.execute(id, actor)) as ListingDto;
  }
}

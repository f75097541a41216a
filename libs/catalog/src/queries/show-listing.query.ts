import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, sharedReading, type Actor } from '@wanchang/platform';
import { catalogErrors } from '../domain/catalog.errors';
import type { ListingDto, TeaserDto } from './answers/listing.dto';
import {
  ownUnit,
  seesListings,
  toListingDto,
  toTeaserDto,
  VIEW_COLUMNS,
  VIEW_SHAPE,
  type ListingViewRow,
} from './listing-view';

/** A listing and the unit that asks for it; null for whoever asks for none. */
interface Asked {
  readonly id: string;
  readonly memberId: string | null;
}

/** The busiest read of the product: requests that come together share a round trip, each with its own right to see. */
const SHOW_LISTINGS = defineStatement(
  'catalog.show-listings',
  { place: column.integer, ...VIEW_SHAPE },
  `SELECT asked.place, ${VIEW_COLUMNS}
     FROM unnest($1::int[], $2::uuid[], $3::uuid[]) AS asked (place, id, member_id)
     JOIN listings l ON l.id = asked.id JOIN member_refs m ON m.id = l.member_id
     LEFT JOIN matchable_listings shown ON shown.id = l.id
    WHERE l.member_id = asked.member_id OR shown.id IS NOT NULL`,
  { prepared: true },
);

/** One listing: whole for active members, one's own in any state; a teaser for everybody else. */
@Injectable()
export class ShowListing {
  private readonly rowOf: (asked: Asked) => Promise<ListingViewRow | null>;

  constructor(private readonly database: Database) {
    this.rowOf = sharedReading(database, (asked: readonly Asked[]) => this.read(asked));
  }

  /** @throws DomainError catalog.listing-not-found, also for one that the actor may not see */
  async execute(id: string, actor: Actor | null): Promise<ListingDto | TeaserDto> {
    const row = await this.rowOf({ id, memberId: ownUnit(actor) });
    if (!row) throw catalogErrors('listing-not-found');
    return seesListings(actor) ? toListingDto(row, actor) : toTeaserDto(row);
  }

  /** @throws DomainError catalog.listing-not-found */
  async own(id: string, actor: Actor): Promise<ListingDto> {
    return (await this.execute(id, actor)) as ListingDto;
  }

  private async read(asked: readonly Asked[]): Promise<(ListingViewRow | null)[]> {
    const rows = await this.database.query(SHOW_LISTINGS, [
      ...[asked.map((_, place) => place), asked.map(({ id }) => id)],
      asked.map(({ memberId }) => memberId),
    ]);
    const found = new Map(rows.map((row) => [row.place, row]));
    return asked.map((_, place) => found.get(place) ?? null);
  }
}

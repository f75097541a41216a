import { Injectable } from '@nestjs/common';
import {
  FIRST_OF_DEMANDS,
  FIRST_OF_SUPPLIES,
  isSamePlace,
  type RematchPlace,
} from '../domain/rematch';
import { Rematches } from '../persistence/rematches';
import { FindMatches } from '../use-cases/find-matches';
import type { RematchStep, RematchWay } from './rematch-way';

const AT_A_TIME = 20;
/** So many of them at once: most of their time they wait for the database. */
const AT_ONCE = 4;

/** Listing by listing, demands first: where the supplies are split over shards, which no process holds all of. */
@Injectable()
export class RematchByListing implements RematchWay {
  constructor(
    private readonly rematches: Rematches,
    private readonly findMatches: FindMatches,
  ) {}

  async next(_rematchId: string, place: RematchPlace): Promise<RematchStep> {
    const total = isSamePlace(place, FIRST_OF_DEMANDS)
      ? await this.rematches.countListings()
      : undefined;
    const listings = await this.rematches.following(place, AT_A_TIME);
    for (let start = 0; start < listings.length; start += AT_ONCE)
      await Promise.all(
        listings
          .slice(start, start + AT_ONCE)
          .map((listing) => this.findMatches.execute(listing, { priority: 'background' })),
      );
    const last = listings.at(-1);
    const beyond = place.side === 'demand' ? FIRST_OF_SUPPLIES : null;
    return {
      ...{ processed: listings.length, total },
      place: last ? { side: place.side, after: last.listingId } : beyond,
    };
  }
}

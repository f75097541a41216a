import { Injectable } from '@nestjs/common';
import { LiveEvents, Transactional } from '@wanchang/platform';
import { LEAST_MUTUAL_SCORE, TOP_MATCHES } from '../domain/top-matches.rules';
import { Matches, type NewMatch } from '../persistence/matches';
import { MatchListings } from '../persistence/match-listings';
import { ListingIndex, type BothViews } from './listing-index';

/** Units that were suspended since their listings were read are skipped; this many more are looked at for them. */
const SPARE = 20;

interface ListingToMatch {
  readonly listingId: string;
  readonly side: 'supply' | 'demand';
}

/** Finds and stores the best counterparts of a listing, and tells both sides of the new ones. Safe to run twice. */
@Injectable()
export class MatchListing {
  constructor(
    private readonly index: ListingIndex,
    private readonly listings: MatchListings,
    private readonly matches: Matches,
    private readonly live: LiveEvents,
  ) {}

  async execute({ listingId, side }: ListingToMatch): Promise<void> {
    await this.index.refresh();
    const found = this.index
      .matchesOf(listingId, side, TOP_MATCHES + SPARE)
      .filter(({ demand }) => demand.mutual >= LEAST_MUTUAL_SCORE);
    const counterpart = side === 'supply' ? 'demandId' : 'supplyId';
    const matchable = await this.listings.matchable([
      listingId,
      ...found.map(({ demand }) => demand[counterpart]),
    ]);
    if (!matchable.has(listingId)) return;
    const best = found
      .filter(({ demand }) => matchable.has(demand[counterpart]))
      .slice(0, TOP_MATCHES);
    await this.store(listingId, side, best, counterpart);
  }

  @Transactional()
  async store(
    listingId: string,
    side: 'supply' | 'demand',
    best: readonly BothViews[],
    counterpart: 'demandId' | 'supplyId',
  ) {
    const fresh: NewMatch[] = [];
    for (const views of best) {
      const match = await this.matches.keep(views);
      if (match) fresh.push(match);
    }
    await this.matches.forgetOthers(
      listingId,
      side,
      best.map(({ demand }) => demand[counterpart]),
    );
    await this.tell(fresh);
  }

  /** One notice for each unit and each of its listings, however many matches came at once. */
  private async tell(fresh: readonly NewMatch[]): Promise<void> {
    const notices = new Map<string, { memberId: string; listingId: string; matchIds: string[] }>();
    for (const match of fresh) {
      for (const [memberId, listingId] of [
        [match.supplyMemberId, match.supplyId],
        [match.demandMemberId, match.demandId],
      ] as const) {
        const notice = notices.get(listingId) ?? { memberId, listingId, matchIds: [] };
        notices.set(listingId, { ...notice, matchIds: [...notice.matchIds, match.id] });
      }
    }
    for (const { memberId, listingId, matchIds } of notices.values()) {
      const data = { listingId, matchId: matchIds[0], count: matchIds.length };
      await this.live.announce([{ memberId }], { type: 'match.found', data, notice: true });
    }
  }
}

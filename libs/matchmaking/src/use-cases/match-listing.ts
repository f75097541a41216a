import { Injectable } from '@nestjs/common';
import { Database, LiveEvents } from '@wanchang/platform';
import { setImmediate as pause } from 'node:timers/promises';
import {
  counterpartOf,
  type ListingToMatch,
  type ScoredPair,
  type UnfitPair,
} from '../domain/pair';
import { LEAST_MUTUAL_SCORE, LOOKED_AT, TOP_MATCHES } from '../domain/top-matches.rules';
import { matchMetrics } from '../match-metrics';
import { Matches, type KnownMatch, type NewMatch } from '../persistence/matches';
import { ListingIndex } from './listing-index';

/** So many known pairs are scored again at a time. */
const CHUNK = 200;

/**
 * Finds and stores the best counterparts of a listing, tells both sides of the new ones, and judges again what is
 * stored of it. Safe to run twice and beside itself.
 */
@Injectable()
export class MatchListing {
  constructor(
    private readonly index: ListingIndex,
    private readonly matches: Matches,
    private readonly database: Database,
    private readonly live: LiveEvents,
  ) {}

  /** Does nothing for a listing that may not be matched now: its pairs are not shown either. */
  async execute(listing: ListingToMatch): Promise<void> {
    const stop = matchMetrics.run.startTimer({ side: listing.side });
    await this.index.refresh();
    const known = await this.matches.of(listing);
    const found = this.find(listing, known);
    if (!this.index.has(listing.listingId)) return;
    const kept = [
      ...found.slice(0, TOP_MATCHES),
      ...(await this.matches.sought(listing.side, found.slice(TOP_MATCHES))),
    ];
    await this.database.transaction(async () => this.tell(await this.matches.keep(kept)));
    await this.judgeOthers(listing, known, kept);
    await this.matches.forget(listing);
    stop();
  }

  /** Good counterparts, best first, without those that the listing's own unit has dismissed. */
  private find(listing: ListingToMatch, known: readonly KnownMatch[]): ScoredPair[] {
    const dismissed = new Set(
      known.filter((pair) => pair.dismissed).map((pair) => counterpartOf(listing.side, pair)),
    );
    return this.index.best(listing, LOOKED_AT + dismissed.size, (pair) => {
      return pair.mutual >= LEAST_MUTUAL_SCORE && !dismissed.has(counterpartOf(listing.side, pair));
    });
  }

  private async judgeOthers(
    listing: ListingToMatch,
    known: readonly KnownMatch[],
    kept: readonly ScoredPair[],
  ): Promise<void> {
    const scored = new Set(kept.map(({ demand }) => counterpartOf(listing.side, demand)));
    const others = known.filter((pair) => !scored.has(counterpartOf(listing.side, pair)));
    for (let start = 0; start < others.length; start += CHUNK) {
      await this.judge(others.slice(start, start + CHUNK));
      await pause();
    }
  }

  /** Scores pairs again that are stored but were not found; those whose counterpart is out of sight wait for it. */
  private async judge(pairs: readonly KnownMatch[]): Promise<void> {
    const fit: ScoredPair[] = [];
    const unfit: UnfitPair[] = [];
    for (const { supplyId, demandId } of pairs) {
      if (!this.index.has(supplyId) || !this.index.has(demandId)) continue;
      const pair = this.index.pair(supplyId, demandId);
      if (pair) fit.push(pair);
      else unfit.push({ supplyId, demandId, ...this.index.versions(supplyId, demandId) });
    }
    await this.matches.keep(fit);
    await this.matches.keepApart(unfit);
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

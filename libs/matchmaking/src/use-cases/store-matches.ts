import { Injectable } from '@nestjs/common';
import type { Match } from '@wanchang/match-engine';
import { Database, LiveEvents } from '@wanchang/platform';
import { setImmediate as pause } from 'node:timers/promises';
import {
  counterpartOf,
  type ListingToMatch,
  type ScoredPair,
  type UnfitPair,
} from '../domain/pair';
import { LEAST_MUTUAL_SCORE, LOOKED_AT, TOP_MATCHES } from '../domain/top-matches.rules';
import { Matches, type KnownMatch, type NewMatch } from '../persistence/matches';
import { MatchIndexes } from './match-indexes';

type PairIds = Pick<Match, 'supplyId' | 'demandId'>;

/** So many known pairs are scored again at a time. */
const CHUNK = 200;

/** Stores what was found for a listing, tells both sides of the new matches, and judges again what is known of it. */
@Injectable()
export class StoreMatches {
  constructor(
    private readonly indexes: MatchIndexes,
    private readonly matches: Matches,
    private readonly database: Database,
    private readonly live: LiveEvents,
  ) {}

  /** How many counterparts must be found, so that enough are left without those that the own unit has dismissed. */
  wanted(known: readonly KnownMatch[]): number {
    return LOOKED_AT + known.filter(({ dismissed }) => dismissed).length;
  }

  /** @param found the best counterparts, best first */
  async execute(
    listing: ListingToMatch,
    known: readonly KnownMatch[],
    found: readonly Match[],
  ): Promise<void> {
    const candidates = good(listing, known, found);
    const { fit: kept } = await this.judge([
      ...candidates.slice(0, TOP_MATCHES),
      ...(await this.matches.sought(listing.side, candidates.slice(TOP_MATCHES))),
    ]);
    const changed = changedOf(listing, kept, known);
    if (changed.length > 0)
      await this.database.transaction(async () => this.tell(await this.matches.keep(changed)));
    await this.judgeOthers(listing, known, kept);
    if (known.length > 0) await this.matches.forget(listing);
  }

  private async judgeOthers(
    { side }: ListingToMatch,
    known: readonly KnownMatch[],
    kept: readonly ScoredPair[],
  ): Promise<void> {
    const scored = new Set(kept.map(({ demand }) => counterpartOf(side, demand)));
    const others = known.filter((pair) => !scored.has(counterpartOf(side, pair)));
    for (let start = 0; start < others.length; start += CHUNK) {
      const { fit, unfit } = await this.judge(others.slice(start, start + CHUNK));
      await this.matches.keep(changedOf({ side }, fit, known));
      await this.matches.keepApart(unfit);
      await pause();
    }
  }

  /** Scores pairs; those of a listing that is out of sight wait for it. */
  private async judge(
    pairs: readonly PairIds[],
  ): Promise<{ fit: ScoredPair[]; unfit: UnfitPair[] }> {
    const index = this.indexes.any;
    const refs = await index.refs([
      ...new Set(pairs.flatMap(({ supplyId, demandId }) => [supplyId, demandId])),
    ]);
    const fit: ScoredPair[] = [];
    const unfit: UnfitPair[] = [];
    for (const { supplyId, demandId } of pairs) {
      const [supply, demand] = [refs.get(supplyId), refs.get(demandId)];
      const pair = index.pair(supply, demand);
      if (pair === 'apart') {
        const supplyVersion = index.versionOf(supply!);
        unfit.push({ supplyId, demandId, supplyVersion, demandVersion: index.versionOf(demand!) });
      } else if (pair) fit.push(pair);
    }
    return { fit, unfit };
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
    await this.live.announceAll(
      [...notices.values()].map(({ memberId, listingId, matchIds }) => {
        const data = { listingId, matchId: matchIds[0], count: matchIds.length };
        return { audiences: [{ memberId }], event: { type: 'match.found', data, notice: true } };
      }),
    );
  }
}

/** Of what was found, what is good enough and not dismissed by the listing's own unit. */
function good(
  { side }: ListingToMatch,
  known: readonly KnownMatch[],
  found: readonly Match[],
): Match[] {
  const dismissed = new Set(
    known.filter((pair) => pair.dismissed).map((pair) => counterpartOf(side, pair)),
  );
  return found
    .filter(({ mutual }) => mutual >= LEAST_MUTUAL_SCORE)
    .filter((match) => !dismissed.has(counterpartOf(side, match)))
    .slice(0, LOOKED_AT);
}

/** Without those that are stored as they are: what does not change is not written. */
function changedOf(
  { side }: Pick<ListingToMatch, 'side'>,
  pairs: readonly ScoredPair[],
  known: readonly KnownMatch[],
): ScoredPair[] {
  const stored = new Map(known.map((pair) => [counterpartOf(side, pair), pair]));
  return pairs.filter(({ supply, demand, supplyVersion, demandVersion }) => {
    const as = stored.get(counterpartOf(side, demand));
    return !(
      as?.fits &&
      as.supplyVersion === supplyVersion &&
      as.demandVersion === demandVersion &&
      as.supplyScore === supply.score &&
      as.demandScore === demand.score &&
      as.weightsVersion === demand.weightsVersion
    );
  });
}

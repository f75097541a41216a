import { Injectable } from '@nestjs/common';
import type { Match } from '@wanchang/match-engine';
import { Database, Facts, Outbox, type JobPriority } from '@wanchang/platform';
import { setImmediate as pause } from 'node:timers/promises';
import { otherSide, type Side } from '@wanchang/kernel';
import {
  counterpartOf,
  type ListingToMatch,
  type ScoredPair,
  type UnfitPair,
} from '../domain/pair';
import {
  LEAST_MUTUAL_SCORE,
  CANDIDATE_LIMIT,
  CANDIDATE_LIMIT_FOR_OTHERS,
  LEAST_NEAREST_SCORE,
  NEAREST_MATCHES,
  TOP_MATCHES,
} from '../domain/top-matches.rules';
import { refillMatches } from '../matchmaking.jobs';
import { matchesFound } from '../matchmaking.facts';
import { Matches, type KnownMatch, type NewMatch, type StoredMatch } from '../persistence/matches';
import { MatchIndexes } from '../match-index/match-indexes';
import { TellUnits } from '../use-cases/tell-units';

export interface RunOptions {
  /**
   * `background`: behind what a person waits for. The counterparts have runs of their own, in which they find what they
   * want of this listing and what takes the place of a pair that is lost.
   */
  readonly priority?: JobPriority;
}

type PairIds = Pick<Match, 'supplyId' | 'demandId'>;

/** So many known pairs are scored again at a time. */
const CHUNK = 200;

/** Stores what was found for a listing, notifies both sides of the new matches, and judges again what is known of it. */
@Injectable()
export class StoreMatches {
  constructor(
    private readonly indexes: MatchIndexes,
    private readonly matches: Matches,
    private readonly database: Database,
    private readonly facts: Facts,
    private readonly outbox: Outbox,
    private readonly tell: TellUnits,
  ) {}

  /** How many counterparts must be found, so that enough are left without those that the own unit has dismissed. */
  wanted(known: readonly KnownMatch[], { priority }: RunOptions): number {
    const limit = priority ? CANDIDATE_LIMIT : CANDIDATE_LIMIT_FOR_OTHERS;
    return limit + known.filter(({ dismissed }) => dismissed).length;
  }

  /** @param found the best counterparts, best first */
  async execute(
    listing: ListingToMatch,
    known: readonly KnownMatch[],
    found: readonly Match[],
    { priority }: RunOptions = {},
  ): Promise<void> {
    const candidates = good(listing, known, found);
    const beyond = priority ? [] : candidates.slice(TOP_MATCHES);
    const { fit: kept } = await this.judge([
      ...candidates.slice(0, TOP_MATCHES),
      ...(await this.matches.wantedByCounterpart(listing.side, beyond)),
    ]);
    const changed = changedOf(listing, kept, known);
    if (changed.length > 0)
      await this.database.transaction(async () =>
        this.notify(await this.matches.keep(changed), changed),
      );
    const scored = new Set(kept.map((pair) => counterpartOf(listing.side, pair)));
    const others = known.filter((pair) => !scored.has(counterpartOf(listing.side, pair)));
    await this.judgeAgain(listing.side, others, { priority });
    if (known.length > 0) await this.matches.forget(listing);
  }

  /**
   * Rescores stored pairs that a listing of that side has, or puts them out of sight; where a person waits for it, the
   * counterparts look for others.
   */
  async judgeAgain(
    side: Side,
    known: readonly StoredMatch[],
    { priority }: RunOptions = {},
  ): Promise<void> {
    for (let start = 0; start < known.length; start += CHUNK) {
      const chunk = known.slice(start, start + CHUNK);
      const { fit, unfit } = await this.judge(chunk);
      await this.matches.keep(changedOf({ side }, fit, chunk));
      if (unfit.length > 0)
        await this.database.transaction(async () => {
          await this.matches.markUnfit(unfit);
          if (!priority) await this.outbox.enqueueAll(refillMatches, losers(side, chunk, unfit));
        });
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

  /** Whoever looks sees new matches that fit at once; each unit is told of all of them together, soon. */
  private async notify(fresh: readonly NewMatch[], pairs: readonly ScoredPair[]): Promise<void> {
    const found = newsOf(fresh, pairs);
    if (found.size === 0) return;
    const titles = await this.matches.titles([...found.keys()]);
    const news = [...found].map(([listingId, { memberId, matchIds }]) => ({
      ...{ listingId, memberId, matchIds, title: titles.get(listingId)! },
    }));
    await this.facts.recordAll(matchesFound, news, null);
    await this.tell.soon(news.map(({ memberId }) => memberId));
  }
}

interface News {
  readonly memberId: string;
  readonly matchIds: readonly string[];
}

/** By listing; of pairs that are only the nearest nobody is told. */
function newsOf(fresh: readonly NewMatch[], pairs: readonly ScoredPair[]): Map<string, News> {
  const fitting = new Set(
    pairs
      .filter(({ mutual }) => mutual >= LEAST_MUTUAL_SCORE)
      .map(({ supplyId, demandId }) => `${supplyId} ${demandId}`),
  );
  const found = new Map<string, News>();
  for (const { id, supplyId, demandId, supplyMemberId, demandMemberId } of fresh) {
    if (!fitting.has(`${supplyId} ${demandId}`)) continue;
    for (const [memberId, listingId] of [
      [supplyMemberId, supplyId],
      [demandMemberId, demandId],
    ] as const) {
      const matchIds = [...(found.get(listingId)?.matchIds ?? []), id];
      found.set(listingId, { memberId, matchIds });
    }
  }
  return found;
}

/** Of what was found, what is good enough and not dismissed by the listing's own unit; the nearest where nothing is. */
function good(
  { side }: ListingToMatch,
  known: readonly KnownMatch[],
  found: readonly Match[],
): Match[] {
  const dismissed = new Set(
    known.filter((pair) => pair.dismissed).map((pair) => counterpartOf(side, pair)),
  );
  const open = found.filter((match) => !dismissed.has(counterpartOf(side, match)));
  const fitting = open.filter(({ mutual }) => mutual >= LEAST_MUTUAL_SCORE);
  if (fitting.length > 0) return fitting.slice(0, CANDIDATE_LIMIT_FOR_OTHERS);
  return open.filter(({ mutual }) => mutual >= LEAST_NEAREST_SCORE).slice(0, NEAREST_MATCHES);
}

/** The counterparts in whose lists a place is free now: of pairs that fitted before. */
function losers(
  side: Side,
  known: readonly StoredMatch[],
  unfit: readonly UnfitPair[],
): ListingToMatch[] {
  const apart = new Set(unfit.map((pair) => counterpartOf(side, pair)));
  return known
    .filter(({ fits }) => fits)
    .map((pair) => ({ listingId: counterpartOf(side, pair), side: otherSide(side) }))
    .filter(({ listingId }) => apart.has(listingId));
}

/** Without those that are stored as they are: what does not change is not written. */
function changedOf(
  { side }: Pick<ListingToMatch, 'side'>,
  pairs: readonly ScoredPair[],
  known: readonly StoredMatch[],
): ScoredPair[] {
  const stored = new Map(known.map((pair) => [counterpartOf(side, pair), pair]));
  return pairs.filter((pair) => {
    const as = stored.get(counterpartOf(side, pair));
    return !(
      as?.fits &&
      as.supplyVersion === pair.supplyVersion &&
      as.demandVersion === pair.demandVersion &&
      as.supplyScore === pair.supplyScore &&
      as.demandScore === pair.demandScore &&
      as.weightsVersion === pair.weightsVersion
    );
  });
}

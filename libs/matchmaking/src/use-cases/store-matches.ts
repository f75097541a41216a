import { Injectable } from '@nestjs/common';
import type { Match } from '@wanchang/match-engine';
import { Database, Facts, Outbox } from '@wanchang/platform';
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
  LOOKED_AT,
  LOOKED_AT_FOR_OTHERS,
  TOP_MATCHES,
} from '../domain/top-matches.rules';
import { refillMatches } from '../matchmaking.jobs';
import { matchesFound } from '../matchmaking.facts';
import { Matches, type KnownMatch, type NewMatch } from '../persistence/matches';
import { MatchIndexes } from '../match-index/match-indexes';

export interface RunOptions {
  /**
   * One of a run for every listing, behind what somebody waits for: the counterparts have runs of their own, in which
   * they find what they want of this listing and what takes the place of a pair that is lost.
   */
  readonly patient?: boolean;
}

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
    private readonly facts: Facts,
    private readonly outbox: Outbox,
  ) {}

  /** How many counterparts must be found, so that enough are left without those that the own unit has dismissed. */
  wanted(known: readonly KnownMatch[], { patient = false }: RunOptions): number {
    const lookedAt = patient ? LOOKED_AT : LOOKED_AT_FOR_OTHERS;
    return lookedAt + known.filter(({ dismissed }) => dismissed).length;
  }

  /** @param found the best counterparts, best first */
  async execute(
    listing: ListingToMatch,
    known: readonly KnownMatch[],
    found: readonly Match[],
    { patient = false }: RunOptions = {},
  ): Promise<void> {
    const candidates = good(listing, known, found);
    const beyond = patient ? [] : candidates.slice(TOP_MATCHES);
    const { fit: kept } = await this.judge([
      ...candidates.slice(0, TOP_MATCHES),
      ...(await this.matches.sought(listing.side, beyond)),
    ]);
    const changed = changedOf(listing, kept, known);
    if (changed.length > 0)
      await this.database.transaction(async () => this.tell(await this.matches.keep(changed)));
    await this.judgeOthers(listing, known, kept, patient);
    if (known.length > 0) await this.matches.forget(listing);
  }

  private async judgeOthers(
    { side }: ListingToMatch,
    known: readonly KnownMatch[],
    kept: readonly ScoredPair[],
    patient: boolean,
  ): Promise<void> {
    const scored = new Set(kept.map(({ demand }) => counterpartOf(side, demand)));
    const others = known.filter((pair) => !scored.has(counterpartOf(side, pair)));
    for (let start = 0; start < others.length; start += CHUNK) {
      const chunk = others.slice(start, start + CHUNK);
      const { fit, unfit } = await this.judge(chunk);
      await this.matches.keep(changedOf({ side }, fit, known));
      if (unfit.length > 0)
        await this.database.transaction(async () => {
          await this.matches.keepApart(unfit);
          if (!patient) await this.outbox.enqueueAll(refillMatches, losers(side, chunk, unfit));
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

  /** One notice for each listing with new matches, in place of the one before. */
  private async tell(fresh: readonly NewMatch[]): Promise<void> {
    const found = new Map<string, { memberId: string; matchIds: string[] }>();
    for (const match of fresh) {
      for (const [memberId, listingId] of [
        [match.supplyMemberId, match.supplyId],
        [match.demandMemberId, match.demandId],
      ] as const) {
        const matchIds = found.get(listingId)?.matchIds ?? [];
        found.set(listingId, { memberId, matchIds: [...matchIds, match.id] });
      }
    }
    const titles = await this.matches.titles([...found.keys()]);
    await this.facts.recordAll(
      matchesFound,
      [...found].map(([listingId, news]) => ({
        listingId,
        ...news,
        title: titles.get(listingId)!,
      })),
      null,
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
    .slice(0, LOOKED_AT_FOR_OTHERS);
}

/** The counterparts in whose lists a place is free now: of pairs that fitted before. */
function losers(
  side: Side,
  known: readonly KnownMatch[],
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

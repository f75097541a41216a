import { Injectable } from '@nestjs/common';
import { newId, otherSide, type Side } from '@wanchang/kernel';
import { Database } from '@wanchang/platform';
import {
  counterpartOf,
  type FoundPair,
  scoreOfOther,
  type ListingToMatch,
  type ScoredPair,
  type StoredScore,
  type UnfitPair,
} from '../domain/pair';
import { MatchEntity } from './match.entity';
import {
  COUNTERPARTS_OF_LISTING,
  COUNTERPARTS_OF_UNIT,
  DELETE_UNANSWERED_MATCHES,
  LISTING_TITLES,
  LOCK_MATCHES,
  LOCK_UNWANTED_MATCHES,
  MARK_UNFIT,
  MATCHES_OF_LISTING,
  STORE_MATCHES,
  WANTED_BY,
  type NewMatch,
} from './matches.statements';

export type { NewMatch } from './matches.statements';

/** A stored pair. */
export interface StoredMatch {
  readonly supplyId: string;
  readonly demandId: string;
  readonly fits: boolean;
  readonly supplyVersion: number;
  readonly demandVersion: number;
  readonly supplyScore: number;
  readonly demandScore: number;
  readonly weightsVersion: number;
}

/** A stored pair of a listing. */
export interface KnownMatch extends StoredMatch {
  /** The listing's own unit called it not relevant. */
  readonly dismissed: boolean;
}

/**
 * Stored pairs. A pair is always one row: unique by supply and demand. Two runs may meet in a row, so
 * every transaction locks the rows it writes in the order of the pair: none waits for one that waits for it.
 * What was scored on an older version of a listing or of the weights never replaces what was scored on a newer one.
 */
@Injectable()
export class Matches {
  constructor(private readonly database: Database) {}

  of({ listingId, side }: ListingToMatch): Promise<KnownMatch[]> {
    return this.database.query(MATCHES_OF_LISTING[side], [listingId]);
  }

  /** What the reasons of a match are worked out from. */
  scoreOf(id: string): Promise<StoredScore | null> {
    return this.database.repository(MatchEntity).findOneBy({ id });
  }

  /** The listings in whose lists a listing stands. */
  counterpartsOfListing(listingId: string): Promise<ListingToMatch[]> {
    return this.database.query(COUNTERPARTS_OF_LISTING, [listingId]);
  }

  /** The listings in whose lists a unit's listings stand. */
  counterpartsOfUnit(memberId: string): Promise<ListingToMatch[]> {
    return this.database.query(COUNTERPARTS_OF_UNIT, [memberId]);
  }

  /** Of pairs that were found for one side, those that are among the best of their counterpart, stored or not. */
  async wantedByCounterpart<Pair extends FoundPair>(
    side: Side,
    pairs: readonly Pair[],
  ): Promise<Pair[]> {
    if (pairs.length === 0) return [];
    const other = otherSide(side);
    const records = pairs.map((pair) => ({
      ...{ supply_id: pair.supplyId, demand_id: pair.demandId },
      [`${other}_score`]: scoreOfOther(pair),
    }));
    const rows = await this.database.query(WANTED_BY[other], [JSON.stringify(records)]);
    const ids = new Set(rows.map(({ id }) => id));
    return pairs.filter((pair) => ids.has(counterpartOf(side, pair)));
  }

  /**
   * Stores or rescores pairs, each if both listings may be matched at this very moment and still say what was
   * scored. One that has changed meanwhile has its own run ahead.
   * @returns those that are new.
   */
  async keep(pairs: readonly ScoredPair[]): Promise<NewMatch[]> {
    if (pairs.length === 0) return [];
    const records = pairs.map(toRecord);
    const rows = await this.database.query(STORE_MATCHES, [JSON.stringify(records)]);
    const proposed = new Set(records.map(({ id }) => id));
    return rows.filter(({ id }) => proposed.has(id));
  }

  /** Notes of stored pairs that a hard constraint keeps them apart now. */
  async markUnfit(pairs: readonly UnfitPair[]): Promise<void> {
    if (pairs.length === 0) return;
    const records = pairs.map(({ supplyId, demandId, supplyVersion, demandVersion }) => ({
      ...{ supply_id: supplyId, demand_id: demandId },
      ...{ supply_version: supplyVersion, demand_version: demandVersion },
    }));
    await this.database.execute(MARK_UNFIT, [JSON.stringify(records)]);
  }

  /** What listings are called. */
  async titles(listingIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query(LISTING_TITLES, [listingIds]);
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  /**
   * Forgets the pairs of a listing that do not fit any more or are among the best of neither side, unless a unit has
   * answered or a room is open. The answer that came while a lock was waited for is seen by the second statement.
   */
  async forget({ listingId, side }: ListingToMatch): Promise<void> {
    await this.database.transaction(async () => {
      const rows = await this.database.query(LOCK_UNWANTED_MATCHES[side], [listingId]);
      await this.deleteUnanswered(rows.map(({ id }) => id));
    });
  }

  /** Forgets pairs, unless a unit has answered or a room is open. */
  async forgetAll(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.database.transaction(async () => {
      await this.database.query(LOCK_MATCHES, [ids]);
      await this.deleteUnanswered(ids);
    });
  }

  /** Of rows that are locked: what was answered while the lock was waited for is seen by this statement. */
  private async deleteUnanswered(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.database.execute(DELETE_UNANSWERED_MATCHES, [ids]);
  }
}

function toRecord(pair: ScoredPair) {
  return {
    ...{ id: newId(), supply_id: pair.supplyId, demand_id: pair.demandId },
    ...{ supply_version: pair.supplyVersion, demand_version: pair.demandVersion },
    ...{ supply_score: pair.supplyScore, demand_score: pair.demandScore },
    ...{ mutual_score: pair.mutual, weights_version: pair.weightsVersion, fits: true },
    ...{ supply_text: pair.supplyText, demand_text: pair.demandText },
    ...{ supply_reputation: pair.supplyReputation, demand_reputation: pair.demandReputation },
  };
}

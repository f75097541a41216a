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
import { LEAST_MUTUAL_SCORE } from '../domain/top-matches.rules';
import { MatchEntity } from './match.entity';
import { amongBest, KNOWN_MATCH, besideThose, prefixed, SCORED, UNANSWERED } from './matches.sql';

/** A pair that was stored for the first time. */
export interface NewMatch {
  readonly id: string;
  readonly supplyId: string;
  readonly demandId: string;
  readonly supplyMemberId: string;
  readonly demandMemberId: string;
}

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
 * Stored pairs. A pair is one row whatever happens: unique by supply and demand. Two runs may meet in a row, so
 * every transaction locks the rows it writes in the order of the pair: none waits for one that waits for it.
 * What was scored on an older version of a listing or of the weights never replaces what was scored on a newer one.
 */
@Injectable()
export class Matches {
  constructor(private readonly database: Database) {}

  of({ listingId, side }: ListingToMatch): Promise<KnownMatch[]> {
    return this.database.query(
      `SELECT ${KNOWN_MATCH}, EXISTS (SELECT 1 FROM match_feedback f
          WHERE f.match_id = m.id AND f.member_id = m.${side}_member_id AND f.verdict = 'not_relevant') AS dismissed
         FROM matches m WHERE m.${side}_id = $1`,
      [listingId],
    );
  }

  /** What the reasons of a match are worked out from. */
  scoreOf(id: string): Promise<StoredScore | null> {
    return this.database.repository(MatchEntity).findOneBy({ id });
  }

  /** The listings in whose lists a listing stands. */
  besideListing(listingId: string): Promise<ListingToMatch[]> {
    return this.database.query(besideThose('id'), [listingId]);
  }

  /** The listings in whose lists a unit's listings stand. */
  besideUnit(memberId: string): Promise<ListingToMatch[]> {
    return this.database.query(besideThose('member_id'), [memberId]);
  }

  /** Of pairs that were found for one side, those that are among the best of their counterpart, stored or not. */
  async sought<Pair extends FoundPair>(side: Side, pairs: readonly Pair[]): Promise<Pair[]> {
    if (pairs.length === 0) return [];
    const other = otherSide(side);
    const records = pairs.map((pair) => ({
      ...{ supply_id: pair.supplyId, demand_id: pair.demandId },
      [`${other}_score`]: scoreOfOther(pair),
    }));
    const rows = await this.database.query<{ id: string }>(
      `SELECT r.${other}_id AS id FROM jsonb_populate_recordset(NULL::matches, $1) r WHERE ${amongBest(other, 'r')}`,
      [JSON.stringify(records)],
    );
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
    const rows = await this.database.query<NewMatch>(
      `INSERT INTO matches (id, supply_id, demand_id, supply_member_id, demand_member_id, ${SCORED})
       SELECT r.id, s.id, d.id, s.member_id, d.member_id, ${prefixed('r')}
         FROM jsonb_populate_recordset(NULL::matches, $1) r
         JOIN matchable_listings s ON s.id = r.supply_id AND s.version = r.supply_version
         JOIN matchable_listings d ON d.id = r.demand_id AND d.version = r.demand_version
        ORDER BY r.supply_id, r.demand_id
       ON CONFLICT (supply_id, demand_id) DO UPDATE SET (${SCORED}, scored_at) = (${prefixed('excluded')}, now())
        WHERE matches.supply_version <= excluded.supply_version AND matches.demand_version <= excluded.demand_version
          AND matches.weights_version <= excluded.weights_version
       RETURNING id, supply_id AS "supplyId", demand_id AS "demandId", supply_member_id AS "supplyMemberId",
                 demand_member_id AS "demandMemberId"`,
      [JSON.stringify(records)],
    );
    const proposed = new Set(records.map(({ id }) => id));
    return rows.filter(({ id }) => proposed.has(id));
  }

  /** Notes of stored pairs that a hard constraint keeps them apart now. */
  async keepApart(pairs: readonly UnfitPair[]): Promise<void> {
    if (pairs.length === 0) return;
    const records = pairs.map(({ supplyId, demandId, supplyVersion, demandVersion }) => ({
      ...{ supply_id: supplyId, demand_id: demandId },
      ...{ supply_version: supplyVersion, demand_version: demandVersion },
    }));
    await this.database.query(
      `UPDATE matches m SET fits = false, supply_version = r.supply_version, demand_version = r.demand_version,
              scored_at = now()
         FROM (SELECT m.id, r.supply_version, r.demand_version
                 FROM matches m JOIN jsonb_populate_recordset(NULL::matches, $1) r USING (supply_id, demand_id)
                WHERE m.supply_version <= r.supply_version AND m.demand_version <= r.demand_version
                  AND (m.fits OR m.supply_version < r.supply_version OR m.demand_version < r.demand_version)
                ORDER BY m.supply_id, m.demand_id FOR UPDATE OF m) r
        WHERE m.id = r.id`,
      [JSON.stringify(records)],
    );
  }

  /** What listings are called. */
  async titles(listingIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; title: string }>(
      `SELECT id, title FROM listing_refs WHERE id = ANY($1)`,
      [listingIds],
    );
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  /**
   * Forgets the pairs of a listing that do not fit any more or are among the best of neither side, unless a unit has
   * answered or a room is open. The answer that came while a lock was waited for is seen by the second statement.
   */
  async forget({ listingId, side }: ListingToMatch): Promise<void> {
    await this.database.transaction(async () => {
      const rows = await this.database.query<{ id: string }>(
        `SELECT m.id FROM matches m WHERE m.${side}_id = $1 AND ${UNANSWERED}
            AND (NOT m.fits OR m.mutual_score < $2 OR NOT (${amongBest('supply', 'm')} OR ${amongBest('demand', 'm')}))
          ORDER BY m.supply_id, m.demand_id FOR UPDATE`,
        [listingId, LEAST_MUTUAL_SCORE],
      );
      await this.deleteUnanswered(rows.map(({ id }) => id));
    });
  }

  /** Forgets pairs, unless a unit has answered or a room is open. */
  async forgetAll(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.database.transaction(async () => {
      await this.database.query(
        `SELECT 1 FROM matches m WHERE m.id = ANY($1) ORDER BY m.supply_id, m.demand_id FOR UPDATE`,
        [ids],
      );
      await this.deleteUnanswered(ids);
    });
  }

  /** Of rows that are locked: what was answered while the lock was waited for is seen by this statement. */
  private async deleteUnanswered(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.database.query(`DELETE FROM matches m WHERE m.id = ANY($1) AND ${UNANSWERED}`, [
      ids,
    ]);
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

import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Database } from '@wanchang/platform';
import type { BothViews } from '../use-cases/listing-index';

/** A pair that was stored for the first time. */
export interface NewMatch {
  readonly id: string;
  readonly supplyId: string;
  readonly demandId: string;
  readonly supplyMemberId: string;
  readonly demandMemberId: string;
}

/** Stored pairs. A pair is one row whatever happens: unique by supply and demand. */
@Injectable()
export class Matches {
  constructor(private readonly database: Database) {}

  /**
   * Stores or rescores a pair, if both listings may be matched at this very moment.
   * @returns the pair when it is new, null when it was known or is not allowed.
   */
  async keep({ demand, supply }: BothViews): Promise<NewMatch | null> {
    const row = await this.database.one<NewMatch & { fresh: boolean }>(
      `INSERT INTO matches (id, supply_id, demand_id, supply_member_id, demand_member_id, supply_version, demand_version,
                            supply_score, demand_score, mutual_score, supply_parts, demand_parts, weights_version)
       SELECT $1, s.id, d.id, s.member_id, d.member_id, s.version, d.version, $4, $5, $6, $7, $8, $9
         FROM matchable_listings s, matchable_listings d WHERE s.id = $2 AND d.id = $3
       ON CONFLICT (supply_id, demand_id) DO UPDATE SET
         supply_version = excluded.supply_version, demand_version = excluded.demand_version,
         supply_score = excluded.supply_score, demand_score = excluded.demand_score,
         mutual_score = excluded.mutual_score, supply_parts = excluded.supply_parts,
         demand_parts = excluded.demand_parts, weights_version = excluded.weights_version, scored_at = now()
       RETURNING id, supply_id AS "supplyId", demand_id AS "demandId", supply_member_id AS "supplyMemberId",
                 demand_member_id AS "demandMemberId", id = $1 AS fresh`,
      [
        newId(),
        demand.supplyId,
        demand.demandId,
        supply.score,
        demand.score,
        demand.mutual,
        JSON.stringify(supply.parts),
        JSON.stringify(demand.parts),
        demand.weightsVersion,
      ],
    );
    return row?.fresh ? row : null;
  }

  /** Forgets the pairs of a listing that are no longer among its best, unless a unit has answered or a room is open. */
  async forgetOthers(
    listingId: string,
    side: 'supply' | 'demand',
    kept: readonly string[],
  ): Promise<void> {
    const [own, other] =
      side === 'supply' ? ['supply_id', 'demand_id'] : ['demand_id', 'supply_id'];
    await this.database.query(
      `DELETE FROM matches m WHERE ${own} = $1 AND ${other} <> ALL($2) AND deal_room_id IS NULL
          AND NOT EXISTS (SELECT 1 FROM match_feedback f WHERE f.match_id = m.id)`,
      [listingId, kept],
    );
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '@wanchang/platform';

export interface MatchRef {
  readonly id: string;
  readonly supplyId: string;
  readonly demandId: string;
  readonly supplyMemberId: string;
  readonly demandMemberId: string;
}

/** Matches for other libraries. */
@Injectable()
export class MatchDirectory {
  constructor(private readonly database: Database) {}

  /**
   * A match that a unit stands in; null for another's match as for none. It is not forgotten before the ambient
   * transaction ends.
   */
  forMember(matchId: string, memberId: string): Promise<MatchRef | null> {
    return this.database.one(
      `SELECT id, supply_id AS "supplyId", demand_id AS "demandId", supply_member_id AS "supplyMemberId",
              demand_member_id AS "demandMemberId"
         FROM matches WHERE id = $1 AND $2 IN (supply_member_id, demand_member_id) FOR KEY SHARE`,
      [matchId, memberId],
    );
  }

  /** Notes, in the transaction that opened it, where the two units negotiate the match. */
  async roomOpened(matchId: string, dealRoomId: string): Promise<void> {
    await this.database.query(`UPDATE matches SET deal_room_id = $2 WHERE id = $1`, [
      matchId,
      dealRoomId,
    ]);
  }
}

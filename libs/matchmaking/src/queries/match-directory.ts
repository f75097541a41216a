import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, type RowOf } from '@wanchang/platform';
import { MatchEntity } from '../persistence/match.entity';

/** Match $1, if unit $2 stands in it. It is not forgotten before the transaction ends. */
const MATCH_OF_UNIT = defineStatement(
  'matchmaking.match-of-unit',
  {
    id: column.uuid,
    supplyId: column.uuid,
    demandId: column.uuid,
    supplyMemberId: column.uuid,
    demandMemberId: column.uuid,
  },
  `SELECT id, supply_id AS "supplyId", demand_id AS "demandId", supply_member_id AS "supplyMemberId",
          demand_member_id AS "demandMemberId"
     FROM matches WHERE id = $1 AND $2 IN (supply_member_id, demand_member_id) FOR KEY SHARE`,
);
export type MatchRef = Readonly<RowOf<typeof MATCH_OF_UNIT>>;

/** Matches for other libraries. */
@Injectable()
export class MatchDirectory {
  constructor(private readonly database: Database) {}

  /**
   * A match that a unit stands in; null for another's match as for none. It is not forgotten before the ambient
   * transaction ends.
   */
  forMember(matchId: string, memberId: string): Promise<MatchRef | null> {
    return this.database.one(MATCH_OF_UNIT, [matchId, memberId]);
  }

  /** Notes, in the transaction that opened it, where the two units negotiate the match. */
  async roomOpened(matchId: string, dealRoomId: string): Promise<void> {
    await this.database.repository(MatchEntity).update({ id: matchId }, { dealRoomId });
  }
}

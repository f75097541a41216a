import { Injectable } from '@nestjs/common';
import type { DealSide } from '@wanchang/negotiation';
import { column, Database, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import { bestFit } from './best-fit';

/** Meeting $1, which was told, for unit $2, with what of both fits best; held until the transaction ends. */
const LOCK = defineStatement(
  'matchmaking-session.lock-meeting-to-continue',
  {
    session: column.text(),
    counterpartId: column.uuid,
    begun: column.boolean,
    held: nullable(column.boolean),
    side: nullable(column.text<DealSide>()),
    supplyId: nullable(column.uuid),
    demandId: nullable(column.uuid),
    goods: nullable(column.text()),
    roomId: nullable(column.uuid),
  },
  `SELECT e.title AS session, o.id AS "counterpartId", s.starts_at <= now() AS begun, m.held, fit.side,
          fit.supply_id AS "supplyId", fit.demand_id AS "demandId",
          CASE fit.side WHEN 'seller' THEN fit.ours ELSE fit.theirs END AS goods,
          (SELECT room_id FROM deal_rooms_by_origin WHERE origin_id = m.id) AS "roomId"
     FROM conference_meetings m
     JOIN conference_slots s ON s.id = m.told_slot_id
     JOIN conference_sessions e ON e.id = m.session_id
     JOIN LATERAL (SELECT CASE m.a_member_id WHEN $2 THEN m.b_member_id ELSE m.a_member_id END AS id) AS o ON true
     LEFT JOIN LATERAL (${bestFit('$2', 'o.id')}) AS fit ON true
    WHERE m.id = $1 AND $2 IN (m.a_member_id, m.b_member_id) FOR UPDATE OF m`,
);
export type MeetingToContinue = Readonly<RowOf<typeof LOCK>>;

/** Meetings that go on in a room. */
@Injectable()
export class MeetingRooms {
  constructor(private readonly database: Database) {}

  /** Null for a meeting of others as for none. */
  lock(meetingId: string, memberId: string): Promise<MeetingToContinue | null> {
    return this.database.one(LOCK, [meetingId, memberId]);
  }
}

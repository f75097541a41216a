import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';
import { shownAmount } from '../domain/follow-up';
import type { DealFigureDto } from './answers/day.dto';

const OF_CONFERENCE = `
  FROM conference_sessions s JOIN conference_meetings m ON m.session_id = s.id
  JOIN deal_rooms_by_origin room ON room.origin_id = m.id
 WHERE s.conference_id = $1`;

const ROOMS = defineStatement(
  'matchmaking-session.rooms-of-meetings',
  { rooms: column.integer },
  `SELECT count(*)::int AS rooms ${OF_CONFERENCE}`,
);

/** What was agreed in rooms that began in meetings of conference $1, by currency; contract and performance as far as they are there. */
const DEALS = defineStatement(
  'matchmaking-session.deals-of-meetings',
  {
    currency: column.text(),
    agreements: column.integer,
    agreed: nullable(column.numeric),
    contracts: column.integer,
    contracted: nullable(column.numeric),
    performances: column.integer,
    performed: nullable(column.numeric),
  },
  `SELECT deal.currency, count(*)::int AS agreements, sum(deal.total) AS agreed,
          count(p.amount)::int AS contracts, sum(p.amount) AS contracted,
          count(p.performed)::int AS performances, sum(p.performed) AS performed
     FROM (SELECT room.room_id, room.currency, room.total ${OF_CONFERENCE} AND room.agreed_at IS NOT NULL) AS deal
     LEFT JOIN performed_deals p ON p.room_id = deal.room_id
    GROUP BY deal.currency ORDER BY deal.currency`,
);

/** What came of meetings on the platform itself (R1.3). Agreed, contracted and performed are never added, nor are currencies. */
@Injectable()
export class DealFigures {
  constructor(private readonly database: Database) {}

  /** Rooms that began in meetings of a conference. */
  async rooms(conferenceId: string): Promise<number> {
    return (await this.database.one(ROOMS, [conferenceId]))!.rooms;
  }

  /** So few deals that one could tell whose they are show no sum. */
  async deals(conferenceId: string): Promise<DealFigureDto[]> {
    const rows = await this.database.query(DEALS, [conferenceId]);
    return rows.map((row) => ({
      ...row,
      agreed: shownAmount(row.agreed, row.agreements),
      contracted: shownAmount(row.contracted, row.contracts),
      performed: shownAmount(row.performed, row.performances),
    }));
  }
}

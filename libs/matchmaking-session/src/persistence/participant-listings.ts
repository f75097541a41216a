import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';
import { REPRESENTATIVES } from './wishes';

/** Of the units that take part in session $1: what they have published, how much of it is older than $2, and the newest change. */
const LISTINGS = defineStatement(
  'matchmaking-session.participant-listings',
  {
    listings: column.integer,
    included: column.integer,
    changedAt: nullable(column.instant),
  },
  `WITH units AS (SELECT DISTINCT r."memberId" AS id FROM (${REPRESENTATIVES}) AS r),
   published AS (
     SELECT h.at FROM matchable_listings l JOIN listing_history h ON h.listing_id = l.id AND h.version = l.version
      WHERE l.member_id IN (SELECT id FROM units)
   )
   SELECT count(*)::int AS listings, count(*) FILTER (WHERE at < $2::timestamptz)::int AS included,
          max(at) AS "changedAt" FROM published`,
);

/** What the units of a session have published. */
@Injectable()
export class ParticipantListings {
  constructor(private readonly database: Database) {}

  async count(sessionId: string, before: Date | null) {
    return (await this.database.one(LISTINGS, [sessionId, before]))!;
  }
}

import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';
import type { Wish } from '../domain/session';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import { REPRESENTATIVES, Wishes } from '../persistence/wishes';
import type { MySessionDto } from './answers/session.dto';
import { sessionView } from './session-view';

/**
 * Units that take part in session $1 beside $2: what $2 says of each, and the best match of both. What they say of $2
 * changes nothing here.
 */
const CANDIDATES = defineStatement(
  'matchmaking-session.candidates',
  {
    memberId: column.uuid,
    name: column.text(),
    wish: nullable(column.text<Wish>()),
    score: nullable(column.double),
    theirs: nullable(column.text()),
    ours: nullable(column.text()),
  },
  `WITH units AS (SELECT DISTINCT r."memberId" AS id FROM (${REPRESENTATIVES}) AS r WHERE r."memberId" <> $2),
   best AS (
     SELECT DISTINCT ON (pair.other) pair.other, pair.score, pair.theirs, pair.ours FROM (
       SELECT d.member_id AS other, m.mutual_score AS score, d.title AS theirs, s.title AS ours
         FROM match_scores m JOIN listing_refs s ON s.id = m.supply_id JOIN listing_refs d ON d.id = m.demand_id
        WHERE s.member_id = $2 AND d.member_id IN (SELECT id FROM units)
          AND s.id IN (SELECT id FROM matchable_listings) AND d.id IN (SELECT id FROM matchable_listings)
       UNION ALL
       SELECT s.member_id, m.mutual_score, s.title, d.title
         FROM match_scores m JOIN listing_refs s ON s.id = m.supply_id JOIN listing_refs d ON d.id = m.demand_id
        WHERE d.member_id = $2 AND s.member_id IN (SELECT id FROM units)
          AND s.id IN (SELECT id FROM matchable_listings) AND d.id IN (SELECT id FROM matchable_listings)
     ) AS pair ORDER BY pair.other, pair.score DESC
   )
   SELECT m.id AS "memberId", m.name_zh AS name, w.wish, best.score::float8 AS score, best.theirs, best.ours
     FROM units JOIN member_refs m ON m.id = units.id
     LEFT JOIN conference_wishes w ON w.session_id = $1 AND w.from_member_id = $2 AND w.to_member_id = m.id
     LEFT JOIN best ON best.other = m.id
    ORDER BY best.score DESC NULLS LAST, m.name_zh LIMIT 1000`,
);

/** A session as a unit sees it while wishes are collected. */
@Injectable()
export class ShowMySession {
  constructor(
    private readonly database: Database,
    private readonly sessions: MatchmakingSessions,
    private readonly wishes: Wishes,
  ) {}

  /** @throws DomainError matchmaking-session.session-not-found */
  async execute(sessionId: string, memberId: string): Promise<MySessionDto> {
    const session = await this.sessions.get(sessionId);
    const [slots, people, candidates, ownMost, part] = await Promise.all([
      this.sessions.slots(sessionId),
      this.wishes.representatives(sessionId),
      this.database.query(CANDIDATES, [sessionId, memberId]),
      this.wishes.most(sessionId, memberId),
      this.wishes.part(sessionId, memberId),
    ]);
    const own = people.filter((one) => one.memberId === memberId);
    const room = own.reduce(
      (sum, { away, busy }) => sum + slots.length - new Set([...away, ...busy]).size,
      0,
    );
    const wished = candidates.filter(({ wish }) => wish === 'must' || wish === 'want').length;
    return {
      ...sessionView(session),
      ...part!,
      ownMost,
      expected: Math.min(room, ownMost ?? session.most, wished),
      slots: slots.map(({ id, startsAt, endsAt }) => ({ id, startsAt, endsAt })),
      representatives: own.map(({ delegateId, name, away, busy }) => ({
        ...{ delegateId, name, away, busy },
      })),
      candidates,
    };
  }
}

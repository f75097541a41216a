import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';
import type { WishedMeeting } from '../domain/schedule-problem';
import { REPRESENTING, type Wish } from '../domain/session';
import { ConferenceParticipantEntity } from './conference-participant.entity';
import { ConferenceRepresentativeEntity } from './conference-representative.entity';
import { ConferenceWishEntity } from './conference-wish.entity';

const ROLES = REPRESENTING.map((role) => `'${role}'`).join();

/** Who can sit at a table in session $1, of units with access. */
export const REPRESENTATIVES = `
  SELECT d.id AS "delegateId", d.member_id AS "memberId", u.name_zh AS "memberName", d.name, d.interpreter IS NOT NULL AS "needsInterpreter",
         coalesce(r.away, '{}') AS away, coalesce(p.most, s.most)::int AS most,
         ARRAY(SELECT x.id FROM conference_slots x
                WHERE x.session_id = s.id
                  AND (EXISTS (SELECT FROM conference_busy b WHERE b.delegate_id = d.id
                                  AND tstzrange(b.starts_at, b.ends_at) && tstzrange(x.starts_at, x.ends_at))
                       OR EXISTS (SELECT FROM conference_bookings b JOIN conference_meetings m ON m.id = b.meeting_id
                                   WHERE b.resource_id = d.id AND m.session_id <> s.id
                                     AND b.during && tstzrange(x.starts_at, x.ends_at)))) AS busy
    FROM conference_sessions s
    JOIN conference_delegate_refs d ON d.conference_id = s.conference_id AND d.state = 'registered' AND d.role IN (${ROLES})
    JOIN active_members a ON a.id = d.member_id JOIN member_refs u ON u.id = d.member_id
    LEFT JOIN conference_representatives r ON r.session_id = s.id AND r.delegate_id = d.id
    LEFT JOIN conference_participants p ON p.session_id = s.id AND p.member_id = d.member_id
   WHERE s.id = $1`;

const ALL_REPRESENTATIVES = defineStatement(
  'matchmaking-session.representatives',
  {
    delegateId: column.uuid,
    memberId: column.uuid,
    memberName: column.text(),
    name: column.text(),
    needsInterpreter: column.boolean,
    away: column.uuids,
    /** Slots in which the agenda, or another session, has them. */
    busy: column.uuids,
    most: column.integer,
  },
  `${REPRESENTATIVES} ORDER BY d.number`,
);

/** Whether wishes are open in session $1 now, and whether unit $2 takes part. */
const TAKES_PART = defineStatement(
  'matchmaking-session.takes-part',
  { open: column.boolean, takesPart: column.boolean },
  `SELECT x.state = 'collecting' AND x.wishes_until > now() AS open,
          EXISTS (SELECT FROM (${REPRESENTATIVES}) AS r WHERE r."memberId" = $2) AS "takesPart"
     FROM conference_sessions x WHERE x.id = $1`,
);

/** Every pair of units in session $1 of which one says something of the other, with what the match engine stored for them. */
const WISHED = defineStatement(
  'matchmaking-session.wished-pairs',
  {
    aMemberId: column.uuid,
    bMemberId: column.uuid,
    aWish: nullable(column.text<Wish>()),
    bWish: nullable(column.text<Wish>()),
    score: column.double,
    metBefore: column.boolean,
    noShows: column.integer,
    crossRegion: column.boolean,
  },
  `WITH pairs AS (
     SELECT least(from_member_id, to_member_id) AS a, greatest(from_member_id, to_member_id) AS b,
            max(wish) FILTER (WHERE from_member_id < to_member_id) AS a_wish,
            max(wish) FILTER (WHERE from_member_id > to_member_id) AS b_wish
       FROM conference_wishes WHERE session_id = $1
      GROUP BY 1, 2 HAVING bool_or(wish <> 'no')
   ), units AS (SELECT a AS id FROM pairs UNION SELECT b FROM pairs),
   scores AS (
     SELECT least(s.member_id, d.member_id) AS a, greatest(s.member_id, d.member_id) AS b, max(m.mutual_score) AS score
       FROM match_scores m JOIN listing_refs s ON s.id = m.supply_id JOIN listing_refs d ON d.id = m.demand_id
      WHERE s.member_id IN (SELECT id FROM units) AND d.member_id IN (SELECT id FROM units) GROUP BY 1, 2
   ), absences AS (
     SELECT h.no_show_member_id AS id, count(*) AS times FROM conference_meetings h JOIN conference_slots t ON t.id = h.told_slot_id
      WHERE h.no_show_member_id IN (SELECT id FROM units) AND h.session_id <> $1
        AND t.starts_at > now() - interval '3 years' GROUP BY 1
   )
   SELECT p.a AS "aMemberId", p.b AS "bMemberId", p.a_wish AS "aWish", p.b_wish AS "bWish",
          coalesce(scores.score, 0)::float8 AS score,
          EXISTS (SELECT FROM conference_meetings h WHERE h.a_member_id = p.a AND h.b_member_id = p.b AND h.held
                     AND h.session_id <> $1) AS "metBefore",
          (coalesce(na.times, 0) + coalesce(nb.times, 0))::int AS "noShows", x.coast <> y.coast AS "crossRegion"
     FROM pairs p JOIN member_refs x ON x.id = p.a JOIN member_refs y ON y.id = p.b
     LEFT JOIN absences na ON na.id = p.a LEFT JOIN absences nb ON nb.id = p.b
     LEFT JOIN scores ON scores.a = p.a AND scores.b = p.b`,
);

const SET_WISH = defineStatement(
  'matchmaking-session.set-wish',
  {},
  `INSERT INTO conference_wishes (session_id, from_member_id, to_member_id, wish) VALUES ($1, $2, $3, $4)
   ON CONFLICT (session_id, from_member_id, to_member_id) DO UPDATE SET wish = $4, at = now()`,
);

const SET_MOST = defineStatement(
  'matchmaking-session.set-most',
  {},
  `INSERT INTO conference_participants (session_id, member_id, most) VALUES ($1, $2, $3)
   ON CONFLICT (session_id, member_id) DO UPDATE SET most = $3`,
);

const SET_AWAY = defineStatement(
  'matchmaking-session.set-away',
  {},
  `INSERT INTO conference_representatives (session_id, delegate_id, away) VALUES ($1, $2, $3::uuid[])
   ON CONFLICT (session_id, delegate_id) DO UPDATE SET away = $3::uuid[]`,
);

/** What units wish, and when their people can sit at a table. */
@Injectable()
export class Wishes {
  constructor(private readonly database: Database) {}

  representatives(sessionId: string) {
    return this.database.query(ALL_REPRESENTATIVES, [sessionId]);
  }

  /** Null for a session that does not exist. By the database's clock. */
  part(sessionId: string, memberId: string) {
    return this.database.one(TAKES_PART, [sessionId, memberId]);
  }

  wished(sessionId: string): Promise<WishedMeeting[]> {
    return this.database.query(WISHED, [sessionId]);
  }

  /** @param wish null takes it back */
  async set(
    sessionId: string,
    fromMemberId: string,
    toMemberId: string,
    wish: Wish | null,
  ): Promise<void> {
    const key = { sessionId, fromMemberId, toMemberId };
    if (wish === null) await this.database.repository(ConferenceWishEntity).delete(key);
    else await this.database.execute(SET_WISH, [sessionId, fromMemberId, toMemberId, wish]);
  }

  /** What the two say of each other. */
  async between(sessionId: string, a: string, b: string): Promise<Wish[]> {
    const said = [
      { sessionId, fromMemberId: a, toMemberId: b },
      { sessionId, fromMemberId: b, toMemberId: a },
    ];
    const rows = await this.database.repository(ConferenceWishEntity).findBy(said);
    return rows.map(({ wish }) => wish);
  }

  /** Whether the one keeps the other away for good. */
  async declines(sessionId: string, fromMemberId: string, toMemberId: string): Promise<boolean> {
    const key = { sessionId, fromMemberId, toMemberId, wish: 'no' as const };
    return this.database.repository(ConferenceWishEntity).existsBy(key);
  }

  ofUnit(sessionId: string, fromMemberId: string): Promise<ConferenceWishEntity[]> {
    return this.database.repository(ConferenceWishEntity).findBy({ sessionId, fromMemberId });
  }

  async setMost(sessionId: string, memberId: string, most: number | null): Promise<void> {
    await this.database.execute(SET_MOST, [sessionId, memberId, most]);
  }

  async most(sessionId: string, memberId: string): Promise<number | null> {
    const key = { sessionId, memberId };
    const row = await this.database.repository(ConferenceParticipantEntity).findOneBy(key);
    return row?.most ?? null;
  }

  async setAway(sessionId: string, delegateId: string, away: readonly string[]): Promise<void> {
    await this.database.execute(SET_AWAY, [sessionId, delegateId, [...away]]);
  }

  away(sessionId: string): Promise<ConferenceRepresentativeEntity[]> {
    return this.database.repository(ConferenceRepresentativeEntity).findBy({ sessionId });
  }
}

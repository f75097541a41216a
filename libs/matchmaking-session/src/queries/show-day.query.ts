import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import type { DayDto, ToDecideDto } from './answers/day.dto';

/** Of session $1 at $2, or now: the slot that runs and the one after it; before the first one, that one. */
const SLOTS_NOW = defineStatement(
  'matchmaking-session.slots-now',
  { id: column.uuid, startsAt: column.instant, endsAt: column.instant, running: column.boolean },
  `SELECT id, starts_at AS "startsAt", ends_at AS "endsAt", starts_at <= coalesce($2, now()) AS running FROM conference_slots
    WHERE session_id = $1 AND ends_at > coalesce($2, now()) ORDER BY starts_at LIMIT 2`,
);

/** Who sits where in the slots $2 of session $1, as it was told last. */
const TABLES_NOW = defineStatement(
  'matchmaking-session.tables-now',
  {
    meetingId: column.uuid,
    slotId: column.uuid,
    hall: column.text(),
    table: column.text(),
    aName: column.text(),
    aHere: column.boolean,
    bName: column.text(),
    bHere: column.boolean,
    aSeated: column.boolean,
    bSeated: column.boolean,
  },
  `SELECT m.id AS "meetingId", m.told_slot_id AS "slotId", t.hall, t.label AS table,
          a.name_zh AS "aName", x.arrived_at IS NOT NULL AS "aHere",
          b.name_zh AS "bName", y.arrived_at IS NOT NULL AS "bHere",
          EXISTS (SELECT FROM conference_presences p
                   WHERE p.meeting_id = m.id AND p.member_id = m.a_member_id AND p.present) AS "aSeated",
          EXISTS (SELECT FROM conference_presences p
                   WHERE p.meeting_id = m.id AND p.member_id = m.b_member_id AND p.present) AS "bSeated"
     FROM conference_meetings m JOIN conference_tables t ON t.id = m.told_table_id
     JOIN member_refs a ON a.id = m.a_member_id JOIN member_refs b ON b.id = m.b_member_id
     JOIN conference_delegate_refs x ON x.id = m.told_a_delegate_id
     JOIN conference_delegate_refs y ON y.id = m.told_b_delegate_id
    WHERE m.session_id = $1 AND m.told_slot_id = ANY($2::uuid[]) ORDER BY t.hall, t.label`,
);

/** Meetings of session $1 of which a side says that it was not held, and that nobody has decided. */
const TO_DECIDE = defineStatement(
  'matchmaking-session.no-shows-to-decide',
  {
    meetingId: column.uuid,
    aMemberId: column.uuid,
    aName: column.text(),
    aSays: nullable(column.boolean),
    bMemberId: column.uuid,
    bName: column.text(),
    bSays: nullable(column.boolean),
  },
  `SELECT m.id AS "meetingId", m.a_member_id AS "aMemberId", a.name_zh AS "aName", x.held AS "aSays",
          m.b_member_id AS "bMemberId", b.name_zh AS "bName", y.held AS "bSays"
     FROM conference_meetings m JOIN member_refs a ON a.id = m.a_member_id JOIN member_refs b ON b.id = m.b_member_id
     LEFT JOIN conference_outcomes x ON x.meeting_id = m.id AND x.member_id = m.a_member_id
     LEFT JOIN conference_outcomes y ON y.meeting_id = m.id AND y.member_id = m.b_member_id
    WHERE m.session_id = $1 AND m.no_show_member_id IS NULL AND m.held IS NOT TRUE
      AND (x.held IS FALSE OR y.held IS FALSE)
    ORDER BY m.id LIMIT 200`,
);

/** The day as the staff and the hall's screen see it. */
@Injectable()
export class ShowDay {
  constructor(
    private readonly database: Database,
    private readonly sessions: MatchmakingSessions,
  ) {}

  /**
   * @param at another moment, for a rehearsal; null: now
   * @throws DomainError matchmaking-session.session-not-found
   */
  async now(sessionId: string, at: Date | null): Promise<DayDto> {
    const { title } = await this.sessions.get(sessionId);
    const slots = await this.database.query(SLOTS_NOW, [sessionId, at]);
    const ids = slots.map(({ id }) => id);
    const tables = await this.database.query(TABLES_NOW, [sessionId, ids]);
    return { title, slots, tables };
  }

  /** @throws DomainError matchmaking-session.session-not-found */
  async toDecide(sessionId: string): Promise<ToDecideDto[]> {
    await this.sessions.get(sessionId);
    return this.database.query(TO_DECIDE, [sessionId]);
  }
}

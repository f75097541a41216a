import { Injectable } from '@nestjs/common';
import type { DealSide } from '@wanchang/negotiation';
import { column, Database, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import type { OutcomeSource } from '../domain/paper-record';
import { bestFit } from '../persistence/best-fit';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import { Wishes } from '../persistence/wishes';
import type { MyScheduleDto } from './answers/session.dto';
import { sessionView } from './session-view';

/**
 * The meetings of unit $2 in session $1 as they were told last, for person $3, with what of both fits best. A phone number
 * is there where its owner agreed.
 */
const MINE = defineStatement(
  'matchmaking-session.my-meetings',
  {
    id: column.uuid,
    startsAt: column.instant,
    endsAt: column.instant,
    hall: column.text(),
    table: column.text(),
    myDelegateId: column.uuid,
    myPerson: column.text(),
    mine: column.boolean,
    memberId: column.uuid,
    memberName: column.text(),
    theirPerson: column.text(),
    theirPhone: nullable(column.text()),
    theirs: nullable(column.text()),
    ours: nullable(column.text()),
    side: nullable(column.text<DealSide>()),
    roomId: nullable(column.uuid),
    saidHeld: nullable(column.boolean),
    saidSource: nullable(column.text<OutcomeSource>()),
  },
  `SELECT m.id, s.starts_at AS "startsAt", s.ends_at AS "endsAt", t.hall, t.label AS table, me.id AS "myDelegateId", me.name AS "myPerson",
          coalesce(me.person_id = $3, false) AS mine, o.id AS "memberId", o.name_zh AS "memberName",
          they.name AS "theirPerson", CASE WHEN they.consent THEN they.phone END AS "theirPhone",
          fit.theirs, fit.ours, fit.side, room.room_id AS "roomId", said.held AS "saidHeld", said.source AS "saidSource"
     FROM conference_meetings m
     JOIN conference_slots s ON s.id = m.told_slot_id JOIN conference_tables t ON t.id = m.told_table_id
     JOIN conference_delegate_refs me
       ON me.id = CASE m.a_member_id WHEN $2 THEN m.told_a_delegate_id ELSE m.told_b_delegate_id END
     JOIN conference_delegate_refs they
       ON they.id = CASE m.a_member_id WHEN $2 THEN m.told_b_delegate_id ELSE m.told_a_delegate_id END
     JOIN member_refs o ON o.id = they.member_id
     LEFT JOIN conference_outcomes said ON said.meeting_id = m.id AND said.member_id = $2
     LEFT JOIN LATERAL (${bestFit('$2', 'o.id')}) AS fit ON true
     LEFT JOIN deal_rooms_by_origin room ON room.origin_id = m.id
    WHERE m.session_id = $1 AND $2 IN (m.a_member_id, m.b_member_id) AND m.told_slot_id IS NOT NULL
    ORDER BY s.starts_at, t.label`,
);
export type MyMeeting = Readonly<RowOf<typeof MINE>>;

const NOW = defineStatement(
  'matchmaking-session.now',
  { now: column.instant },
  `SELECT now() AS now`,
);

/** A unit's published schedule. */
@Injectable()
export class MySchedule {
  constructor(
    private readonly database: Database,
    private readonly sessions: MatchmakingSessions,
    private readonly wishes: Wishes,
  ) {}

  /** @throws DomainError matchmaking-session.session-not-found */
  async execute(sessionId: string, memberId: string, personId: string): Promise<MyScheduleDto> {
    const session = await this.sessions.get(sessionId);
    const meetings = await this.database.query(MINE, [sessionId, memberId, personId]);
    const { now } = (await this.database.one(NOW))!;
    const people = await this.wishes.representatives(sessionId);
    const representatives = people
      .filter((one) => one.memberId === memberId)
      .map(({ delegateId, name, away, busy }) => ({ delegateId, name, away, busy }));
    return { ...sessionView(session), now, meetings, representatives };
  }
}

import { Injectable } from '@nestjs/common';
import { Conferences } from '@wanchang/conference';
import {
  column,
  Database,
  decodeCursor,
  defineStatement,
  isWhole,
  nullable,
  toPage,
  type Page,
} from '@wanchang/platform';
import type { FollowUpAnswerDto, FollowUpDto, MyFollowUpDto } from './answers/follow-up.dto';

const answerOf = (name: string) =>
  `CASE WHEN ${name}.member_id IS NOT NULL THEN jsonb_build_object('result', ${name}.result, 'sum',
     CASE WHEN ${name}.amount IS NOT NULL THEN jsonb_build_object('stage', ${name}.stage, 'amount', ${name}.amount::text,
       'currency', ${name}.currency) END) END`;
const says = (name: string, memberId: string) =>
  `LEFT JOIN conference_follow_up_answers ${name}
     ON ${name}.meeting_id = f.meeting_id AND ${name}.days = f.days AND ${name}.member_id = ${memberId}`;
const answer = nullable(column.json<FollowUpAnswerDto>());

/** What unit $1 is asked: what it has not answered first. The other side’s answer is there once it has. */
const MINE = defineStatement(
  'matchmaking-session.my-follow-ups',
  {
    meetingId: column.uuid,
    days: column.integer,
    sessionTitle: column.text(),
    startsAt: column.instant,
    memberName: column.text(),
    mine: answer,
    theirs: answer,
  },
  `SELECT f.meeting_id AS "meetingId", f.days::int AS days, s.title AS "sessionTitle", t.starts_at AS "startsAt",
          r.name_zh AS "memberName", ${answerOf('own')} AS mine,
          CASE WHEN own.member_id IS NOT NULL THEN ${answerOf('other')} END AS theirs
     FROM conference_follow_ups f JOIN conference_meetings m ON m.id = f.meeting_id
     JOIN conference_sessions s ON s.id = m.session_id JOIN conference_slots t ON t.id = m.told_slot_id
     JOIN member_refs r ON r.id = CASE m.a_member_id WHEN $1 THEN m.b_member_id ELSE m.a_member_id END
     ${says('own', '$1')} ${says('other', 'r.id')}
    WHERE $1 IN (m.a_member_id, m.b_member_id)
    ORDER BY (own.member_id IS NULL) DESC, f.asked_at DESC, f.meeting_id, f.days LIMIT 200`,
);

/** What both sides of the meetings of conference $1 say, behind row $2, at most $3. */
const ALL = defineStatement(
  'matchmaking-session.follow-ups',
  {
    row: column.integer,
    meetingId: column.uuid,
    days: column.integer,
    askedAt: column.instant,
    aName: column.text(),
    aSays: answer,
    bName: column.text(),
    bSays: answer,
  },
  `SELECT * FROM (
     SELECT (row_number() OVER (ORDER BY f.days, f.asked_at, f.meeting_id))::int AS row, f.meeting_id AS "meetingId",
            f.days::int AS days, f.asked_at AS "askedAt", a.name_zh AS "aName", ${answerOf('x')} AS "aSays",
            b.name_zh AS "bName", ${answerOf('y')} AS "bSays"
       FROM conference_follow_ups f JOIN conference_meetings m ON m.id = f.meeting_id
       JOIN conference_sessions s ON s.id = m.session_id
       JOIN member_refs a ON a.id = m.a_member_id JOIN member_refs b ON b.id = m.b_member_id
       ${says('x', 'm.a_member_id')} ${says('y', 'm.b_member_id')}
      WHERE s.conference_id = $1) AS numbered
    WHERE row > $2 ORDER BY row LIMIT $3`,
);

/** What is asked after meetings: its own for each unit; for the secretariat both sides’ answers beside each other. */
@Injectable()
export class ListFollowUps {
  constructor(
    private readonly database: Database,
    private readonly conferences: Conferences,
  ) {}

  ofUnit(memberId: string): Promise<MyFollowUpDto[]> {
    return this.database.query(MINE, [memberId]);
  }

  /** @throws DomainError conference.conference-not-found */
  async ofConference(
    conferenceId: string,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<FollowUpDto>> {
    await this.conferences.read(conferenceId);
    const [after] = decodeCursor(cursor, [isWhole]) ?? [0];
    const rows = await this.database.query(ALL, [conferenceId, after, limit + 1]);
    return toPage(
      rows,
      limit,
      ({ row }) => [row],
      ({ meetingId, days, askedAt, aName, aSays, bName, bSays }) => ({
        ...{ meetingId, days, askedAt, aName, aSays, bName, bSays },
      }),
    );
  }
}

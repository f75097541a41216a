import { Injectable } from '@nestjs/common';
import { Conferences } from '@wanchang/conference';
import { Paper } from '@wanchang/documents';
import { Clock, column, Database, defineStatement, nullable } from '@wanchang/platform';
import { drawDayPapers } from '../papers/day-papers';

const PEOPLE = defineStatement(
  'matchmaking-session.people-on-paper',
  {
    number: column.integer,
    name: column.text(),
    memberName: column.text(),
    phone: nullable(column.text()),
    needs: nullable(column.text()),
  },
  `SELECT d.number, d.name, m.name_zh AS "memberName", CASE WHEN d.consent THEN d.phone END AS phone,
          d.interpreter AS needs
     FROM conference_delegate_refs d JOIN member_refs m ON m.id = d.member_id
    WHERE d.conference_id = $1 AND d.state = 'registered' ORDER BY d.number LIMIT 10000`,
);

/** What was told of the sessions of conference $1, by table and time. */
const MEETINGS = defineStatement(
  'matchmaking-session.meetings-on-paper',
  {
    session: column.text(),
    version: column.integer,
    hall: column.text(),
    table: column.text(),
    startsAt: column.instant,
    endsAt: column.instant,
    aName: column.text(),
    aPerson: column.text(),
    bName: column.text(),
    bPerson: column.text(),
  },
  `SELECT x.title AS session, x.published_version AS version, t.hall, t.label AS table, s.starts_at AS "startsAt",
          s.ends_at AS "endsAt", a.name_zh AS "aName", pa.name AS "aPerson", b.name_zh AS "bName", pb.name AS "bPerson"
     FROM conference_meetings m JOIN conference_sessions x ON x.id = m.session_id
     JOIN conference_slots s ON s.id = m.told_slot_id JOIN conference_tables t ON t.id = m.told_table_id
     JOIN member_refs a ON a.id = m.a_member_id JOIN member_refs b ON b.id = m.b_member_id
     JOIN conference_delegate_refs pa ON pa.id = m.told_a_delegate_id
     JOIN conference_delegate_refs pb ON pb.id = m.told_b_delegate_id
    WHERE x.conference_id = $1 ORDER BY x.created_at, x.id, t.hall, t.label, s.starts_at LIMIT 10000`,
);

/** The queues of conference $1 with who waits; one without anybody has an empty row. */
const TICKETS = defineStatement(
  'matchmaking-session.queues-on-paper',
  {
    queue: column.text(),
    host: column.text(),
    place: column.text(),
    number: nullable(column.integer),
    memberName: nullable(column.text()),
  },
  `SELECT q.title AS queue, h.name_zh AS host, q.place, t.number, m.name_zh AS "memberName"
     FROM conference_queues q JOIN member_refs h ON h.id = q.host_member_id
     LEFT JOIN conference_queue_tickets t ON t.queue_id = q.id AND t.state IN ('waiting', 'called', 'skipped')
     LEFT JOIN member_refs m ON m.id = t.member_id
    WHERE q.conference_id = $1 ORDER BY q.created_at, q.id, t.rank, t.number LIMIT 10000`,
);

/** All of the day on paper, printed the evening before: for when there is neither network nor power. */
@Injectable()
export class PrintDay {
  constructor(
    private readonly database: Database,
    private readonly conferences: Conferences,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError conference.conference-not-found */
  async execute(conferenceId: string): Promise<{ name: string; bytes: Buffer }> {
    const { title: conference } = await this.conferences.read(conferenceId);
    const [printedAt, people, meetings, tickets] = await Promise.all([
      this.clock.now(),
      this.database.query(PEOPLE, [conferenceId]),
      this.database.query(MEETINGS, [conferenceId]),
      this.database.query(TICKETS, [conferenceId]),
    ]);
    const title = `${conference} 会议日纸面资料`;
    const bytes = await Paper.render({ title, at: printedAt, footnote: title }, (paper) =>
      drawDayPapers(paper, { conference, printedAt, people, meetings, tickets }),
    );
    return { name: `${title}.pdf`, bytes };
  }
}

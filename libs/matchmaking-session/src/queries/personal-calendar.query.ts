import { Injectable } from '@nestjs/common';
import { AgendaCalendar, calendarOf, Conferences } from '@wanchang/conference';
import { column, Database, defineStatement } from '@wanchang/platform';

/** Meetings of delegate $1 at conference $2, as they were told last. */
const MEETINGS = defineStatement(
  'matchmaking-session.meetings-of-delegate',
  {
    id: column.uuid,
    sequence: column.integer,
    startsAt: column.instant,
    endsAt: column.instant,
    place: column.text(),
    other: column.text(),
    session: column.text(),
  },
  `SELECT m.id, m.version AS sequence, s.starts_at AS "startsAt", s.ends_at AS "endsAt",
          t.hall || ' ' || t.label AS place, o.name_zh AS other, x.title AS session
     FROM conference_meetings m JOIN conference_sessions x ON x.id = m.session_id AND x.conference_id = $2
     JOIN conference_slots s ON s.id = m.told_slot_id JOIN conference_tables t ON t.id = m.told_table_id
     JOIN member_refs o
       ON o.id = CASE $1::uuid WHEN m.told_a_delegate_id THEN m.b_member_id ELSE m.a_member_id END
    WHERE $1 IN (m.told_a_delegate_id, m.told_b_delegate_id) ORDER BY s.starts_at`,
);

/** What a delegate has at a conference, for their calendar program: their parts in the agenda and their meetings. */
@Injectable()
export class PersonalCalendar {
  constructor(
    private readonly database: Database,
    private readonly agenda: AgendaCalendar,
    private readonly conferences: Conferences,
  ) {}

  /** @throws DomainError conference.calendar-not-found */
  async execute(address: string): Promise<string> {
    const owner = await this.agenda.owner(address);
    const { title } = await this.conferences.read(owner.conferenceId);
    const values = [owner.delegateId, owner.conferenceId];
    const meetings = await this.database.query(MEETINGS, values);
    return calendarOf(title, [
      ...(await this.agenda.entriesOf(owner)),
      ...meetings.map(({ other, session, ...meeting }) => ({
        ...{ ...meeting, title: other, description: session },
      })),
    ]);
  }
}

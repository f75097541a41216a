import { Injectable } from '@nestjs/common';
import { isId } from '@wanchang/kernel';
import {
  column,
  Database,
  decodeCursor,
  defineStatement,
  nullable,
  toPage,
  type Actor,
  type Page,
} from '@wanchang/platform';
import { mayDecide } from '../access/admission.policies';
import { admissionErrors } from '../domain/admission.errors';
import type { MeetingKind } from '../domain/office-meeting';
import { CasesOfMeeting } from '../persistence/cases-of-meeting';
import type { MeetingDetailsDto, MeetingDto } from './answers/meeting.dto';

/** $1 one meeting, or null for all; $2 id to begin behind; at most $3. */
const MEETINGS = defineStatement(
  'admission.meetings',
  {
    id: column.uuid,
    kind: column.text<MeetingKind>(),
    heldOn: column.text(),
    place: nullable(column.text()),
    attendees: column.text(),
    cases: column.integer,
    open: column.integer,
    minutesId: nullable(column.uuid),
    minutesNumber: nullable(column.text()),
  },
  `SELECT m.id, m.kind, m.held_on::text AS "heldOn", m.place, m.attendees,
          (SELECT count(*)::int FROM office_meeting_cases c WHERE c.meeting_id = m.id) AS cases,
          (SELECT count(*)::int FROM office_meeting_cases c WHERE c.meeting_id = m.id AND c.outcome IS NULL) AS open,
          m.minutes_id AS "minutesId", d.number AS "minutesNumber"
     FROM office_meetings m LEFT JOIN document_numbers d ON d.id = m.minutes_id
    WHERE ($1::uuid IS NULL OR m.id = $1) AND ($2::uuid IS NULL OR m.id < $2)
    ORDER BY m.id DESC LIMIT $3`,
);

/** The office meetings, the newest first. */
@Injectable()
export class ListMeetings {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesOfMeeting,
  ) {}

  async execute(cursor: string | undefined, limit: number): Promise<Page<MeetingDto>> {
    const [before] = decodeCursor(cursor, [isId]) ?? [null];
    const rows = await this.database.query(MEETINGS, [null, before, limit + 1]);
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => row,
    );
  }

  /** @throws DomainError admission.meeting-not-found */
  async show(id: string, actor: Actor): Promise<MeetingDetailsDto> {
    const meeting = await this.database.one(MEETINGS, [id, null, 1]);
    if (!meeting) throw admissionErrors('meeting-not-found');
    const agenda = await this.cases.of(id);
    return { ...meeting, agenda, mayDecide: mayDecide(meeting.kind, actor) };
  }
}

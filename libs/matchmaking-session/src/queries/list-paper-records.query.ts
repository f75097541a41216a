import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';
import type { OutcomeSource } from '../domain/paper-record';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import type { PaperMeetingDto, PaperRecordsDto } from './answers/paper.dto';

/** The meetings of session $1 as they were told, with what is on record of them. */
const RECORDS = defineStatement(
  'matchmaking-session.paper-records',
  {
    meetingId: column.uuid,
    slotId: column.uuid,
    tableId: column.uuid,
    begun: column.boolean,
    decided: column.boolean,
    aName: column.text(),
    aPresent: nullable(column.boolean),
    aHeld: nullable(column.boolean),
    aUseful: nullable(column.integer),
    aNextStep: nullable(column.text()),
    aSource: nullable(column.text<OutcomeSource>()),
    aBy: nullable(column.text()),
    bName: column.text(),
    bPresent: nullable(column.boolean),
    bHeld: nullable(column.boolean),
    bUseful: nullable(column.integer),
    bNextStep: nullable(column.text()),
    bSource: nullable(column.text<OutcomeSource>()),
    bBy: nullable(column.text()),
  },
  `SELECT m.id AS "meetingId", m.told_slot_id AS "slotId", m.told_table_id AS "tableId", s.starts_at <= now() AS begun,
          m.no_show_member_id IS NOT NULL AS decided,
          a.name_zh AS "aName", pa.present AS "aPresent", oa.held AS "aHeld", oa.useful::int AS "aUseful",
          oa.next_step AS "aNextStep", oa.source AS "aSource", na.name AS "aBy",
          b.name_zh AS "bName", pb.present AS "bPresent", ob.held AS "bHeld", ob.useful::int AS "bUseful",
          ob.next_step AS "bNextStep", ob.source AS "bSource", nb.name AS "bBy"
     FROM conference_meetings m JOIN conference_slots s ON s.id = m.told_slot_id
     JOIN conference_tables t ON t.id = m.told_table_id
     JOIN member_refs a ON a.id = m.a_member_id JOIN member_refs b ON b.id = m.b_member_id
     LEFT JOIN conference_presences pa ON pa.meeting_id = m.id AND pa.member_id = m.a_member_id
     LEFT JOIN conference_presences pb ON pb.meeting_id = m.id AND pb.member_id = m.b_member_id
     LEFT JOIN conference_outcomes oa ON oa.meeting_id = m.id AND oa.member_id = m.a_member_id
     LEFT JOIN person_names na ON na.id = oa.person_id
     LEFT JOIN conference_outcomes ob ON ob.meeting_id = m.id AND ob.member_id = m.b_member_id
     LEFT JOIN person_names nb ON nb.id = ob.person_id
    WHERE m.session_id = $1 ORDER BY t.hall, t.label, s.starts_at LIMIT 10000`,
);

/** What is on record of the meetings of a session, for those who type in what stands on paper. */
@Injectable()
export class ListPaperRecords {
  constructor(
    private readonly database: Database,
    private readonly sessions: MatchmakingSessions,
  ) {}

  /** @throws DomainError matchmaking-session.session-not-found */
  async execute(sessionId: string): Promise<PaperRecordsDto> {
    const { title } = await this.sessions.get(sessionId);
    const [slots, tables, rows] = await Promise.all([
      this.sessions.slots(sessionId),
      this.sessions.tables(sessionId),
      this.database.query(RECORDS, [sessionId]),
    ]);
    const meetings = rows.map(({ meetingId, slotId, tableId, begun, decided, ...of }) => {
      const a = { name: of.aName, present: of.aPresent, held: of.aHeld, useful: of.aUseful };
      const b = { name: of.bName, present: of.bPresent, held: of.bHeld, useful: of.bUseful };
      return {
        ...{ meetingId, slotId, tableId, begun, decided },
        a: { ...a, nextStep: of.aNextStep, source: of.aSource, by: of.aBy },
        b: { ...b, nextStep: of.bNextStep, source: of.bSource, by: of.bBy },
      } satisfies PaperMeetingDto;
    });
    return {
      title,
      slots: slots.map(({ id, startsAt, endsAt }) => ({ id, startsAt, endsAt })),
      tables: tables.map(({ id, hall, label }) => ({ id, hall, label })),
      meetings,
    };
  }
}

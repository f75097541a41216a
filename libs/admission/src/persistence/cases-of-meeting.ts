import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import type { ApplicationState } from '../domain/application.states';
import type { Recommendation } from '../domain/inspection';
import type { Outcome } from '../domain/office-meeting';

/** In the order of the agenda of meeting $1. */
const CASES_OF_MEETING = defineStatement(
  'admission.cases-of-meeting',
  {
    applicationId: column.uuid,
    nameZh: column.text(),
    state: column.text<ApplicationState>(),
    recommendation: nullable(column.text<Recommendation>()),
    outcome: nullable(column.text<Outcome>()),
    reason: nullable(column.text()),
    decidedByName: nullable(column.text()),
    decidedAt: nullable(column.instant),
  },
  `SELECT c.application_id AS "applicationId", a.name_zh AS "nameZh", a.state, i.recommendation, c.outcome, c.reason,
          p.name AS "decidedByName", c.decided_at AS "decidedAt"
     FROM office_meeting_cases c
     JOIN applications a ON a.id = c.application_id
     LEFT JOIN inspections i ON i.application_id = c.application_id
     LEFT JOIN person_names p ON p.id = c.decided_by
    WHERE c.meeting_id = $1 ORDER BY c.position`,
);
export type CaseOfMeeting = RowOf<typeof CASES_OF_MEETING>;

/** The agenda of a meeting, with what was decided. */
@Injectable()
export class CasesOfMeeting {
  constructor(private readonly database: Database) {}

  of(meetingId: string): Promise<CaseOfMeeting[]> {
    return this.database.query(CASES_OF_MEETING, [meetingId]);
  }
}

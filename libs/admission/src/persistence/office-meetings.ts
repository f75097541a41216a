import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { column, Database, defineStatement, mappingConstraints } from '@wanchang/platform';
import { IsNull } from 'typeorm';
import { admissionErrors } from '../domain/admission.errors';
import type { OfficeMeeting, Outcome } from '../domain/office-meeting';
import { OfficeMeetingCaseEntity } from './office-meeting-case.entity';
import { OfficeMeetingEntity } from './office-meeting.entity';

const LOCK_MEETING = defineStatement(
  'admission.lock-meeting',
  { id: column.uuid },
  `SELECT id FROM office_meetings WHERE id = $1 FOR UPDATE`,
);

const OPEN_ELSEWHERE = {
  office_meeting_cases_open_key: () => admissionErrors('case-on-another-agenda'),
};

export type NewMeeting = Pick<OfficeMeeting, 'kind' | 'heldOn' | 'place' | 'attendees'>;

/** The office meetings and the cases on their agendas. */
@Injectable()
export class OfficeMeetings {
  constructor(private readonly database: Database) {}

  async insert(meeting: NewMeeting, createdBy: string): Promise<string> {
    const id = newId();
    await this.rows().insert({ id, ...meeting, createdBy });
    return id;
  }

  /** @throws DomainError admission.meeting-not-found */
  async get(id: string): Promise<OfficeMeetingEntity> {
    const found = await this.rows().findOneBy({ id });
    if (!found) throw admissionErrors('meeting-not-found');
    return found;
  }

  /** Locks it for this transaction. @throws DomainError admission.meeting-not-found, .meeting-closed */
  async lockOpen(id: string): Promise<OfficeMeetingEntity> {
    if (!(await this.database.one(LOCK_MEETING, [id]))) throw admissionErrors('meeting-not-found');
    const meeting = await this.get(id);
    if (meeting.minutesId) throw admissionErrors('meeting-closed');
    return meeting;
  }

  cases(meetingId: string): Promise<OfficeMeetingCaseEntity[]> {
    return this.case().find({ where: { meetingId }, order: { position: 'ASC' } });
  }

  /** These in this order; what is decided stays. @throws DomainError admission.case-on-another-agenda */
  async setAgenda(meetingId: string, applicationIds: readonly string[]): Promise<void> {
    await this.case().delete({ meetingId, outcome: IsNull() });
    const decided = await this.cases(meetingId);
    const open = applicationIds.filter(
      (id) => !decided.some((known) => known.applicationId === id),
    );
    const last = decided.at(-1)?.position ?? 0;
    await mappingConstraints(OPEN_ELSEWHERE, () =>
      this.case().insert(
        open.map((applicationId, at) => ({ meetingId, applicationId, position: last + at + 1 })),
      ),
    );
  }

  /** @throws DomainError admission.not-on-agenda, .already-decided */
  async decide(
    key: { readonly meetingId: string; readonly applicationId: string },
    outcome: Outcome,
    reason: string | null,
    decidedBy: string,
  ): Promise<void> {
    const known = await this.case().findOneBy(key);
    if (!known) throw admissionErrors('not-on-agenda');
    const { affected } = await this.case().update(
      { ...key, outcome: IsNull() },
      { outcome, reason, decidedBy, decidedAt: () => 'now()' },
    );
    if (!affected) throw admissionErrors('already-decided');
  }

  /** What is withdrawn is on no agenda any more. */
  async takeOff(applicationId: string): Promise<void> {
    await this.case().delete({ applicationId, outcome: IsNull() });
  }

  async close(id: string, minutesId: string): Promise<void> {
    await this.rows().update({ id }, { minutesId });
  }

  private rows() {
    return this.database.repository(OfficeMeetingEntity);
  }

  private case() {
    return this.database.repository(OfficeMeetingCaseEntity);
  }
}

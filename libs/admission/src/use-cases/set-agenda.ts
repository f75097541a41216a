import { Injectable } from '@nestjs/common';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { admissionWork } from '../access/admission.policies';
import { agendaSet } from '../meeting.facts';
import { admissionErrors } from '../domain/admission.errors';
import { STATE_BEFORE } from '../domain/office-meeting';
import { Applications } from '../persistence/applications';
import { OfficeMeetings } from '../persistence/office-meetings';

/** Puts applications that have reached a meeting's step on its agenda; what is decided already stays on it. */
@Injectable()
export class SetAgenda {
  constructor(
    private readonly meetings: OfficeMeetings,
    private readonly applications: Applications,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError admission.meeting-not-found, .meeting-closed, .case-not-ready, .case-on-another-agenda */
  @Transactional()
  async execute(meetingId: string, applicationIds: readonly string[], actor: Actor): Promise<void> {
    assertAllowed([admissionWork], actor);
    const { kind } = await this.meetings.lockOpen(meetingId);
    const cases = await this.meetings.cases(meetingId);
    const decided = cases.filter(({ outcome }) => outcome).map((item) => item.applicationId);
    for (const id of applicationIds.filter((each) => !decided.includes(each))) {
      const { state, nameZh } = await this.applications.lock(id);
      if (state !== STATE_BEFORE[kind])
        throw admissionErrors('case-not-ready', { args: { name: nameZh ?? '' } });
    }
    await this.meetings.setAgenda(meetingId, applicationIds);
    await this.facts.record(agendaSet, { meetingId, applicationIds }, actor);
  }
}

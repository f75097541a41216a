import { Injectable } from '@nestjs/common';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { admissionWork } from '../access/admission.policies';
import { meetingPlanned } from '../meeting.facts';
import { OfficeMeetings, type NewMeeting } from '../persistence/office-meetings';
import { SetAgenda } from './set-agenda';

/** Plans an office meeting with the cases it is to decide. */
@Injectable()
export class PlanMeeting {
  constructor(
    private readonly meetings: OfficeMeetings,
    private readonly setAgenda: SetAgenda,
    private readonly facts: Facts,
  ) {}

  /** Returns its id. @throws DomainError admission.case-not-ready, .case-on-another-agenda */
  @Transactional()
  async execute(
    { applicationIds, ...meeting }: NewMeeting & { readonly applicationIds: readonly string[] },
    actor: Actor,
  ): Promise<string> {
    assertAllowed([admissionWork], actor);
    const meetingId = await this.meetings.insert(meeting, actor.personId);
    const { kind, heldOn } = meeting;
    await this.facts.record(meetingPlanned, { meetingId, kind, heldOn }, actor);
    await this.setAgenda.execute(meetingId, applicationIds, actor);
    return meetingId;
  }
}

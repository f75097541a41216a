import { Injectable } from '@nestjs/common';
import { Clock, Facts, Transactional, type Actor } from '@wanchang/platform';
import { mayDecide } from '../access/admission.policies';
import { caseDecided } from '../meeting.facts';
import { admissionErrors } from '../domain/admission.errors';
import type { ApplicationState } from '../domain/application.states';
import {
  MEETING_NAMES,
  STATE_BEFORE,
  type MeetingKind,
  type Outcome,
} from '../domain/office-meeting';
import { Applications, illegal } from '../persistence/applications';
import { OfficeMeetings } from '../persistence/office-meetings';
import { ApproveApplication } from './approve-application';

export interface CaseDecision {
  readonly meetingId: string;
  readonly applicationId: string;
  readonly outcome: Outcome;
  readonly reason: string | null;
}

const OFFICERS = {
  secretary_general: { zh: '秘书长', en: 'secretary-general' },
  chairman: { zh: '理事长', en: 'chairman' },
} as const;

/** Decides on a case of an office meeting: on record with who, when and why (R10.3); once, whoever else decides at the same moment. */
@Injectable()
export class DecideCase {
  constructor(
    private readonly meetings: OfficeMeetings,
    private readonly applications: Applications,
    private readonly approve: ApproveApplication,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError admission.not-entitled, .concerned, .reason-required, .meeting-not-found, .meeting-closed,
   * .meeting-not-held, .application-not-found, .not-on-agenda, .already-decided, .illegal-transition
   */
  @Transactional()
  async execute({ meetingId, ...decision }: CaseDecision, actor: Actor): Promise<ApplicationState> {
    const { applicationId: id, outcome } = decision;
    const reason = decision.reason?.trim() || null;
    if (outcome !== 'pass' && !reason) throw admissionErrors('reason-required');
    const { kind, heldOn } = await this.meetings.lockOpen(meetingId);
    refuseOthers(kind, actor);
    if (heldOn > (await this.clock.today()))
      throw admissionErrors('meeting-not-held', { args: { day: heldOn } });
    const application = await this.applications.lock(id);
    const people = await this.applications.people(id);
    const applicants = people.map(({ personId }) => personId);
    if (applicants.includes(actor.personId)) throw admissionErrors('concerned');
    await this.meetings.decide({ meetingId, applicationId: id }, outcome, reason, actor.personId);
    if (application.state !== STATE_BEFORE[kind]) throw illegal(application.state);
    const approved = kind === 'chairman' && outcome === 'pass';
    const change = approved ? await this.approve.execute(application, applicants, actor) : {};
    const step = { action: outcome, byPersonId: actor.personId, reason, change };
    const state = await this.applications.move(application, step);
    await this.facts.record(
      caseDecided,
      {
        ...{ applicationId: id, nameZh: application.nameZh!, applicants },
        ...{ meetingId, kind, outcome, reason },
      },
      actor,
    );
    return state;
  }
}

function refuseOthers(kind: MeetingKind, actor: Actor): void {
  if (mayDecide(kind, actor)) return;
  const [officer, meeting] = [OFFICERS[kind], MEETING_NAMES[kind]];
  const args = {
    ...{ officerZh: officer.zh, officerEn: officer.en },
    ...{ meetingZh: meeting.zh, meetingEn: meeting.en },
  };
  throw admissionErrors('not-entitled', { args });
}

import { Injectable } from '@nestjs/common';
import { IssueDocument } from '@wanchang/documents';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { admissionWork } from '../access/admission.policies';
import { minutesIssued } from '../meeting.facts';
import { admissionErrors } from '../domain/admission.errors';
import { MEETING_NAMES } from '../domain/office-meeting';
import { drawMinutes, minutesPaper } from '../papers/minutes-paper';
import { OfficeMeetings } from '../persistence/office-meetings';
import { CasesOfMeeting } from '../persistence/cases-of-meeting';

/** Closes a meeting whose cases are all decided, with its minutes as a document. */
@Injectable()
export class IssueMinutes {
  constructor(
    private readonly meetings: OfficeMeetings,
    private readonly cases: CasesOfMeeting,
    private readonly issueDocument: IssueDocument,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError admission.meeting-not-found, .meeting-closed, .cases-open */
  @Transactional()
  async execute(meetingId: string, actor: Actor): Promise<void> {
    assertAllowed([admissionWork], actor);
    const meeting = await this.meetings.lockOpen(meetingId);
    const cases = await this.cases.of(meetingId);
    const open = cases.filter(({ outcome }) => outcome === null).length;
    if (open > 0) throw admissionErrors('cases-open', { args: { count: open } });
    const { id, number } = await this.issueDocument.execute(
      {
        ...{ kind: minutesPaper, subjectId: meetingId },
        title: `${MEETING_NAMES[meeting.kind].zh}纪要（${meeting.heldOn}）`,
        draw: (paper, reserved) => drawMinutes(paper, { meeting, cases, ...reserved }),
      },
      actor,
    );
    await this.meetings.close(meetingId, id);
    await this.facts.record(minutesIssued, { meetingId, number }, actor);
  }
}

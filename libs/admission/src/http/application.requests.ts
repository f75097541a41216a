import type { DateString } from '@wanchang/kernel';
import {
  Choice,
  Day,
  Email,
  IdList,
  ListOf,
  Nested,
  PageQuery,
  Text,
  TextList,
  Whole,
} from '@wanchang/platform';
import { applicationStates, type ApplicationState } from '../domain/application.states';
import {
  FINDING_SUBJECTS,
  RECOMMENDATIONS,
  REPORT_LIMITS,
  VERDICTS,
  type FindingSubject,
  type Recommendation,
  type Verdict,
} from '../domain/inspection';
import {
  MEETING_KINDS,
  MEETING_LIMITS,
  OUTCOMES,
  type MeetingKind,
  type Outcome,
} from '../domain/office-meeting';
import { ApplicationFileDto } from '../queries/answers/application-file.dto';

const VERSION = { min: 1, max: 2_147_483_647, description: 'the version that this is based on' };
const REASON = { max: 500, description: 'on record, and sent to the applicant' };

export class StartApplicationDto {
  @Nested(() => ApplicationFileDto) file!: ApplicationFileDto;
}

export class SaveDraftDto extends StartApplicationDto {
  @Whole(VERSION) version!: number;
}

export class SubmitApplicationDto {
  @Whole(VERSION) version!: number;
  @Whole({ min: 1, max: 10_000, description: 'the version of the charter that is accepted' })
  charterVersion!: number;
}

export class WithdrawApplicationDto {
  @Whole(VERSION) version!: number;
  @Text({ max: 500, optional: true, nullable: true }) reason?: string | null;
}

export class JoinApplicationDto {
  @Text({ max: 100, description: 'from the link of a colleague' }) code!: string;
}

export class ReturnApplicationDto {
  @Whole(VERSION) version!: number;
  @Text(REASON) reason!: string;
}

export class InspectorAccountDto {
  @Email() account!: string;
}

export class AssignInspectorsDto {
  @Whole(VERSION) version!: number;
  @ListOf(() => InspectorAccountDto, { min: 1, max: 10, description: 'people with an account' })
  inspectors!: InspectorAccountDto[];
}

export class ProposeVisitDto {
  @TextList({ max: REPORT_LIMITS.dates, length: 10, description: 'days, such as 2026-12-03' })
  days!: DateString[];
  @Text({ max: REPORT_LIMITS.invitation }) invitation!: string;
}

export class FindingRequestDto {
  @Choice(FINDING_SUBJECTS) subject!: FindingSubject;
  @Choice(VERDICTS) verdict!: Verdict;
  @Text({ max: REPORT_LIMITS.note, min: 0 }) note!: string;
}

export class HandInReportDto {
  @Whole(VERSION) version!: number;
  @Day() visitedOn!: DateString;
  @ListOf(() => FindingRequestDto, { min: 1, max: FINDING_SUBJECTS.length })
  findings!: FindingRequestDto[];
  @Text({ max: REPORT_LIMITS.summary }) summary!: string;
  @Choice(RECOMMENDATIONS) recommendation!: Recommendation;
}

export class ApplicationsQueryDto extends PageQuery {
  @Text({ max: 100, optional: true, description: 'part of a name or credit code' }) q?: string;
  @Choice(applicationStates.states, { optional: true }) state?: ApplicationState;
}

const CASES = { max: MEETING_LIMITS.cases };

export class PlanMeetingDto {
  @Choice(MEETING_KINDS) kind!: MeetingKind;
  @Day() heldOn!: DateString;
  @Text({ max: MEETING_LIMITS.place, optional: true, nullable: true }) place?: string | null;
  @Text({ max: MEETING_LIMITS.attendees, description: 'who takes part, as the minutes name them' })
  attendees!: string;
  @IdList({ ...CASES, description: 'the applications on the agenda, in their order' })
  applicationIds!: string[];
}

export class SetAgendaDto {
  @IdList(CASES) applicationIds!: string[];
}

export class DecideCaseDto {
  @Choice(OUTCOMES) outcome!: Outcome;
  @Text({ ...REASON, optional: true, nullable: true }) reason?: string | null;
}

export class PublishCharterDto {
  @Text({ max: 100 }) title!: string;
  @Text({ max: 100_000, description: 'each line is a paragraph' }) body!: string;
  @Day() effectiveFrom!: DateString;
}

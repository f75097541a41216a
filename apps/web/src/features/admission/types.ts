import type { Schemas } from '../../api/schemas';

export type Application = Schemas['ApplicationDto'];
export type ApplicationCard = Schemas['ApplicationCardDto'];
export type ApplicationFile = Schemas['ApplicationFileDto'];
export type ApplicationState = Schemas['ApplicationState'];
export type Step = Schemas['StepDto'];
export type Report = Schemas['ReportDto'];
export type NewReport = Schemas['HandInReportDto'];
export type Charter = Schemas['CharterDto'];
export type Meeting = Schemas['MeetingDto'];
export type MeetingDetails = Schemas['MeetingDetailsDto'];
export type MeetingCase = Schemas['MeetingCaseDto'];
export type MeetingKind = Schemas['MeetingKind'];
export type NewMeeting = Schemas['PlanMeetingDto'];
export type Outcome = Schemas['DecideCaseDto']['outcome'];

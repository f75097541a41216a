import type { Schemas } from '../../../api/schemas';

export type MyFollowUp = Schemas['MyFollowUpDto'];
export type FollowUpAnswer = Schemas['FollowUpAnswerDto'];
export type FollowUpResult = Schemas['FollowUpResult'];
export type FollowUpStage = Schemas['FollowUpStage'];
export type FollowUpOrder = Schemas['AnswerFollowUpDto'];
export type Report = Schemas['ConferenceReportDto'];

export type { ApplicationDto, BoardDto } from '../queries/answers/application.dto';
export type { MeetingDetailsDto } from '../queries/answers/meeting.dto';
export { Admissions, anApplicationFile, aReport } from './applications';
export type { ExpulsionCaseDto } from '../queries/answers/expulsion.dto';
export type { FormalitiesDto, WithdrawalDto } from '../queries/answers/leaving.dto';

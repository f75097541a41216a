import type { Schemas } from '../../../api/schemas';

export type PaperRecords = Schemas['PaperRecordsDto'];
export type PaperMeeting = Schemas['PaperMeetingDto'];
export type PaperSide = Schemas['PaperSideDto'];
export type PaperRecord = Schemas['PaperRecordDto'];

import type { Schemas } from '../../api/schemas';

export type MailSummary = Schemas['MailSummaryDto'];
export type Job = Schemas['JobDto'];
export type Backup = Schemas['BackupDto'];
export type JobState = Job['state'];

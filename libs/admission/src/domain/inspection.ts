import {
  addWorkingDays,
  workingDaysBetween,
  type CountedDay,
  type DateString,
} from '@wanchang/kernel';
import { INSPECTION_WORKING_DAYS } from './application';

export const RECOMMENDATIONS = ['admit', 'admit_with_conditions', 'refuse'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

/** What the team looked at; each has a line of its own in the report. */
export const FINDING_SUBJECTS = [
  'identity',
  'operation',
  'resources',
  'needs',
  'reputation',
  'willingness',
] as const;
export type FindingSubject = (typeof FINDING_SUBJECTS)[number];

export const VERDICTS = ['good', 'fair', 'poor', 'not_seen'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Finding {
  readonly subject: FindingSubject;
  readonly verdict: Verdict;
  readonly note: string;
}

export interface InspectionReport {
  readonly visitedOn: DateString;
  readonly findings: readonly Finding[];
  readonly summary: string;
  readonly recommendation: Recommendation;
}

export const REPORT_LIMITS = { note: 1000, summary: 5000, dates: 5, invitation: 2000 } as const;

/** The last day of the period of R10.2 that begins with the receipt. */
export function inspectionDue(receivedOn: DateString): CountedDay {
  return addWorkingDays(receivedOn, INSPECTION_WORKING_DAYS);
}

export interface TimeLeft {
  /** Working days after today up to the due day; negative when so many have passed since. */
  readonly workingDays: number;
  readonly late: boolean;
}

/** How long the inspection may still take (R10.2). */
export function timeLeft(dueOn: DateString, today: DateString): TimeLeft {
  const late = today > dueOn;
  const { days } = late ? workingDaysBetween(dueOn, today) : workingDaysBetween(today, dueOn);
  return { workingDays: late ? -days : days, late };
}

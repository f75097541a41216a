import type { DateString, LocalisedText } from '@wanchang/kernel';
import type { ApplicationState } from './application.states';

/** 秘书长办公会议, then 理事长办公会议: the two meetings that decide (R10.1). */
export const MEETING_KINDS = ['secretary_general', 'chairman'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_NAMES: Readonly<Record<MeetingKind, LocalisedText>> = {
  secretary_general: { zh: '秘书长办公会议', en: 'Secretary-general’s office meeting' },
  chairman: { zh: '理事长办公会议', en: 'Chairman’s office meeting' },
};

export const OUTCOMES = ['pass', 'refuse', 'return'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The state of an application that a meeting of this kind decides on. */
export const STATE_BEFORE: Readonly<Record<MeetingKind, ApplicationState>> = {
  secretary_general: 'reported',
  chairman: 'endorsed',
};

export interface OfficeMeeting {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly heldOn: DateString;
  readonly place: string | null;
  /** 出席, as the minutes name them. */
  readonly attendees: string;
  readonly minutesId: string | null;
  readonly version: number;
}

export const MEETING_LIMITS = { place: 100, attendees: 1000, cases: 50 } as const;

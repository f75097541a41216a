import type { DateString, ResourceKind } from '@wanchang/kernel';
import type { ApplicationState } from './application.states';

/** What a unit offers or needs of one of the eight kinds (R0.1, R9.1). */
export interface StatedResource {
  readonly kind: ResourceKind;
  readonly text: string;
}

/** What the applicant says of itself; a draft lacks what is not filled in yet. */
export interface ApplicationFile {
  readonly kind?: string | null;
  readonly nameZh?: string | null;
  readonly nameEn?: string | null;
  readonly creditCode?: string | null;
  readonly regionCode?: string | null;
  readonly industries?: readonly string[];
  readonly contactName?: string | null;
  readonly contactPhone?: string | null;
  readonly contactEmail?: string | null;
  readonly address?: string | null;
  readonly website?: string | null;
  readonly introduction?: string | null;
  readonly offers?: readonly StatedResource[];
  readonly needs?: readonly StatedResource[];
}

export interface Application {
  readonly id: string;
  readonly state: ApplicationState;
  readonly file: ApplicationFile;
  readonly createdBy: string;
  /** The charter that the applicant accepted, and when (R16.1). */
  readonly charterVersion: number | null;
  readonly charterAcceptedAt: Date | null;
  readonly charterAcceptedBy: string | null;
  /** The day of receipt: the inspection is organised within ten working days of it (R10.2). */
  readonly receivedOn: DateString | null;
  readonly inspectionDueOn: DateString | null;
  /** The due day rests on days whose holidays are not published yet. */
  readonly dueProvisional: boolean;
  readonly memberId: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

/** Most entries and longest texts of an application. */
export const APPLICATION_LIMITS = {
  resources: 16,
  resourceText: 500,
  files: 20,
  people: 10,
} as const;

/** Days within which an inspection is organised, counted in working days (R10.2). */
export const INSPECTION_WORKING_DAYS = 10;

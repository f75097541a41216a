import type { FieldProblem } from '@wanchang/kernel';
import type { RosterDifference } from './roster-differences';

/** What became of a row, or what a preview says would. */
export const ROSTER_ROW_STATUSES = [
  ...(['registered', 'updated', 'unchanged', 'rejected', 'new', 'differs'] as const),
] as const;
export type RosterRowStatus = (typeof ROSTER_ROW_STATUSES)[number];

export interface RosterRowReport {
  /** Its place in the file, counted from 1. */
  readonly row: number;
  readonly status: RosterRowStatus;
  readonly nameZh: string;
  readonly memberId: string | null;
  readonly problems: readonly FieldProblem[];
  readonly differences: readonly RosterDifference[];
}

export interface RosterReport {
  /** Null for a preview. */
  readonly id: string | null;
  readonly total: number;
  readonly registered: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rows: readonly RosterRowReport[];
}

import type { FieldProblem } from '@wanchang/kernel';

/** What became of a row, or what a preview says would. A term that differs is left to a person: it is a decision. */
export const POST_ROW_STATUSES = ['appointed', 'new', 'differs', 'unchanged', 'rejected'] as const;
export type PostRowStatus = (typeof POST_ROW_STATUSES)[number];

export interface PostRowReport {
  /** Its place in the file, counted from 1. */
  readonly row: number;
  readonly status: PostRowStatus;
  readonly name: string;
  readonly unit: string;
  readonly problems: readonly FieldProblem[];
  /** The last day of the term that is on record, where the list says another. */
  readonly recordedEndsOn: string | null;
}

export interface PostReport {
  readonly total: number;
  /** Appointed, or in a preview those that would be. */
  readonly appointed: number;
  readonly differs: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rows: readonly PostRowReport[];
}

export function reportOf(rows: readonly PostRowReport[]): PostReport {
  const count = (...of: PostRowStatus[]) => rows.filter(({ status }) => of.includes(status)).length;
  return {
    ...{ total: rows.length, appointed: count('appointed', 'new'), differs: count('differs') },
    ...{ unchanged: count('unchanged'), rejected: count('rejected'), rows },
  };
}

import type { FieldProblem } from '@wanchang/kernel';

/**
 * What became of a row, or what a preview says would: a place, a place among those who wait, on record already, or
 * nothing for what is wrong.
 */
export const DELEGATE_ROW_STATUSES = ['registered', 'waiting', 'unchanged', 'rejected'] as const;
export type DelegateRowStatus = (typeof DELEGATE_ROW_STATUSES)[number];

export interface DelegateRowReport {
  /** Its place in the file, counted from 1. */
  readonly row: number;
  readonly status: DelegateRowStatus;
  readonly name: string;
  readonly unit: string;
  readonly problems: readonly FieldProblem[];
}

export interface DelegateReport {
  readonly total: number;
  readonly registered: number;
  readonly waiting: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rows: readonly DelegateRowReport[];
}

export function reportOf(rows: readonly DelegateRowReport[]): DelegateReport {
  const count = (of: DelegateRowStatus) => rows.filter(({ status }) => status === of).length;
  return {
    ...{ total: rows.length, registered: count('registered'), waiting: count('waiting') },
    ...{ unchanged: count('unchanged'), rejected: count('rejected'), rows },
  };
}

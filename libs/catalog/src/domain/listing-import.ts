import type { LocalisedText, ResourceKind, Side } from '@wanchang/kernel';

export const IMPORT_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What becomes of a row. */
export const ROW_STATUSES = ['accepted', 'rejected'] as const;
export type RowStatus = (typeof ROW_STATUSES)[number];

/** Why an import failed as a whole. */
export interface ImportProblem extends LocalisedText {
  readonly code: string;
}

/** A file whose rows become listings. What is processed stays processed, however often it is interrupted. */
export interface ListingImport {
  readonly id: string;
  readonly memberId: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly side: Side;
  /** Of rows that do not name one. */
  readonly kind: ResourceKind;
  /** Whether rows that can be published are. */
  readonly publish: boolean;
  readonly state: ImportState;
  /** Records in the file; null until it was read. */
  readonly total: number | null;
  readonly processed: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly problem: ImportProblem | null;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

export const IMPORT_LIMITS = { megabytes: 20, rows: 20_000, columns: 200, rowsAtOnce: 50 } as const;

export function isOver({ state }: Pick<ListingImport, 'state'>): boolean {
  return state !== 'queued' && state !== 'running';
}

import type { ResourceKind, Side } from '@wanchang/kernel';

/** What becomes of a row. */
export const ROW_STATUSES = ['accepted', 'rejected'] as const;
export type RowStatus = (typeof ROW_STATUSES)[number];

/** A file whose rows become listings. How far it is stands in its run, which has the same id. */
export interface ImportedFile {
  readonly id: string;
  readonly memberId: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly side: Side;
  /** Of rows that do not name one. */
  readonly kind: ResourceKind;
  /** Whether rows that can be published are. */
  readonly publish: boolean;
  readonly accepted: number;
  readonly rejected: number;
  readonly createdAt: Date;
}

export const IMPORT_LIMITS = { megabytes: 20, rows: 20_000, columns: 200, rowsAtOnce: 50 } as const;

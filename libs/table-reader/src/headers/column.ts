import type { CellMark } from '../sheet';
import type { Meaning } from './meanings';
import type { HeaderReading, QuantityTier, Tax } from './read-header';

/** Why a column is taken for what it is. */
export const COLUMN_REASONS = ['header', 'values', 'user'] as const;
export type ColumnReason = (typeof COLUMN_REASONS)[number];

/** Why a column is not taken over. */
export const LEFT_OUT_REASONS = ['hidden', 'confidential', 'ignored'] as const;
export type LeftOut = (typeof LEFT_OUT_REASONS)[number];

export interface Column {
  /** Counted from 0 in the sheet. */
  readonly at: number;
  /** As it stands above the column; of two-line headers both lines. */
  readonly header: string;
  readonly meaning: Meaning;
  readonly reason: ColumnReason;
  readonly leftOut: LeftOut | null;
  readonly unit: string | null;
  readonly currency: string | null;
  /** The currency that the first price below is written with; nothing where the header says one. */
  readonly sign: string | null;
  readonly scale: number;
  readonly tax: Tax | null;
  readonly tier: QuantityTier | null;
  /** Of a matrix of prices: the finish, size or grade that the prices of this column are for. */
  readonly option: string | null;
}

export interface RecordCell {
  readonly column: Column;
  readonly text: string;
  readonly mark?: CellMark;
}

export const NOTHING_SAID: HeaderReading = {
  ...{ meaning: 'other', weight: 0, unit: null, currency: null, scale: 1, tax: null, tier: null },
};

/** A column that nothing but its values describes. */
export function columnOf(
  at: number,
  header: string,
  meaning: Meaning,
  reason: ColumnReason,
): Column {
  const { unit, currency, scale, tax, tier } = NOTHING_SAID;
  return {
    at,
    header,
    meaning,
    reason,
    leftOut: null,
    unit,
    currency,
    sign: null,
    scale,
    tax,
    tier,
    option: null,
  };
}

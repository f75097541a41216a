export { readTables, HEADER_ROWS, type Table } from './tables/read-tables';
export type { ChooseColumns, ChosenMeanings } from './tables/choose-columns';
export {
  COLUMN_REASONS,
  columnOf,
  LEFT_OUT_REASONS,
  type Column,
  type ColumnReason,
  type LeftOut,
  type RecordCell,
} from './headers/column';
export { MEANINGS, type Meaning } from './headers/meanings';
export { currencyIn, TAXES, type QuantityTier, type Tax } from './headers/read-header';
export { ROW_REASONS, type LeftOutRow, type TableRecord } from './rows/table-record';
export type { CellMark, MergeInput, RowInput, SheetInput } from './sheet';
export { isNegotiable, isOpen } from './values/open';
export { readPrice, type Price, type PriceContext, type PriceReading } from './values/price';
export { readQuantity, type QuantityReading } from './values/quantity';
export { readDay, type DayReading } from './values/day';
export { readLeadTime } from './values/lead-time';

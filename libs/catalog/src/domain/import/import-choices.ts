import type { Column, Meaning } from '@wanchang/table-reader';

/** What a person says of a file, having seen what was found in it. */
export interface ImportChoices {
  /** What columns are. */
  readonly columns: readonly ChosenColumn[];
  /** Tables that are not imported. */
  readonly leftOut: readonly TablePlace[];
  /** What cells should have said. */
  readonly cells: readonly CorrectedCell[];
  /** What is said of all goods in the file. */
  readonly all: readonly SaidOfAll[];
}

/** A table is known by its sheet and its first column, counted from 0. */
export interface TablePlace {
  readonly sheet: string;
  readonly at: number;
}

export interface ChosenColumn extends TablePlace {
  /** Another column may stand at the same place further down the sheet. */
  readonly header: string;
  readonly meaning: Meaning;
}

export interface CorrectedCell extends TablePlace {
  /** As a spreadsheet program numbers it. */
  readonly row: number;
  /** Empty: nothing is said. */
  readonly text: string;
}

export interface SaidOfAll {
  readonly meaning: FillableMeaning;
  readonly text: string;
  /** Also of goods that say something else. */
  readonly everywhere: boolean;
}

/** What goods of one file may have in common, with the header that such a column would have. */
export const FILLABLE = {
  industry: '行业',
  kind: '资源类型',
  region: '地区',
  unit: '单位',
  priceUnit: '计价单位',
  minimumOrder: '起订量',
  packing: '包装',
  taxRate: '税率',
  leadTime: '交期',
  dueDate: '需求日期',
  validUntil: '有效期',
  regionWish: '合作区域',
} as const satisfies Partial<Record<Meaning, string>>;
export type FillableMeaning = keyof typeof FILLABLE;
export const FILLABLE_MEANINGS = Object.keys(FILLABLE) as readonly FillableMeaning[];

/** Bounds of {@link ImportChoices}; texts in UTF-16 units. */
export const CHOICE_LIMITS = {
  columns: 400,
  leftOut: 100,
  cells: 2000,
  all: 20,
  header: 500,
  sheet: 200,
  text: 2000,
  /** Of the whole, as JSON. */
  characters: 200_000,
} as const;

export const noChoices: ImportChoices = { columns: [], leftOut: [], cells: [], all: [] };

/** Where a table stands. */
export function placeOf(sheet: string, columns: readonly Column[]): TablePlace {
  return { sheet, at: columns[0]?.at ?? 0 };
}

export const isSamePlace = (left: TablePlace, right: TablePlace): boolean =>
  left.sheet === right.sheet && left.at === right.at;

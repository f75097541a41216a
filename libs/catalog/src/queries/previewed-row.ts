import { industryNameIn, localised, regionNameIn, type Locale } from '@wanchang/kernel';
import type { ListingContent } from '../domain/listing';
import { ROW_STATUSES } from '../domain/listing-import';
import type { FoundRecord, Outcome } from '../import-run/import-outcome';
import type {
  CellDto,
  ImportPreviewDto,
  NoteCountDto,
  PreviewedRowDto,
  PreviewFilter,
} from './answers/import-preview.dto';

/** A row that was found, and what would become of it. */
export interface PreviewedOutcome {
  readonly found: FoundRecord;
  readonly outcome: Outcome;
}

export const PREVIEW_FILTERS: Readonly<Record<PreviewFilter, (outcome: Outcome) => boolean>> = {
  all: () => true,
  noted: ({ row }) => row.problems.length > 0,
  rejected: ({ row }) => row.status === 'rejected',
  updated: ({ row }) => row.status === 'updated',
};

export function countOutcomes(outcomes: readonly PreviewedOutcome[]): ImportPreviewDto['counts'] {
  const having = (holds: (outcome: Outcome) => boolean) =>
    outcomes.filter(({ outcome }) => holds(outcome)).length;
  const [accepted, updated, unchanged, rejected] = ROW_STATUSES.map((status) =>
    having(({ row }) => row.status === status),
  ) as [number, number, number, number];
  const noted = having(PREVIEW_FILTERS.noted);
  return { accepted, updated, unchanged, rejected, noted };
}

/** Each thing worth telling once, the most frequent first, with the words of its first row. */
export function countProblems(
  outcomes: readonly PreviewedOutcome[],
  locale: Locale,
): NoteCountDto[] {
  const counts = new Map<string, NoteCountDto>();
  for (const { row } of outcomes.map(({ outcome }) => outcome))
    for (const { field, code, message } of row.problems) {
      const before = counts.get(`${field} ${code}`);
      const first = before?.message ?? localised(message, locale);
      counts.set(`${field} ${code}`, {
        ...{ field, code, message: first, rows: (before?.rows ?? 0) + 1 },
      });
    }
  return [...counts.values()].sort((left, right) => right.rows - left.rows);
}

export function previewedRow(
  { found, outcome: { row, created, changed, variant } }: PreviewedOutcome,
  locale: Locale,
): PreviewedRowDto {
  const { sheet, row: number, status, title, problems } = row;
  const content = created?.content ?? changed?.after ?? variant ?? null;
  const state = created?.state ?? changed?.after.state ?? null;
  return {
    ...{ sheet, row: number, status, title },
    becomes: state === 'published' || state === 'draft' ? state : null,
    listing: content && toListing(content, locale),
    cells: cellsOf(found),
    problems: problems.map(({ field, code, message }) => ({
      ...{ field, code, message: localised(message, locale) },
    })),
  };
}

/** What stands in the row, and its empty cells: in the order of the sheet. */
function cellsOf({ record, columns }: FoundRecord): CellDto[] {
  const own = record.cells.filter(({ column }) => column.at >= 0);
  const filled = new Set(own.map(({ column }) => column.at));
  const empty = columns.filter(
    ({ at, leftOut, option }) => leftOut === null && option === null && !filled.has(at),
  );
  return [...own, ...empty.map((column) => ({ column, text: '' }))]
    .map(({ column: { at, header, meaning }, text }) => ({ at, header, meaning, text }))
    .sort((left, right) => left.at - right.at);
}

function toListing(
  content: ListingContent,
  locale: Locale,
): NonNullable<PreviewedRowDto['listing']> {
  const { description, attributes, quantity, price, priceUnit, minimumOrder } = content;
  const { leadTimeDays, dueDate, validUntil, industryCode, regionCode } = content;
  return {
    ...{ description, attributes, quantity, price, priceUnit, minimumOrder },
    ...{ leadTimeDays, dueDate, validUntil },
    industry: industryCode && industryNameIn(locale, industryCode),
    region: regionNameIn(locale, regionCode),
  };
}

import {
  extractAttributes,
  suggestIndustry,
  type FieldProblem,
  type ResourceKind,
} from '@wanchang/kernel';
import { withFigure } from '../attributes';
import {
  emptyContent,
  LISTING_LIMITS,
  type ListingAttribute,
  type ListingContent,
} from '../listing';
import type { ColumnKind } from './columns';
import type { ImportFacts, RowNotes } from './import-facts';
import { findIndustry, findKind, findRegion, findWish } from './named-values';
import type { RecordCell, SheetRecord } from './records';
import { readTerms } from './read-terms';
import { rowProblem } from './row-problems';

/** A row as a listing, or what is wrong with it. */
export interface RowReading {
  readonly title: string;
  /** Null: the row is rejected. */
  readonly content: ListingContent | null;
  /** Why it is rejected; otherwise what was understood in a way worth telling. */
  readonly problems: readonly FieldProblem[];
}

export const LONGEST_CELL = 5000;

export function readRow(record: SheetRecord, facts: ImportFacts): RowReading {
  const report: RowNotes = { wrong: [], notes: [], attributes: [] };
  const { known, others } = sortCells(record.cells);
  const title = (known.get('title')?.text ?? '').replace(/\s+/g, ' ');
  checkLengths(record, title, report);
  const content: ListingContent = {
    ...emptyContent,
    side: facts.side,
    kind: kindOf(known.get('kind'), facts, report),
    title,
    industryCode: industryOf(title, known, report),
    regionCode: regionOf(known.get('region'), facts, report),
    crossRegionWish: findWish(known.get('regionWish')?.text ?? ''),
    ...readTerms(known, facts, report),
    ...propertiesOf(title, others, known, report),
  };
  if (content.description.length > LISTING_LIMITS.description) {
    report.wrong.push(
      rowProblem('description', 'description-too-long', { limit: LISTING_LIMITS.description }),
    );
  }
  const rejected = report.wrong.length > 0;
  return {
    title,
    content: rejected ? null : content,
    problems: rejected ? report.wrong : report.notes,
  };
}

/** A second column of a kind, and those without one, are attributes. */
function sortCells(cells: readonly RecordCell[]) {
  const known = new Map<ColumnKind, RecordCell>();
  const others: RecordCell[] = [];
  for (const cell of cells) {
    const { kind } = cell.column;
    if (kind === 'other' || kind === 'property' || kind === 'category' || known.has(kind))
      others.push(cell);
    if (!known.has(kind)) known.set(kind, cell);
  }
  return { known, others };
}

function checkLengths({ cells }: SheetRecord, title: string, { wrong }: RowNotes): void {
  if (title === '') wrong.push(rowProblem('title', 'title-missing'));
  if (title.length > LISTING_LIMITS.title)
    wrong.push(rowProblem('title', 'title-too-long', { limit: LISTING_LIMITS.title }));
  for (const { column, text } of cells) {
    if (text.length <= LONGEST_CELL) continue;
    wrong.push(
      rowProblem(column.kind, 'cell-too-long', { header: column.header, limit: LONGEST_CELL }),
    );
  }
}

function kindOf(
  cell: RecordCell | undefined,
  { kind }: ImportFacts,
  { notes }: RowNotes,
): ResourceKind {
  if (!cell) return kind;
  const found = findKind(cell.text);
  if (!found) notes.push(rowProblem('kind', 'kind-unknown', { text: cell.text }));
  return found ?? kind;
}

/** Named in its column, else by the words of the title, else by the category. */
function industryOf(
  title: string,
  known: ReadonlyMap<ColumnKind, RecordCell>,
  { notes }: RowNotes,
): string | null {
  const named = known.get('industry')?.text;
  const found = named === undefined ? null : findIndustry(named);
  if (named !== undefined && !found)
    notes.push(rowProblem('industryCode', 'industry-unknown', { text: named }));
  return found ?? suggestIndustry(title) ?? suggestIndustry(known.get('category')?.text ?? '');
}

function regionOf(
  cell: RecordCell | undefined,
  { regionCode }: ImportFacts,
  { notes }: RowNotes,
): string {
  if (!cell) return regionCode;
  const found = findRegion(cell.text);
  if (!found) notes.push(rowProblem('regionCode', 'region-unknown', { text: cell.text }));
  return found ?? regionCode;
}

/** Columns of their own and what stands in the title are attributes; long texts go to the description. */
function propertiesOf(
  title: string,
  others: readonly RecordCell[],
  known: ReadonlyMap<ColumnKind, RecordCell>,
  { attributes }: RowNotes,
): Pick<ListingContent, 'description' | 'attributes'> {
  const fits = ({ text }: RecordCell) =>
    text.length <= LISTING_LIMITS.attributeValue && !text.includes('\n');
  const own = [...others.filter(fits).map(toAttribute), ...attributes];
  const byName = new Map(
    [...attributesInTitle(title), ...own].map((attribute) => [attribute.name, attribute]),
  );
  const long = others
    .filter((cell) => !fits(cell))
    .map(({ column, text }) => `${column.header}：${text}`);
  return {
    description: [known.get('description')?.text, known.get('remark')?.text, ...long]
      .filter(Boolean)
      .join('\n'),
    attributes: [...byName.values()].slice(0, LISTING_LIMITS.attributes),
  };
}

/** What the title says twice of one thing (`T2 T3 紫铜棒`) is said together. */
function attributesInTitle(title: string): ListingAttribute[] {
  const byName = new Map<string, ListingAttribute>();
  for (const { name, value, number = null, unit = null } of extractAttributes(title)) {
    const first = byName.get(name);
    const both = first && { name, value: `${first.value}、${value}`, number: null, unit: null };
    byName.set(name, both ?? { name, value, number, unit });
  }
  return [...byName.values()].filter(({ value }) => value.length <= LISTING_LIMITS.attributeValue);
}

function toAttribute({ column, text }: RecordCell): ListingAttribute {
  const bare = column.unit !== null && /^[\d.,\s]+$/.test(text);
  const name = column.header.replace(/[（(][^）)]*[）)]\s*$/, '').trim() || column.header;
  const value = bare ? `${text} ${column.unit}` : text;
  return withFigure({ name: bare ? name : column.header, value, number: null, unit: null });
}

import { DomainError, newId, type FieldProblem } from '@wanchang/kernel';
import type { TableRecord } from '@wanchang/table-reader';
import { checkedContent } from '../domain/content.rules';
import type { ImportFacts } from '../domain/import/import-facts';
import { readRow } from '../domain/import/read-row';
import { rowProblem } from '../domain/import/row-problems';
import type { Listing, ListingContent } from '../domain/listing';
import { changesBetween } from '../domain/listing.changes';
import type { ImportedFile, RowStatus } from '../domain/listing-import';
import { publishProblems } from '../domain/publish.rules';
import type { NewRow } from '../persistence/imports';
import type { NewListing } from '../persistence/listings';

/** A row of goods with where it was found. */
export interface FoundRecord {
  readonly sheet: string;
  /** What its columns are is guessed. */
  readonly guessed: boolean;
  /** By what the goods are known again. */
  readonly goodsKey: string | null;
  readonly record: TableRecord;
}

/** What is to become of a row. */
export interface Outcome {
  readonly row: NewRow;
  readonly created?: NewListing;
  readonly changed?: { readonly before: Listing; readonly after: Listing };
}

/** What holds for all rows of an import. */
export interface Importing {
  readonly facts: ImportFacts;
  readonly file: Pick<ImportedFile, 'memberId' | 'publish'>;
}

/** @param known the listing that an earlier file made of the same goods */
export function outcomeOf(
  found: FoundRecord,
  position: number,
  known: Listing | null,
  importing: Importing,
): Outcome {
  const { sheet, guessed, goodsKey, record } = found;
  const { title, content, problems: read } = readRow(record, importing.facts);
  const problems = guessed ? [rowProblem('columns', 'columns-guessed'), ...read] : read;
  const row = { position, sheet, row: record.row, title, raw: record.raw, goodsKey };
  const finished = (
    status: RowStatus,
    listingId: string | null,
    more: readonly FieldProblem[] = [],
  ) => ({
    row: { ...row, status, listingId, problems: [...problems, ...more] },
  });
  if (!content) return finished('rejected', null);
  const checked = checkedOrProblems(content);
  if ('problems' in checked) return finished('rejected', null, checked.problems);
  if (!known) return creation(checked.content, importing, finished);
  return change(known, checked.content, importing, finished);
}

type Finished = (
  status: RowStatus,
  listingId: string | null,
  more?: readonly FieldProblem[],
) => Pick<Outcome, 'row'>;

function checkedOrProblems(
  content: ListingContent,
): { content: ListingContent } | { problems: readonly FieldProblem[] } {
  try {
    return { content: checkedContent(content) };
  } catch (error) {
    if (error instanceof DomainError) return { problems: error.fields };
    throw error;
  }
}

/** A row that may not be published becomes a draft, and says why. */
function creation(
  content: ListingContent,
  { facts, file }: Importing,
  finished: Finished,
): Outcome {
  const id = newId();
  const missing = file.publish ? publishProblems(content, facts.today) : [];
  const state = file.publish && missing.length === 0 ? 'published' : 'draft';
  return {
    ...finished('accepted', id, missing),
    created: { id, memberId: file.memberId, state, content },
  };
}

/** A draft is published where the file is; a listing that others see must stay publishable. */
function change(
  before: Listing,
  content: ListingContent,
  { facts, file }: Importing,
  finished: Finished,
): Outcome {
  const missing = publishProblems(content, facts.today);
  const publishes = before.state === 'draft' && file.publish && missing.length === 0;
  const after: Listing = { ...before, ...content, state: publishes ? 'published' : before.state };
  const fields = changesBetween(before, after).map(({ field }) => field);
  if (fields.length === 0) return finished('unchanged', before.id);
  if (before.state !== 'draft' && missing.length > 0)
    return finished('unchanged', before.id, [
      rowProblem('title', 'update-not-publishable'),
      ...missing,
    ]);
  const note = rowProblem('title', 'listing-updated', { fields: fields.join('、') });
  return { ...finished('updated', before.id, [note]), changed: { before, after } };
}

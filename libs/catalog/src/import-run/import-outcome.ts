import { DomainError, newId, type FieldProblem } from '@wanchang/kernel';
import type { Column, TableRecord } from '@wanchang/table-reader';
import { withMustsOf } from '../domain/attributes';
import { checkedContent } from '../domain/content.rules';
import type { ImportFacts } from '../domain/import/import-facts';
import { withFormerVariants } from '../domain/import/group-variants';
import { withExportedRow } from '../domain/import/exported-row';
import { knownCertificates } from '../domain/import/named-certificates';
import { readRow } from '../domain/import/read-row';
import { rowProblem } from '../domain/import/row-problems';
import { LISTING_LIMITS, type Listing, type ListingContent } from '../domain/listing';
import { changesBetween } from '../domain/listing.changes';
import type { ImportedFile, RowStatus } from '../domain/listing-import';
import { problemsOfMusts } from '../domain/musts.rules';
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
  /** Of its table. */
  readonly columns: readonly Column[];
  readonly record: TableRecord;
}

/** What is to become of a row. */
export interface Outcome {
  readonly row: NewRow;
  readonly created?: NewListing;
  readonly changed?: { readonly before: Listing; readonly after: Listing };
  /** As it reads alone, of a row that is a variant of a listing that stands with a row above. */
  readonly variant?: ListingContent | undefined;
}

/** What holds for all rows of an import. */
export interface Importing {
  readonly facts: ImportFacts;
  readonly file: Pick<ImportedFile, 'memberId' | 'publish'>;
}

/** A row as it was read: the content that a listing may have, or why there is none. */
export interface ReadRecord {
  readonly found: FoundRecord;
  readonly row: Omit<NewRow, 'status' | 'listingId'>;
  readonly content: ListingContent | null;
}

export function readFound(
  found: FoundRecord,
  position: number,
  facts: Importing['facts'],
): ReadRecord {
  const { sheet, guessed, goodsKey, record } = found;
  const { title, content, problems: read } = readRow(record, facts);
  const problems = guessed ? [rowProblem('columns', 'columns-guessed'), ...read] : read;
  const row = { position, sheet, row: record.row, title, raw: record.raw, goodsKey, problems };
  if (!content) return { found, row, content: null };
  const checked = checkedOrProblems(content);
  if ('content' in checked) return { found, row, content: checked.content };
  return { found, row: { ...row, problems: [...problems, ...checked.problems] }, content: null };
}

/** @param known the listing that an earlier file made of the same goods */
export function outcomeOf(
  { row, content }: ReadRecord,
  known: Listing | null,
  importing: Importing,
): Outcome {
  const finished = finishing(row);
  if (!content) return finished('rejected', null);
  if (!known) return creation(content, importing, finished);
  if (known.variants.length > 0)
    return finished('unchanged', known.id, [rowProblem('variants', 'variants-kept')]);
  return change(known, content, importing, finished);
}

/** All rows of a group become one listing, which stands with the first of them. */
export function outcomeOfGroup(
  readings: readonly ReadRecord[],
  { content, note }: { content: ListingContent; note: FieldProblem },
  known: Listing | null,
  importing: Importing,
): Outcome[] {
  const [first, ...others] = readings as [ReadRecord, ...ReadRecord[]];
  const checked = checkedContent(content);
  const finished = finishing({ ...first.row, problems: [note, ...first.row.problems] });
  const leading = known
    ? change(known, withFormerVariants(known, checked), importing, finished)
    : creation(checked, importing, finished);
  const { status, listingId } = leading.row;
  const variant = rowProblem('variants', 'variant-of-above');
  const rest = others.map(({ row, content: own }) => ({
    ...finishing({ ...row, problems: [variant, ...row.problems] })(status, listingId),
    variant: own ?? undefined,
  }));
  return [leading, ...rest];
}

/** Rows of a sheet that was exported here: only what was edited in them changes their listing. */
export function outcomeOfExported(
  readings: readonly ReadRecord[],
  models: readonly string[],
  known: Listing,
  importing: Importing,
): Outcome[] {
  const edited = readings.reduce<Listing>(
    (listing, { row, content }, at) =>
      content ? withExportedRow(listing, row.raw, models[at]!, content) : listing,
    known,
  );
  const [first, ...others] = readings as [ReadRecord, ...ReadRecord[]];
  const finished = finishing(first.row);
  const leading = edited === known ? finished('unchanged', known.id) : edition(known, edited, importing, finished); // prettier-ignore
  const { status, listingId } = leading.row;
  return [leading, ...others.map(({ row }) => finishing(row)(status, listingId))];
}

function edition(
  known: Listing,
  edited: Listing,
  importing: Importing,
  finished: Finished,
): Outcome {
  const checked = checkedOrProblems(edited);
  if ('problems' in checked) return finished('rejected', null, checked.problems);
  return change(known, checked.content, importing, finished);
}

function finishing(row: ReadRecord['row']): Finished {
  return (status, listingId, more = []) => ({
    row: { ...row, status, listingId, problems: [...row.problems, ...more] },
  });
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
  given: ListingContent,
  { facts, file }: Importing,
  finished: Finished,
): Outcome {
  const attributes = withMustsOf(before.attributes, given.attributes);
  const certificates = knownCertificates(before.certificates, given.certificates);
  const content = { ...given, attributes, certificates };
  const problems = [...problemsOfMusts(content), ...tooManyCertificates(certificates)];
  if (problems.length > 0) return finished('rejected', null, problems);
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

/** What is known stays beside what a sheet names besides. */
function tooManyCertificates({ length }: Listing['certificates']): FieldProblem[] {
  const limit = LISTING_LIMITS.certificates;
  return length > limit ? [rowProblem('certificates', 'too-many-certificates', { limit })] : [];
}

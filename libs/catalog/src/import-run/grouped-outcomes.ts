import { knownCells } from '../domain/import/known-cells';
import { groupedAsVariants } from '../domain/import/group-variants';
import { ID_KEY } from '../domain/import/goods-key';
import { rowProblem } from '../domain/import/row-problems';
import { LISTING_LIMITS } from '../domain/listing';
import { IMPORT_LIMITS } from '../domain/listing-import';
import {
  outcomeOf,
  outcomeOfExported,
  outcomeOfGroup,
  readFound,
  type FoundRecord,
  type Importing,
  type Outcome,
} from './import-outcome';
import type { KnownListing } from './known-goods';

/** What becomes of rows, the first of which stands at `from`; rows that are sizes of one thing become one listing. */
export function outcomesOf(
  records: readonly FoundRecord[],
  from: number,
  known: KnownListing,
  importing: Importing,
): Outcome[] {
  const outcomes: Outcome[] = [];
  while (outcomes.length < records.length) {
    const start = outcomes.length;
    const end = endOfRun(records, start);
    outcomes.push(...outcomesOfRun(records.slice(start, end), from + start, known, importing));
  }
  return outcomes;
}

/** Behind the rows of one step, which ends with the last size of one thing. */
export function endOfChunk(records: readonly FoundRecord[], start: number): number {
  let end = start;
  while (end < records.length && end - start < IMPORT_LIMITS.rowsAtOnce)
    end = endOfRun(records, end);
  return end;
}

/** Behind the last of the rows that bear the name of the one at `start`. */
function endOfRun(records: readonly FoundRecord[], start: number): number {
  let end = start + 1;
  while (end < records.length && end - start < LISTING_LIMITS.variants && isNamedAlike(records[start]!, records[end]!)) end += 1; // prettier-ignore
  return end;
}

function isNamedAlike(one: FoundRecord, other: FoundRecord): boolean {
  if (one.sheet !== other.sheet || one.guessed || one.record.section !== other.record.section)
    return false;
  const isStated = one.goodsKey?.startsWith(ID_KEY) || other.goodsKey?.startsWith(ID_KEY);
  if (isStated) return one.goodsKey === other.goodsKey;
  const name = nameOf(one);
  return name !== '' && name === nameOf(other);
}

const nameOf = ({ record }: FoundRecord) => knownCells(record).text('title').replace(/\s+/g, ' ');

function outcomesOfRun(
  run: readonly FoundRecord[],
  from: number,
  known: KnownListing,
  importing: Importing,
): Outcome[] {
  const readings = run.map((found, at) => readFound(found, from + at, importing.facts));
  const stated = known(run[0]!.goodsKey);
  if (stated && run[0]!.goodsKey?.startsWith(ID_KEY))
    return outcomeOfExported(readings, run.map(modelOf), stated, importing);
  const sized = readings.flatMap(({ content, found }) =>
    content === null ? [] : [{ name: nameOf(found), model: modelOf(found), content }],
  );
  const listings = run.flatMap(({ goodsKey }) => known(goodsKey) ?? []);
  // What an earlier file made a listing of its own stays one.
  const isApart = listings.some(
    ({ id, variants }) => variants.length === 0 || id !== listings[0]!.id,
  );
  const isSure = importing.facts.side === 'supply' && sized.length === run.length && !isApart;
  const grouped = isSure ? groupedAsVariants(sized) : null;
  if (!grouped)
    return readings.map((reading) => outcomeOf(reading, known(reading.row.goodsKey), importing));
  const note = rowProblem('variants', 'variants-grouped', { count: run.length });
  return outcomeOfGroup(readings, { content: grouped, note }, listings[0] ?? null, importing);
}

/** What tells a size from the others: its model, its specification, or both. */
function modelOf({ record }: FoundRecord): string {
  const known = knownCells(record);
  const parts = [known.text('model'), known.text('specification')];
  const option = known.first('price')?.column.option ?? '';
  return [...new Set([...parts, option])]
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ')
    .slice(0, LISTING_LIMITS.variantModel);
}

import { queryTerms, type QueryTerms } from '@wanchang/goods-text';
import { isId } from '@wanchang/kernel';
import {
  Clock,
  column,
  decodeCursor,
  defineStatement,
  isWhole,
  toPage,
  type Database,
} from '@wanchang/platform';
import type { DocumentVersion, SearchDocument } from '../search-document';
import { SearchEngine } from '../search-engine';
import {
  MOST_HITS,
  NO_RESULT,
  type ReadAs,
  type SearchQuery,
  type SearchResult,
} from '../search-query';
import { specFacets } from '../specifications/spec-facets';
import { readPriceKey } from '../specifications/unit-price';
import { Vocabulary, type Suggestion } from '../vocabulary/vocabulary';
import { readingsOf, type Reading } from './readings';
import { SearchDocuments } from './search-documents';
import type { Attempt } from './attempts';
import {
  inAnyTitleStatement,
  searchStatement,
  type Page,
  type PageRow,
  type Position,
} from './search.statement';

const CHECK = defineStatement('search.check', {}, 'SELECT FROM search_documents LIMIT 1');

/** The planner does not know that a scan of the table fetches every vector from beside it: 1 s, not 60 ms. */
const BY_INDEX_ONLY = defineStatement(
  'search.by-index-only',
  { set: column.text() },
  `SELECT set_config('enable_seqscan', 'off', true) AS set`,
);

/** Search in the database that holds everything else: nothing to install, good for some 100,000 listings. */
export class PostgresSearchEngine extends SearchEngine {
  private readonly documents: SearchDocuments;
  private readonly vocabulary: Vocabulary;
  private readonly clock: Clock;

  constructor(private readonly database: Database) {
    super();
    this.clock = new Clock(database);
    this.documents = new SearchDocuments(database);
    this.vocabulary = new Vocabulary(database);
  }

  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    await this.documents.upsert(documents);
    await this.vocabulary.learn(documents);
    await this.vocabulary.handOver(documents.map(({ id }) => id));
  }

  async remove(entries: readonly DocumentVersion[]): Promise<void> {
    await this.documents.remove(entries);
    await this.vocabulary.handOver(entries.map(({ id }) => id));
  }

  versions(): AsyncIterable<readonly DocumentVersion[]> {
    return this.documents.versions();
  }

  count(): Promise<number> {
    return this.documents.count();
  }

  check(): Promise<unknown> {
    return this.database.query(CHECK);
  }

  suggest(begun: string, limit: number): Promise<Suggestion[]> {
    return this.vocabulary.suggest(begun, limit);
  }

  settle(): Promise<void> {
    return this.vocabulary.countUses();
  }

  /** In place: rows are replaced one batch after the other, and what neither the source nor a live write touched goes last. */
  async rebuild(source: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    const begun = await this.documents.now();
    for await (const documents of source) {
      await this.documents.upsertRebuilt(documents, begun);
      await this.vocabulary.learn(documents);
    }
    await this.documents.dropUntouchedSince(begun);
    await this.settle();
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    const position = decodePosition(query.cursor);
    const page = { ...query, today: await this.clock.today(), after: position };
    if (!query.text.trim())
      return toResult(await this.read({ ...page, reading: null }), page, 0, 'words', null);
    const terms = queryTerms(query.text, query.names);
    if (!terms) return NO_RESULT;
    return this.database.transaction(() => this.attempt(page, query, terms, position));
  }

  /**
   * The first reading that finds something is the answer, but when all words are found and the goods are not
   * what was asked for, those that are go before. A later page is read as the first one was.
   */
  private async attempt(
    page: Asked,
    { text, names }: SearchQuery,
    terms: QueryTerms,
    position: { readonly attempt: number } | null,
  ): Promise<SearchResult> {
    await this.database.query(BY_INDEX_ONLY);
    let found: SearchResult | null = null;
    const isFound = () => found !== null;
    for await (const reading of readingsOf({ text, names }, terms, this.vocabulary, isFound)) {
      if (position && position.attempt !== reading.at) continue;
      if (found && !(await this.isInAnyTitle(reading.attempt))) continue;
      const row = await this.read({ ...page, reading });
      if (row.total === 0 || row.total === found?.total.value) continue;
      found = resultOf(row, page, reading);
      if (row.goods || reading.attempt.as !== 'words') break;
    }
    return found ?? NO_RESULT;
  }

  /** Where all words were found: whether fewer would find goods that are called so. */
  private async isInAnyTitle({ as, goods }: Attempt): Promise<boolean> {
    if (as !== 'fewer-words' || !goods) return false;
    const { statement, values } = inAnyTitleStatement(goods);
    return (await this.database.one(statement, values))!.found;
  }

  private async read(page: Page): Promise<PageRow> {
    const { statement, values } = searchStatement(page);
    return (await this.database.one(statement, values))!;
  }
}

type Asked = Omit<Page, 'reading'>;

function resultOf(row: PageRow, page: Asked, { at, attempt, corrected }: Reading): SearchResult {
  return toResult(row, page, at, attempt.as, corrected);
}

function toResult(
  { total, hits, literal, goods: _, specs: counts, priced, ...facets }: PageRow,
  { limit, specs = [] }: Asked,
  attempt: number,
  as: ReadAs,
  corrected: string | null,
): SearchResult {
  const { items, nextCursor } = toPage(
    hits,
    limit,
    ({ score, at, id }: Position) => [attempt, score, at, id],
    ({ id, score }) => ({ id, score }),
  );
  return {
    hits: items,
    total: { value: total, capped: total === MOST_HITS },
    facets,
    specs: specFacets(
      counts.all,
      new Map(specs.map(({ name }, at) => [name, counts.own[at] ?? []])),
    ),
    priced: priced && { ...readPriceKey(priced.key), comparable: priced.comparable },
    nextCursor,
    readAs: as === 'words' && !literal ? 'synonyms' : as,
    corrected,
  };
}

function decodePosition(
  cursor: string | null | undefined,
): (Position & { attempt: number }) | null {
  const key = decodeCursor(cursor ?? undefined, [
    isWhole,
    Number.isFinite,
    Number.isSafeInteger,
    isId,
  ]);
  if (!key) return null;
  const [attempt, score, at, id] = key as [number, number, number, string];
  return { attempt, score, at, id };
}

import { isId, shanghaiDate } from '@wanchang/kernel';
import {
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
import { queryTerms, type QueryTerms } from '../text/query-terms';
import { attemptsOf } from './attempts';
import { SearchDocuments } from './search-documents';
import { searchStatement, type Page, type PageRow, type Position } from './search.statement';

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

  constructor(private readonly database: Database) {
    super();
    this.documents = new SearchDocuments(database);
  }

  upsert(documents: readonly SearchDocument[]): Promise<void> {
    return this.documents.upsert(documents);
  }

  remove(entries: readonly DocumentVersion[]): Promise<void> {
    return this.documents.remove(entries);
  }

  versions(): AsyncIterable<readonly DocumentVersion[]> {
    return this.documents.versions();
  }

  check(): Promise<unknown> {
    return this.database.query(CHECK);
  }

  /** In place: rows are replaced one batch after the other, and what neither the source nor a live write touched goes last. */
  async rebuild(source: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    const begun = await this.documents.now();
    for await (const documents of source) await this.documents.upsertRebuilt(documents, begun);
    await this.documents.dropUntouchedSince(begun);
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    const position = decodePosition(query.cursor);
    const page = { ...query, today: shanghaiDate(new Date()), after: position };
    if (!query.text.trim())
      return toResult(await this.read({ ...page, reading: null }), query.limit, 0, 'words');
    const terms = queryTerms(query.text);
    if (!terms) return NO_RESULT;
    return this.database.transaction(() => this.attempt(page, terms, position?.attempt ?? null));
  }

  /**
   * The first reading that finds something is the answer, but when all words are found and the goods are not
   * what was asked for, those that are go before. A later page is read as the first one was.
   */
  private async attempt(
    page: Omit<Page, 'reading'>,
    terms: QueryTerms,
    chosen: number | null,
  ): Promise<SearchResult> {
    await this.database.query(BY_INDEX_ONLY);
    const attempts = [...attemptsOf(terms).entries()].filter(
      ([at]) => chosen === null || at === chosen,
    );
    let found: SearchResult | null = null;
    for (const [at, attempt] of attempts) {
      if (found && attempt.as !== 'fewer-words') continue;
      const row = await this.read({ ...page, reading: { attempt, terms } });
      if (row.total === 0 || row.total === found?.total.value) continue;
      found = toResult(row, page.limit, at, attempt.as);
      if (row.goods || attempt.as !== 'words') break;
    }
    return found ?? NO_RESULT;
  }

  private async read(page: Page): Promise<PageRow> {
    const { statement, values } = searchStatement(page);
    return (await this.database.one(statement, values))!;
  }
}

function toResult(
  { total, hits, literal, goods: _, ...facets }: PageRow,
  limit: number,
  attempt: number,
  as: ReadAs,
): SearchResult {
  const { items, nextCursor } = toPage(
    hits,
    limit,
    ({ score, at, id }: Position) => [attempt, score, at, id],
    ({ id, score }) => ({ id, score }),
  );
  const readAs = as === 'words' && !literal ? 'synonyms' : as;
  return {
    hits: items,
    total: { value: total, capped: total === MOST_HITS },
    facets,
    nextCursor,
    readAs,
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

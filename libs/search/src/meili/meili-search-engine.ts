import { shanghaiDate } from '@wanchang/kernel';
import { decodeCursor, encodeCursor, isWhole, type Database } from '@wanchang/platform';
import type { DocumentVersion, SearchDocument } from '../search-document';
import { SearchEngine } from '../search-engine';
import { MOST_HITS, NO_RESULT, type SearchQuery, type SearchResult } from '../search-query';
import { queryTerms } from '../text/query-terms';
import { MeiliDocuments } from './meili-documents';
import type { MeiliIndexes } from './meili-indexes';
import { EVERYTHING, readingsOf, type MeiliReading } from './meili-reading';
import { queriesOf, toResult, type MeiliPage } from './meili-search';

/** Search in Meilisearch, for when listings outgrow the database. */
export class MeiliSearchEngine extends SearchEngine {
  private readonly documents: MeiliDocuments;

  constructor(
    private readonly indexes: MeiliIndexes,
    database: Database,
    uid = 'listings',
  ) {
    super();
    this.documents = new MeiliDocuments(indexes, database, uid);
  }

  upsert(documents: readonly SearchDocument[]): Promise<void> {
    return this.documents.upsert(documents);
  }

  remove(entries: readonly DocumentVersion[]): Promise<void> {
    return this.documents.remove(entries);
  }

  rebuild(source: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    return this.documents.rebuild(source);
  }

  versions(): AsyncIterable<readonly DocumentVersion[]> {
    return this.documents.versions();
  }

  check(): Promise<unknown> {
    return this.indexes.client.health();
  }

  /** A later page is read as the first one was. */
  async search(query: SearchQuery): Promise<SearchResult> {
    const position = decodePosition(query.cursor);
    const terms = queryTerms(query.text);
    if (!terms && query.text.trim()) return NO_RESULT;
    await this.documents.ready();
    const readings: [number, MeiliReading][] = [
      ...(terms ? readingsOf(terms) : [EVERYTHING]).entries(),
    ];
    for (const [at, reading] of readings) {
      if (position && position.reading !== at) continue;
      const result = await this.read(query, at, reading, position?.offset ?? 0);
      if (result.total.value > 0) return result;
    }
    return NO_RESULT;
  }

  private async read(
    { filters, limit }: SearchQuery,
    at: number,
    reading: MeiliReading,
    offset: number,
  ): Promise<SearchResult> {
    const today = shanghaiDate(new Date());
    const page: MeiliPage = { index: this.documents.uid, reading, filters, today, offset, limit };
    const result = toResult(await this.indexes.search(queriesOf(page)));
    const next = offset + limit;
    return { ...result, nextCursor: next < result.total.value ? encodeCursor([at, next]) : null };
  }
}

function decodePosition(cursor: string | null | undefined) {
  const isOffset = (part: unknown) =>
    isWhole(part) && (part as number) >= 0 && (part as number) <= MOST_HITS;
  const key = decodeCursor(cursor ?? undefined, [isWhole, isOffset]);
  return key && { reading: Number(key[0]), offset: Number(key[1]) };
}

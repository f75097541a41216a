import { Clock, decodeCursor, encodeCursor, isWhole, type Database } from '@wanchang/platform';
import type { DocumentVersion, SearchDocument } from '../search-document';
import { SearchEngine } from '../search-engine';
import { MOST_HITS, NO_RESULT, type SearchQuery, type SearchResult } from '../search-query';
import { queryTerms, type QueryTerms } from '@wanchang/goods-text';
import { MeiliDocuments } from './meili-documents';
import { asSearchError, isIndexLost } from './meili-errors';
import type { MeiliIndexes } from './meili-indexes';
import { Vocabulary, type Suggestion } from '../vocabulary/vocabulary';
import { EVERYTHING, readingsOf, type MeiliReading } from './meili-reading';
import {
  commonestPriceKey,
  priceKeysOf,
  queriesOf,
  toResult,
  type MeiliPage,
} from './meili-search';

/** Search in Meilisearch, for when listings outgrow the database. */
export class MeiliSearchEngine extends SearchEngine {
  private readonly documents: MeiliDocuments;
  private readonly vocabulary: Vocabulary;
  private readonly clock: Clock;

  constructor(
    private readonly indexes: MeiliIndexes,
    database: Database,
    uid = 'listings',
  ) {
    super();
    this.clock = new Clock(database);
    this.documents = new MeiliDocuments(indexes, database, uid);
    this.vocabulary = new Vocabulary(database);
  }

  upsert(documents: readonly SearchDocument[]): Promise<void> {
    return this.healing(() => this.documents.upsert(documents));
  }

  remove(entries: readonly DocumentVersion[]): Promise<void> {
    return this.healing(() => this.documents.remove(entries));
  }

  rebuild(source: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    return this.once(() => this.documents.rebuild(source));
  }

  async *versions(): AsyncIterable<readonly DocumentVersion[]> {
    // An index that was lost holds nothing; the caller writes what is missing.
    await this.healing(() => this.documents.count());
    yield* this.documents.versions();
  }

  suggest(begun: string, limit: number): Promise<readonly Suggestion[]> {
    return this.vocabulary.suggest(begun, limit);
  }

  settle(): Promise<void> {
    return this.vocabulary.countUses();
  }

  count(): Promise<number> {
    return this.healing(() => this.documents.count());
  }

  check(): Promise<unknown> {
    return this.indexes.client.health();
  }

  /** A later page is read as the first one was. */
  async search(query: SearchQuery): Promise<SearchResult> {
    const position = decodePosition(query.cursor);
    const terms = queryTerms(query.text, query.names);
    if (!terms && query.text.trim()) return NO_RESULT;
    return this.once(() => this.firstThatFinds(query, terms, position));
  }

  private async firstThatFinds(
    query: SearchQuery,
    terms: QueryTerms | null,
    position: ReturnType<typeof decodePosition>,
  ): Promise<SearchResult> {
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

  /** Work that can be done again on a new index, when it turns out that the old one was lost. */
  private async healing<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (!isIndexLost(error)) throw asSearchError(error);
      this.documents.lost();
      return this.once(work);
    }
  }

  private async once<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (isIndexLost(error)) this.documents.lost();
      throw asSearchError(error);
    }
  }

  private async read(
    { filters, limit, sort, specs, countSpecs, from, published }: SearchQuery,
    at: number,
    reading: MeiliReading,
    offset: number,
  ): Promise<SearchResult> {
    const today = await this.clock.today();
    const asked: MeiliPage = {
      ...{ index: this.documents.uid, reading, filters, sort, specs, countSpecs, from, published },
      ...{ today, offset, limit },
    };
    const page = sort === 'price' ? { ...asked, priceKey: await this.priceKey(asked) } : asked;
    const result = toResult(await this.indexes.search(queriesOf(page)), page);
    const next = offset + limit;
    return { ...result, nextCursor: next < result.total.value ? encodeCursor([at, next]) : null };
  }

  private async priceKey(page: MeiliPage): Promise<string | null> {
    return commonestPriceKey(await this.indexes.search([priceKeysOf(page)]));
  }
}

function decodePosition(cursor: string | null | undefined) {
  const isOffset = (part: unknown) =>
    isWhole(part) && (part as number) >= 0 && (part as number) <= MOST_HITS;
  const key = decodeCursor(cursor ?? undefined, [isWhole, isOffset]);
  return key && { reading: Number(key[0]), offset: Number(key[1]) };
}

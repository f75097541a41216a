import { HealthCheck } from '@wanchang/platform';
import type { DocumentVersion, SearchDocument } from './search-document';
import type { SearchQuery, SearchResult } from './search-query';
import type { Suggestion } from './vocabulary/vocabulary';

/**
 * The index of published listings: a projection that can be thrown away and rebuilt.
 *
 * Writes may arrive twice and in any order. Of two writes of one id the higher version wins, whichever
 * arrives last; between equal versions the last one wins, because a member's standing can take a listing
 * out and bring it back without a new version.
 */
export abstract class SearchEngine extends HealthCheck {
  readonly name = 'search';

  /** Makes the documents findable; when it resolves, they are found. */
  abstract upsert(documents: readonly SearchDocument[]): Promise<void>;

  /** Takes the documents out, and remembers the versions so that a late older upsert does not bring them back. */
  abstract remove(entries: readonly DocumentVersion[]): Promise<void>;

  /**
   * Any text is a valid query. Who may see a hit is for the caller to decide, by the rows themselves.
   * @throws DomainError platform.bad-cursor for a cursor that this engine did not hand out
   */
  abstract search(query: SearchQuery): Promise<SearchResult>;

  /** Names of goods that can be found now and begin so, in characters, pinyin or initials; the most used first. */
  abstract suggest(begun: string, limit: number): Promise<readonly Suggestion[]>;

  /** Counts what suggestions are put in order by; after many writes, and each night. */
  abstract settle(): Promise<void>;

  /**
   * Makes the index hold what the source yields and what was written meanwhile, and nothing else.
   * Searches are answered all the while. When it fails, the index is as usable as before; run it again.
   */
  abstract rebuild(source: AsyncIterable<readonly SearchDocument[]>): Promise<void>;

  /** How many documents can be found and are not marked as outdated: cheap enough to be asked each minute. */
  abstract count(): Promise<number>;

  /** What the index holds, for a comparison with the rows it was made from. */
  abstract versions(): AsyncIterable<readonly DocumentVersion[]>;
}

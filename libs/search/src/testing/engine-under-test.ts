import type { SearchEngine } from '../search-engine';
import type { SearchQuery } from '../search-query';

export interface EngineUnderTest {
  readonly engine: SearchEngine;
  /** Ids of the hits, best first. */
  find(text: string, query?: Partial<SearchQuery>): Promise<string[]>;
}

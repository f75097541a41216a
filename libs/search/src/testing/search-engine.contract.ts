import type { SearchEngine } from '../search-engine';
import type { SearchQuery } from '../search-query';
import type { EngineUnderTest } from './engine-under-test';
import { findingContract } from './finding.contract';
import { narrowingContract } from './narrowing.contract';
import { specificationsContract } from './specifications.contract';
import { sourceOf } from './a-document';
import { writingContract } from './writing.contract';

/** What every engine promises. `open` is called once; each test begins with an empty index. */
export function searchEngineContract(open: () => Promise<SearchEngine>): void {
  const subject: EngineUnderTest & { engine: SearchEngine } = {
    engine: undefined as unknown as SearchEngine,
    async find(text: string, query: Partial<SearchQuery> = {}) {
      const { hits } = await subject.engine.search({ text, filters: {}, limit: 20, ...query });
      return hits.map(({ id }) => id);
    },
  };
  beforeAll(async () => {
    subject.engine = await open();
  });
  beforeEach(() => subject.engine.rebuild(sourceOf()));

  findingContract(subject);
  narrowingContract(subject);
  specificationsContract(subject);
  writingContract(subject);
}

import { createTestContext } from '@wanchang/platform/testing';
import { MeiliSearchEngine } from './meili/meili-search-engine';
import { PostgresSearchEngine } from './postgres/postgres-search-engine';
import { SearchEngine } from './search-engine';
import { SearchModule } from './search.module';

describe('the search engine', () => {
  const { MEILI_URL, MEILI_KEY } = process.env;
  afterEach(() => {
    Object.assign(process.env, { MEILI_URL: MEILI_URL ?? '', MEILI_KEY: MEILI_KEY ?? '' });
  });

  it.each([
    ['PostgreSQL where no other is set', '', '', PostgresSearchEngine],
    ['Meilisearch where its address and key are set', 'http://meili:7700', 'k', MeiliSearchEngine],
  ])('is %s', async (_, url, key, engine) => {
    Object.assign(process.env, { MEILI_URL: url, MEILI_KEY: key });
    const context = await createTestContext([SearchModule]);
    expect(context.get(SearchEngine)).toBeInstanceOf(engine);
    await context.close();
  });
});

import { createTestContext, type TestContext } from '@wanchang/platform/testing';
import { SearchModule } from '../search.module';
import { searchEngineContract } from '../testing/search-engine.contract';
import { PostgresSearchEngine } from './postgres-search-engine';

let context: TestContext;
afterAll(() => context?.close());

describe('search in PostgreSQL', () => {
  searchEngineContract(async () => {
    context = await createTestContext([SearchModule]);
    return new PostgresSearchEngine(context.database);
  });
});

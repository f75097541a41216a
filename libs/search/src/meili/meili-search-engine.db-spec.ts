import { newId } from '@wanchang/kernel';
import { createTestContext, type TestContext } from '@wanchang/platform/testing';
import { searchEngineContract } from '../testing/search-engine.contract';
import { MeiliIndexes } from './meili-indexes';
import { MeiliSearchEngine } from './meili-search-engine';

const { MEILI_URL = '', MEILI_KEY = '' } = process.env;

describe('search in Meilisearch', () => {
  const uid = `test_${newId()}`;
  let indexes: MeiliIndexes;
  let context: TestContext;

  afterAll(async () => {
    await indexes.drop(uid);
    await context.close();
  });

  searchEngineContract(async () => {
    context = await createTestContext([]);
    indexes = new MeiliIndexes(MEILI_URL, MEILI_KEY);
    return new MeiliSearchEngine(indexes, context.database, uid);
  });
});

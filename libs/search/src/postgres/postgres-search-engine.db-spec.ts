import { createTestContext, type TestContext } from '@wanchang/platform/testing';
import { searchMigrations } from '../persistence/migrations';
import { SearchModule } from '../search.module';
import { aDocument } from '../testing/a-document';
import { searchEngineContract } from '../testing/search-engine.contract';
import { PostgresSearchEngine } from './postgres-search-engine';

let context: TestContext;
const engine = () => new PostgresSearchEngine(context.database);
afterAll(() => context?.close());

describe('search in PostgreSQL', () => {
  searchEngineContract(async () => {
    context = await createTestContext([SearchModule]);
    return engine();
  });

  it('prefers what lacks one word to what has only one', async () => {
    const [one, most] = [aDocument({ title: '铜丝' }), aDocument({ title: '铝丝 精密 车床' })];
    await engine().upsert([one, most]);
    const { hits } = await engine().search({ text: '铜丝 精密 车床', filters: {}, limit: 9 });
    expect(hits.map(({ id }) => id)).toEqual([most.id]);
  });

  it('undoes its migration and does it again', async () => {
    const runner = context.database.dataSource.createQueryRunner();
    const [migration] = searchMigrations.map((Migration) => new Migration());
    await migration!.down(runner);
    await expect(engine().check()).rejects.toThrow('search_documents');
    await migration!.up(runner);
    await expect(engine().check()).resolves.toEqual([]);
    await runner.release();
  });
});

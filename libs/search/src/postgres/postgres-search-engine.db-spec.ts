import { newId } from '@wanchang/kernel';
import {
  createTestContext,
  differencesFromClaim,
  type TestContext,
} from '@wanchang/platform/testing';
import { searchMigrations } from '../persistence/migrations';
import { SearchModule } from '../search.module';
import { aDocument } from '../testing/a-document';
import { mistakesContract } from '../testing/mistakes.contract';
import { readingContract } from '../testing/reading.contract';
import { searchEngineContract } from '../testing/search-engine.contract';
import { queryTerms } from '@wanchang/goods-text';
import { attemptsOf } from './attempts';
import { PostgresSearchEngine } from './postgres-search-engine';
import { searchStatement } from './search.statement';

let context: TestContext;
const engine = () => new PostgresSearchEngine(context.database);
afterAll(() => context?.close());

describe('search in PostgreSQL', () => {
  searchEngineContract(async () => {
    context = await createTestContext([SearchModule]);
    return engine();
  });

  readingContract(engine);
  mistakesContract(engine);

  it('prefers what lacks one word to what has only one', async () => {
    const [one, most] = [aDocument({ title: '铜丝' }), aDocument({ title: '铝丝 精密 车床' })];
    await engine().upsert([one, most]);
    const { hits } = await engine().search({ text: '铜丝 精密 车床', filters: {}, limit: 9 });
    expect(hits.map(({ id }) => id)).toEqual([most.id]);
  });

  it.each([
    ['everything', {}],
    ['a side in a province', { side: 'supply', province: '330000' }],
    [
      'all filters',
      { side: 'supply', kind: 'products', industry: '34', province: '330000', coast: 'coastal' },
    ],
  ] as const)('claims the row that the server describes: %s', async (_case, filters) => {
    const terms = queryTerms('Q41F-16P 球阀')!;
    const readings = [null, ...attemptsOf(terms).map((attempt) => ({ attempt, terms }))];
    const after = { score: 1, at: 0, id: newId() };
    for (const reading of readings)
      for (const place of [null, after]) {
        const page = { reading, filters, today: '2026-11-29', after: place, limit: 20 };
        const { statement } = searchStatement(page);
        expect(await differencesFromClaim(context, statement)).toEqual([]);
        const specs = [{ name: '口径', anyOf: ['a'], from: 1, unit: 'mm' }];
        for (const sort of ['price', 'distance'] as const) {
          const other = { ...page, specs, countSpecs: true, sort, from: '330000' };
          expect(await differencesFromClaim(context, searchStatement(other).statement)).toEqual([]);
        }
      }
  });

  it('R0.3 puts what only mentions the goods behind them, however cheap it is', async () => {
    const priced = (price: number) => ({ price, priceUnit: '台', currency: 'CNY' });
    const valve = aDocument({ title: '蝶阀 DN80', ...priced(900) });
    const gasket = aDocument({ title: '垫片', description: '可与蝶阀配套', ...priced(1) });
    await engine().upsert([gasket, valve]);
    const { hits } = await engine().search({ text: '蝶阀', filters: {}, sort: 'price', limit: 9 });
    expect(hits.map(({ id }) => id)).toEqual([valve.id, gasket.id]);
  });

  it('undoes its migration and does it again', async () => {
    const runner = context.database.dataSource.createQueryRunner();
    const migrations = searchMigrations.map((Migration) => new Migration());
    for (const migration of migrations.toReversed()) await migration.down(runner);
    await expect(engine().check()).rejects.toThrow('search_documents');
    for (const migration of migrations) await migration.up(runner);
    await expect(engine().check()).resolves.toEqual([]);
    await runner.release();
  });
});

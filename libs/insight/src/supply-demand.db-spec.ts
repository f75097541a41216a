import { aDemand, aMarket, aSupply, matchDemand, type Unit } from '@wanchang/matchmaking/testing';
import { GiveFeedback } from '@wanchang/matchmaking';
import type { Actor } from '@wanchang/platform';
import { sql, type TestContext } from '@wanchang/platform/testing';
import { InsightModule } from './insight.module';
import { SupplyDemandOverview, type SupplyDemandFilter } from './supply-demand.query';
import { UnmetDemands } from './unmet-demands.query';

let context: TestContext;
let secretary: Actor;
let factory: Unit;
let county: Unit;

beforeEach(async () => {
  ({ context, secretary, factory, county } = await aMarket(InsightModule));
});
afterEach(() => context.close());

const overview = (filter: Partial<SupplyDemandFilter> = {}) =>
  context.get(SupplyDemandOverview).execute({ minScore: 0.45, limit: 10, ...filter }, secretary);
const unmet = (filter: Partial<SupplyDemandFilter> = {}) =>
  context.get(UnmetDemands).execute({ minScore: 0.45, limit: 10, ...filter }, secretary);

/** A demand that is met, one that is not, and the supply that meets the one. */
async function someDemands() {
  await aSupply(context, factory);
  const met = await aDemand(context, county);
  const lonely = await aDemand(context, county, {
    title: '采购深沟球轴承 6205',
    industryCode: '345',
  });
  const tea = await aDemand(context, county, { title: '采购绿茶 50 公斤', industryCode: '153' });
  for (const demand of [met, lonely, tea]) await matchDemand(context, demand);
  return { met, lonely, tea };
}

describe('supplies and demands by province and industry', () => {
  it('stand with the most unmet demands first, and say what there is elsewhere', async () => {
    await someDemands();
    const { items } = await overview();
    expect(items).toEqual([
      expect.objectContaining({
        ...{
          province: '甘肃省',
          coast: 'interior',
          industryCode: '34',
          industry: '通用设备制造业',
        },
        ...{ supplies: 0, demands: 2, unmetDemands: 1, unmatchedDemands: 1, suppliesElsewhere: 1 },
      }),
      expect.objectContaining({
        industryCode: '15',
        demands: 1,
        unmetDemands: 1,
        suppliesElsewhere: 0,
      }),
      expect.objectContaining({ province: '浙江省', supplies: 1, demands: 0, unmetDemands: 0 }),
    ]);
  });

  it('count a demand as unmet whose best match is below the asked score', async () => {
    await someDemands();
    const [machines] = (await overview({ minScore: 0.99 })).items;
    expect(machines).toMatchObject({ unmetDemands: 2, unmatchedDemands: 1 });
  });

  it('are paged without a gap, and filtered', async () => {
    await someDemands();
    const whole = (await overview()).items;
    const first = await overview({ limit: 2 });
    const rest = await overview({ limit: 2, cursor: first.nextCursor! });
    expect([...first.items, ...rest.items]).toEqual(whole);
    expect(rest.nextCursor).toBeNull();
    const coastal = await overview({ coast: 'coastal' });
    expect(coastal.items.map(({ province }) => province)).toEqual(['浙江省']);
    expect((await overview({ industry: '15' })).items).toHaveLength(1);
  });
});

describe('unmet demands', () => {
  it('stand without any match first, page by page', async () => {
    const { met, lonely, tea } = await someDemands();
    const all = await unmet({ minScore: 0.99 });
    expect(all.items.map(({ demand, bestScore }) => [demand.id, bestScore])).toEqual([
      [lonely.id, null],
      [tea.id, null],
      [met.id, expect.any(Number)],
    ]);
    const first = await unmet({ minScore: 0.99, limit: 1 });
    const second = await unmet({ minScore: 0.99, limit: 1, cursor: first.nextCursor! });
    expect(second.items).toEqual([all.items[1]]);
  });

  it('are those of a province and an industry when asked', async () => {
    const { tea } = await someDemands();
    const { items } = await unmet({ industry: '15', province: '620000' });
    expect(items.map(({ demand }) => demand.id)).toEqual([tea.id]);
    expect((await unmet({ province: '330000' })).items).toEqual([]);
  });

  it('are also those whose only match the unit has dismissed', async () => {
    const { met } = await someDemands();
    const match = await context.database.one<{ id: string }>(sql(`SELECT id FROM matches`));
    await context.get(GiveFeedback).execute(county.actor, match!.id, {
      ...{ verdict: 'not_relevant', reason: 'price', note: null },
    });
    expect((await unmet()).items.map(({ demand }) => demand.id)).toContain(met.id);
  });
});

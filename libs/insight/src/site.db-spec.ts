import { aDemand, aMarket, aSupply, type Unit } from '@wanchang/matchmaking/testing';
import { Database } from '@wanchang/platform';
import type { TestContext } from '@wanchang/platform/testing';
import { InsightModule } from './insight.module';
import { RegionPictures } from './region-picture.query';
import { SiteFacts } from './site-facts.query';
import { SiteSettings } from './site.settings';

let context: TestContext;
let factory: Unit;
let county: Unit;

beforeEach(async () => {
  ({ context, factory, county } = await aMarket(InsightModule));
});
afterEach(() => context.close());

const facts = (environment: NodeJS.ProcessEnv) =>
  new SiteFacts(context.get(Database), new SiteSettings(environment));

describe('what the operator says of itself', () => {
  it('is what is set, and nothing else', async () => {
    const site = await facts({ SITE_PHONE: '0577-0000', SITE_ICP: '浙ICP备1号' }).execute();
    expect(site).toMatchObject({
      contact: { address: null, phone: '0577-0000', mail: null },
      ...{ icp: '浙ICP备1号', police: null, hasPrivacy: false, hasTerms: false },
    });
  });

  it('has pages of text, in which a written end of line is one', async () => {
    const own = facts({ SITE_TERMS: '第一条\\n第二条' });
    expect(await own.text('terms')).toBe('第一条\n第二条');
    expect(await own.text('privacy')).toBeNull();
    expect(await own.execute()).toMatchObject({ hasPrivacy: false, hasTerms: true });
  });

  it('is bounded', () => {
    expect(() => new SiteSettings({ SITE_PHONE: '1'.repeat(61) })).toThrow(/SITE_PHONE.*60/);
  });
});

describe('the picture of the regions', () => {
  it('counts what is published by province, and leads from the coast to demands of the same industry', async () => {
    await aSupply(context, factory);
    await aDemand(context, county);
    await aDemand(context, county, { title: '采购绿茶 50 公斤', industryCode: '153' });
    const { provinces, flows } = await context.get(RegionPictures).execute();
    expect(provinces).toHaveLength(34);
    expect(provinces.filter(({ supplies, demands }) => supplies + demands > 0)).toEqual([
      expect.objectContaining({ coast: 'coastal', supplies: 1, demands: 0 }),
      expect.objectContaining({ coast: 'interior', supplies: 0, demands: 2 }),
    ]);
    expect(flows).toEqual([expect.objectContaining({ demands: 1 })]);
  });
});

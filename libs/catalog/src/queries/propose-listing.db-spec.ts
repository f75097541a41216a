import type { MemberActor } from '@wanchang/membership';
import { aMember, anActor } from '@wanchang/membership/testing';
import { createTestContext, type TestContext } from '@wanchang/platform/testing';
import { CatalogModule } from '../catalog.module';
import { aListing } from '../testing';
import { ProposeListing } from './propose-listing.query';

let context: TestContext;
let clerk: MemberActor;
let other: MemberActor;

beforeAll(async () => {
  context = await createTestContext([CatalogModule]);
});
beforeEach(async () => {
  clerk = await anActor(context, await aMember(context));
  other = await anActor(context, await aMember(context));
});
afterAll(() => context.close());

const propose = (title: string) => context.get(ProposeListing).execute(title, 'supply', clerk);
const steel = { title: '热轧钢板 Q235B', industryCode: '313' };

describe('what a title says of a listing', () => {
  it('is industry, model and properties, as the import reads them', async () => {
    expect(await propose('不锈钢球阀 Q41F-16P DN50')).toMatchObject({
      industry: { code: '344' },
      attributes: expect.arrayContaining([
        { name: '型号', value: 'Q41F-16P' },
        { name: '公称通径', value: 'DN50' },
        { name: '材质', value: '不锈钢' },
      ]) as unknown,
    });
  });

  it('is nothing where the title says nothing', async () => {
    expect(await propose('东西')).toEqual({ industry: null, attributes: [], unit: null });
  });

  it('goes with the unit that others count such goods in, and with the unit’s own habit first', async () => {
    const code = (await propose(steel.title)).industry!.code;
    await aListing(context, other.member, { ...steel, industryCode: code, priceUnit: '吨' });
    expect((await propose(steel.title)).unit).toEqual({ text: '吨', own: false });
    const own = { ...steel, industryCode: code, priceUnit: '张', state: 'draft' } as const;
    await aListing(context, clerk.member, own);
    expect((await propose(steel.title)).unit).toEqual({ text: '张', own: true });
  });

  it('takes a listing of the other side for no habit of the unit', async () => {
    const demand = { title: '求购轴承', industryCode: '345', priceUnit: '套' };
    await aListing(context, clerk.member, { ...demand, side: 'demand' });
    expect((await propose('深沟球轴承 6204')).unit).toBeNull();
  });

  it('never goes with what stands in another’s draft', async () => {
    const hidden = { title: '微型电动机', industryCode: '381', priceUnit: '秘密单位' };
    await aListing(context, other.member, { ...hidden, state: 'draft' });
    expect((await propose('三相异步电动机 5.5kW')).unit?.text).not.toBe('秘密单位');
  });
});

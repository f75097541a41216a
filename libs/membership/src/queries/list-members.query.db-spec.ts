import { createTestContext, type TestContext } from '@wanchang/platform/testing';
import { MembershipModule } from '../membership.module';
import { aMember } from '../testing';
import { ListMembers, type MemberFilter } from './list-members.query';

let context: TestContext;

beforeAll(async () => {
  context = await createTestContext([MembershipModule]);
  await aMember(context, { nameZh: '甲泵业', nameEn: 'Alpha Pumps' });
  await aMember(context, { nameZh: '乙_阀门', standing: 'suspended' });
  await aMember(context, { nameZh: '景泰县', kind: 'county' });
});
afterAll(() => context?.close());

const list = (filter: Partial<MemberFilter>) =>
  new ListMembers(context.database).execute({ limit: 20, ...filter });
const names = async (filter: Partial<MemberFilter>) =>
  (await list(filter)).items.map(({ nameZh }) => nameZh);

describe('the register of members', () => {
  it('is shown newest first, page by page', async () => {
    const first = await list({ limit: 2 });
    expect(first.items.map(({ nameZh }) => nameZh)).toEqual(['景泰县', '乙_阀门']);
    const second = await list({ limit: 2, cursor: first.nextCursor! });
    expect(second).toMatchObject({ items: [{ nameZh: '甲泵业' }], nextCursor: null });
  });

  it.each<[Partial<MemberFilter>, string[]]>([
    [{ q: 'alpha' }, ['甲泵业']],
    [{ q: '_' }, ['乙_阀门']],
    [{ q: '%' }, []],
    [{ kind: 'county' }, ['景泰县']],
    [{ standing: 'suspended' }, ['乙_阀门']],
    [{ coast: 'interior' }, ['景泰县']],
    [{ province: '330000' }, ['乙_阀门', '甲泵业']],
    [{ province: '330000', standing: 'active' }, ['甲泵业']],
  ])('is filtered by %j', async (filter, expected) => {
    expect(await names(filter)).toEqual(expected);
  });

  it('refuses a cursor that it did not hand out', async () => {
    await expect(list({ cursor: 'WzFd' })).rejects.toMatchObject({ code: 'platform.bad-cursor' });
  });
});

import { encodeCursor } from '@wanchang/platform';
import { createTestContext, type TestContext } from '@wanchang/platform/testing';
import { MembershipModule } from '../membership.module';
import { aMember } from '../testing';
import { FindUnits, type UnitFilter } from './find-units.query';

let context: TestContext;

beforeAll(async () => {
  context = await createTestContext([MembershipModule]);
  await aMember(context, { nameZh: '方胜泵业', nameEn: 'Alpha Pumps', industries: ['344'] });
  await aMember(context, { nameZh: '重庆阀门', standing: 'suspended' });
  await aMember(context, { nameZh: '方胜新厂', standing: 'applicant' });
  await aMember(context, { nameZh: '景泰县', kind: 'county', industries: [] });
});
afterAll(() => context?.close());

const find = (filter: Partial<UnitFilter>) =>
  new FindUnits(context.database).execute({ limit: 20, ...filter });
const names = async (filter: Partial<UnitFilter>) =>
  (await find(filter)).items.map(({ nameZh }) => nameZh);

describe('the directory of units', () => {
  it.each<[Partial<UnitFilter>, string[]]>([
    [{}, ['方胜泵业', '景泰县']],
    [{ q: 'alpha' }, ['方胜泵业']],
    [{ q: '方胜' }, ['方胜泵业']],
    [{ q: 'fangsheng' }, ['方胜泵业']],
    [{ q: 'Fang Sheng' }, ['方胜泵业']],
    [{ q: 'fsby' }, ['方胜泵业']],
    [{ q: 'chongqing' }, []],
    [{ q: 'chongqing', standing: 'suspended' }, ['重庆阀门']],
    [{ q: '%' }, []],
    [{ kind: 'county' }, ['景泰县']],
    [{ coast: 'interior' }, ['景泰县']],
    [{ province: '330000' }, ['方胜泵业']],
    [{ industry: '34' }, ['方胜泵业']],
    [{ industry: 'C' }, ['方胜泵业']],
    [{ industry: '35' }, []],
    [{ standing: 'applicant' }, []],
  ])(
    'answers %j with members, of these those with access unless asked otherwise',
    async (filter, expected) => {
      expect(await names(filter)).toEqual(expected);
    },
  );

  it('comes page by page in the order in which the names are read, units of one name too', async () => {
    for (const nameZh of ['成名厂', '阿克苏厂', '浙江厂']) await aMember(context, { nameZh });
    await aMember(context, { nameZh: '成名厂', kind: 'county', industries: [] });
    const seen: string[] = [];
    const ids = new Set<string>();
    for (let cursor: string | undefined, pages = 0; pages < 9; pages++) {
      const { items, nextCursor } = await find({ limit: 1, cursor });
      seen.push(...items.map(({ nameZh }) => nameZh));
      items.forEach(({ id }) => ids.add(id));
      if (!nextCursor) break;
      cursor = nextCursor;
    }
    expect(seen).toEqual(['阿克苏厂', '成名厂', '成名厂', '方胜泵业', '景泰县', '浙江厂']);
    expect(ids.size).toBe(6);
  });

  it('refuses a page that it did not hand out', async () => {
    const cursor = encodeCursor(['infinity']);
    await expect(find({ cursor })).rejects.toMatchObject({ code: 'platform.bad-cursor' });
  });
});

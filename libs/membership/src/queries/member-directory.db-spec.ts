import { newId } from '@wanchang/kernel';
import { createTestContext, type TestContext } from '@wanchang/platform/testing';
import { MembershipModule } from '../membership.module';
import { aMember } from '../testing';
import { MemberDirectory } from './member-directory';

let context: TestContext;
let directory: MemberDirectory;

beforeAll(async () => {
  context = await createTestContext([MembershipModule]);
  directory = context.get(MemberDirectory);
});
afterAll(() => context?.close());

describe('the directory of member units', () => {
  it('shows units by id with the names of their places; an unknown id is left out', async () => {
    const member = await aMember(context);
    const county = await aMember(context, { kind: 'county', standing: 'expelled' });
    const refs = await directory.refs([member.id, county.id, newId(), member.id]);
    expect([...refs.keys()].sort()).toEqual([member.id, county.id].sort());
    expect(refs.get(member.id)).toEqual({
      id: member.id,
      nameZh: member.nameZh,
      nameEn: member.nameEn,
      kind: 'domestic_enterprise',
      regionCode: '330324',
      regionName: '永嘉县',
      provinceCode: '330000',
      provinceName: '浙江省',
      coast: 'coastal',
      standing: 'active',
    });
    expect(refs.get(county.id)).toMatchObject({ coast: 'interior', standing: 'expelled' });
  });

  it('of no ids shows nothing, and asks nothing', async () => {
    expect(await directory.refs([])).toEqual(new Map());
    expect(await directory.ref(newId())).toBeNull();
  });

  it('R12.3 active are the units whose people have access, and no others', async () => {
    const standings = [
      'active',
      'grace',
      'applicant',
      'suspended',
      'expelled',
      'withdrawn',
    ] as const;
    const members = await Promise.all(standings.map((standing) => aMember(context, { standing })));
    const active = await Promise.all(members.map(({ id }) => directory.isActive(id)));
    expect(active).toEqual([true, true, false, false, false, false]);
    expect(await directory.isActive(newId())).toBe(false);
  });
});

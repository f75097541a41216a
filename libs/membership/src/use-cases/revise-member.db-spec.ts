import type { Actor } from '@wanchang/platform';
import { createTestContext, type TestContext } from '@wanchang/platform/testing';
import type { Member, MemberFile } from '../domain/member';
import { MembershipModule } from '../membership.module';
import { Members } from '../persistence/members';
import { aMember, anActor, aSecretary } from '../testing';
import { ReviseMember } from './revise-member';

let context: TestContext;
let reviseMember: ReviseMember;

beforeAll(async () => {
  context = await createTestContext([MembershipModule]);
  reviseMember = context.get(ReviseMember);
});
afterAll(() => context?.close());

const revise = ({ id: memberId, version }: Member, changes: Partial<MemberFile>, actor: Actor) =>
  reviseMember.execute({ memberId, version, changes }, actor);

describe('revising a unit’s file', () => {
  it('a unit’s administrator changes what is given, clears what is null and leaves the rest', async () => {
    const member = await aMember(context, {
      contactPhone: '0577-1',
      website: 'https://example.com',
    });
    const administrator = await anActor(context, member, { role: 'administrator' });
    const changes = { introduction: '三十年阀门', website: null, contactPhone: undefined };
    expect(await revise(member, changes, administrator)).toEqual({
      ...member,
      introduction: '三十年阀门',
      website: null,
      version: member.version + 1,
    });
  });

  it('what identifies a unit is kept by the secretariat', async () => {
    const member = await aMember(context);
    const administrator = await anActor(context, member, { role: 'administrator' });
    const moved = { nameZh: '景泰阀门厂', regionCode: '620423' };
    await expect(revise(member, moved, administrator)).rejects.toMatchObject({
      code: 'membership.not-your-field',
      args: { fields: 'nameZh, regionCode' },
    });
    expect(await revise(member, moved, await aSecretary(context))).toMatchObject({
      ...moved,
      provinceCode: '620000',
      coast: 'interior',
    });
  });

  it('another unit, a colleague who is no administrator, and a suspended unit see no such unit to revise', async () => {
    const member = await aMember(context);
    const suspended = await aMember(context, { standing: 'suspended' });
    const stranger = await anActor(context, await aMember(context), { role: 'administrator' });
    const colleague = await anActor(context, member, { role: 'staff' });
    const lockedOut = await anActor(context, suspended, { role: 'administrator' });
    const notFound = { code: 'membership.member-not-found' };
    await expect(revise(member, { address: 'x' }, stranger)).rejects.toMatchObject(notFound);
    await expect(revise(member, { address: 'x' }, colleague)).rejects.toMatchObject(notFound);
    await expect(revise(suspended, { address: 'x' }, lockedOut)).rejects.toMatchObject(notFound);
  });

  it('of two who started from the same version, the second is refused', async () => {
    const member = await aMember(context);
    const secretary = await aSecretary(context);
    await revise(member, { address: '一号' }, secretary);
    await expect(revise(member, { address: '二号' }, secretary)).rejects.toMatchObject({
      code: 'membership.stale-version',
    });
    expect(await context.get(Members).get(member.id)).toMatchObject({ address: '一号' });
  });

  it('an enterprise cannot lose its credit code, nor a county without one become an enterprise', async () => {
    const secretary = await aSecretary(context);
    const refused = { code: 'platform.validation-failed', fields: [{ field: 'creditCode' }] };
    await expect(
      revise(await aMember(context), { creditCode: null }, secretary),
    ).rejects.toMatchObject(refused);
    const county = await aMember(context, { kind: 'county' });
    await expect(revise(county, { kind: 'domestic_enterprise' }, secretary)).rejects.toMatchObject(
      refused,
    );
  });

  it('what older rules let in does not stand in the way of an unrelated correction', async () => {
    const member = await aMember(context, { website: 'www.example.com' });
    const secretary = await aSecretary(context);
    expect(await revise(member, { address: '上塘镇' }, secretary)).toMatchObject({
      address: '上塘镇',
    });
  });
});

import { makeCreditCode, visibleText } from '@wanchang/kernel';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import type { Registration } from '../domain/registration';
import { MembershipModule } from '../membership.module';
import { StandingHistory } from '../persistence/standing-history';
import { MemberDirectory } from '../queries/member-directory';
import { aMember, aMemberFile, anActor, aSecretary } from '../testing';
import { RegisterMember } from './register-member';

let context: TestContext;
let registerMember: RegisterMember;

beforeAll(async () => {
  context = await createTestContext([MembershipModule]);
  registerMember = context.get(RegisterMember);
});
afterAll(() => context?.close());

const register = (registration: Registration) => registerMember.execute(registration, null);
const count = async (table: string, where: string, value: unknown) => {
  const counted = sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${table} WHERE ${where} = $1`,
  );
  return (await context.database.one(counted, [value]))?.count;
};

describe('registering a member unit', () => {
  it('makes it active from this day, on record with who did it', async () => {
    const secretary = await aSecretary(context);
    const member = await registerMember.execute(aMemberFile(), secretary);
    expect(member).toMatchObject({
      standing: 'active',
      version: 1,
      coast: 'coastal',
      provinceCode: '330000',
    });
    expect(await context.get(MemberDirectory).isActive(member.id)).toBe(true);
    const history = await context.get(StandingHistory).of(member.id);
    expect(history).toMatchObject([{ from: null, to: 'active', reason: null, byName: '李秘书' }]);
    expect(await count('audit_entries', 'subject_id', member.id)).toBe(1);
    expect(await count('outbox', `payload ->> 'memberId'`, member.id)).toBe(1);
  });

  it('keeps the credit code in one form and puts the unit on its side of the country', async () => {
    const code = makeCreditCode(900_001, '620423');
    const member = await register(
      aMemberFile({ creditCode: ` ${code.toLowerCase()}`, regionCode: '620423' }),
    );
    expect(member).toMatchObject({ creditCode: code, coast: 'interior', provinceCode: '620000' });
  });

  it('invites its first administrator by mail', async () => {
    const email = 'wang@example.com';
    const member = await register({
      ...aMemberFile(),
      contactName: null,
      administrator: { name: '王总', email },
    });
    expect(member.contactName).toBe('王总');
    expect(await count('invitations', 'member_id', member.id)).toBe(1);
    expect(await count('mails', 'recipient', email)).toBe(1);
  });

  it('refuses a credit code that another unit has, and writes nothing', async () => {
    const { creditCode } = await aMember(context);
    const again = aMemberFile({ creditCode });
    await expect(
      register({ ...again, administrator: { email: 'again@example.com' } }),
    ).rejects.toMatchObject({
      code: 'membership.credit-code-taken',
      kind: 'conflict',
      fields: [{ field: 'creditCode' }],
    });
    expect(await count('members', 'name_zh', again.nameZh)).toBe(0);
    expect(await count('mails', 'recipient', 'again@example.com')).toBe(0);
  });

  it.each([
    ['in any width', '永嘉（上塘）泵业有限公司', '永嘉(上塘)泵业有限公司'],
    ['with what nobody sees in it', '永嘉下塘泵业有限公司', '永嘉\u200B下塘泵业\u202E有限公司'],
  ])('refuses the name of another unit of the same kind, %s', async (_, taken, nameZh) => {
    await aMember(context, { nameZh: taken });
    await expect(register(aMemberFile({ nameZh }))).rejects.toMatchObject({
      code: 'membership.name-taken',
    });
    expect(await register(aMemberFile({ nameZh, kind: 'foreign_enterprise' }))).toMatchObject({
      nameZh: visibleText(nameZh),
    });
  });

  it('refuses wrong fields and names each', async () => {
    const wrong = { ...aMemberFile({ regionCode: '330300' }), administrator: { email: 'nobody' } };
    await expect(register(wrong)).rejects.toMatchObject({
      code: 'platform.validation-failed',
      fields: [{ field: 'regionCode' }, { field: 'administratorEmail' }],
    });
  });

  it('is for the secretariat, not for members', async () => {
    const actor = await anActor(context, await aMember(context), { role: 'administrator' });
    const refused = registerMember.execute(aMemberFile(), actor);
    await expect(refused).rejects.toMatchObject({ code: 'platform.not-allowed' });
  });
});

import { WithdrawUnit } from '@wanchang/admission';
import { AdmissionHttpModule } from '@wanchang/admission/http';
import { Admissions, type FormalitiesDto, type WithdrawalDto } from '@wanchang/admission/testing';
import { DocumentsHttpModule } from '@wanchang/documents/http';
import { addDays, shanghaiDate } from '@wanchang/kernel';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { aClient, aMember, aVisitor, inside, type Client } from '@wanchang/membership/testing';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';
import { PostsHttpModule } from '@wanchang/posts/http';

let api: TestApi;
let secretariat: Client;
const today = shanghaiDate(new Date());
const OWN = '/my-unit/withdrawals';

beforeAll(async () => {
  const imports = [AdmissionHttpModule, DocumentsHttpModule, MembershipHttpModule, PostsHttpModule];
  api = await createTestApi({ imports }, { readsActors: true });
  secretariat = await aClient(api, null, { name: '李秘书', duty: 'administration' });
});
afterAll(() => api?.close());

/** Where the paper of this number is verified; its check code is read in the register, as it stands on the paper. */
async function verification(number: string): Promise<string> {
  const found = await api.database.one<{ code: string }>(
    sql('SELECT check_code AS code FROM documents WHERE number = $1'),
    [number],
  );
  return `/verifications/${number}?code=${found?.code}`;
}

async function aUnit() {
  const member = await aMember(inside(api));
  return { ...member, by: await aClient(api, member, { role: 'administrator' }) };
}

const request = async (by: Client, wishedOn = today): Promise<WithdrawalDto> => {
  const body = { reason: '机构合并', wishedOn };
  return (await by.ask<{ items: WithdrawalDto[] }>('POST', OWN, body)).items[0]!;
};
const confirm = ({ id }: WithdrawalDto, effectiveOn: string) =>
  secretariat.send('POST', `/withdrawals/${id}/confirm`, { effectiveOn });

describe('a withdrawal at the unit’s own wish', () => {
  it('R12.3 is asked for, confirmed with its day, and ends access on that day', async () => {
    const { id, by } = await aUnit();
    const asked = await request(by);
    expect(asked).toMatchObject({ state: 'requested', wishedOn: today });
    expect(await by.ask('GET', '/me')).toMatchObject({ hasAccess: true });
    expect((await confirm(asked, today)).status).toBe(204);
    expect(await by.refusal('GET', '/my-unit/colleagues')).toBe('membership.unit-without-access');
    const { history } = await secretariat.ask<{ history: object[] }>('GET', `/members/${id}`);
    expect(history[0]).toMatchObject({ from: 'active', to: 'withdrawn' });
    expect(await by.ask('GET', OWN)).toMatchObject({ items: [{ state: 'effective' }] });
  });

  it('R12.3 takes effect at the first moment of its day, once, and not before', async () => {
    const { by } = await aUnit();
    const asked = await request(by, addDays(today, 10));
    await confirm(asked, addDays(today, 10));
    const withdraw = inside(api).get(WithdrawUnit);
    await withdraw.execute(asked.id);
    expect(await by.ask('GET', '/me')).toMatchObject({ hasAccess: true });
    await api.database.execute(sql(`UPDATE withdrawals SET effective_on = $2 WHERE id = $1`), [
      asked.id,
      today,
    ]);
    await Promise.all([withdraw.execute(asked.id), withdraw.execute(asked.id)]);
    expect(await by.ask('GET', '/me')).toMatchObject({ hasAccess: false });
  });

  it('R12.3 can be taken back until then, is one at a time, and belongs to the administrators', async () => {
    const unit = await aUnit();
    const asked = await request(unit.by, addDays(today, 10));
    const again = { reason: '再次', wishedOn: today };
    expect(await unit.by.refusal('POST', OWN, again)).toBe('admission.withdrawal-open');
    const staff = await aClient(api, unit, { role: 'staff' });
    expect(await staff.refusal('POST', `${OWN}/${asked.id}/take-back`)).toBe(
      'admission.administrator-required',
    );
    const { by: other } = await aUnit();
    expect(await other.refusal('POST', `${OWN}/${asked.id}/take-back`)).toBe(
      'admission.withdrawal-not-found',
    );
    await confirm(asked, addDays(today, 10));
    const { items } = await unit.by.ask<{ items: WithdrawalDto[] }>(
      'POST',
      `${OWN}/${asked.id}/take-back`,
    );
    expect(items[0]).toMatchObject({ state: 'taken_back' });
    expect((await confirm(asked, today)).body).toMatchObject({
      code: 'admission.withdrawal-illegal',
    });
  });

  it('has a day that is not past', async () => {
    const { by } = await aUnit();
    const past = { reason: '补办', wishedOn: addDays(today, -1) };
    expect(await by.refusal('POST', OWN, past)).toBe('admission.day-past');
  });
});

describe('what follows an approval', () => {
  it('R10.4 is a ceremony on record, and credentials that anybody verifies; before the approval there are none', async () => {
    const officer = { account: secretariat.email, basis: 'election', decision: '第57次联席会议' };
    for (const kind of ['chairman', 'secretary_general'])
      await secretariat.ask('POST', '/posts', { kind, ...officer });
    const admissions = new Admissions(secretariat);
    const [applicant, inspector] = [await aClient(api), await aClient(api)];
    const { id } = await admissions.reported(applicant, inspector);
    const path = `/applications/${id}/formalities`;
    const ceremony = { heldOn: today, place: '上海', note: '授牌' };
    expect(await secretariat.refusal('PUT', `${path}/ceremony`, ceremony)).toBe(
      'admission.not-approved',
    );
    await admissions.decided('secretary_general', { id });
    await admissions.decided('chairman', { id });
    await secretariat.ask('PUT', `${path}/ceremony`, { ...ceremony, place: '广州' });
    const corrected = await secretariat.ask('PUT', `${path}/ceremony`, ceremony);
    expect(corrected).toMatchObject({ ceremony, credentials: [] });
    const { credentials } = await secretariat.ask<FormalitiesDto>('POST', `${path}/credentials`, {
      ...{ holder: '赵经理', position: '总经理' },
    });
    expect(credentials).toMatchObject([
      { holder: '赵经理', number: expect.stringMatching(/^ZJ-/) },
    ]);
    const { number } = credentials[0]!;
    const verified = await aVisitor(api).ask('GET', await verification(number));
    expect(verified).toMatchObject({ number, state: 'valid' });
    const walked = await aVisitor(api).refusal('GET', `/verifications/${number}`);
    expect(walked).toBe('documents.number-not-found');
  });
});

describe('the periods that are policy, not charter', () => {
  it('R12.2 are set with a history; what comes after follows them', async () => {
    const path = '/case-policies';
    expect(await secretariat.ask('GET', path)).toMatchObject({ answerDays: 15, history: [] });
    const policy = { answerDays: 20, appealDays: 45, firstFeeDays: 60 };
    await secretariat.ask('PUT', path, policy);
    const later = await secretariat.ask('PUT', path, { ...policy, appealDays: 40 });
    expect(later).toMatchObject({
      appealDays: 40,
      history: [
        { appealDays: 40, setByName: '李秘书' },
        { appealDays: 45, setByName: '李秘书' },
      ],
    });
    const clerk = await aClient(api, null, { duty: 'general-affairs' });
    expect(await clerk.refusal('PUT', path, policy)).toBe('platform.not-allowed');
  });
});

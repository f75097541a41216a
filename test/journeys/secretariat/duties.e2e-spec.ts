import type { Page, SecretariatPerson } from '../../support/contract';
import { EventStream } from '../../support/event-stream';
import {
  assignDuty,
  endDuty,
  newEmail,
  PASSWORD,
  signIn,
  tokenMailedTo,
  whoAmI,
  type Person,
} from '../../support/people';
import { startSystem, type System } from '../../support/system';
import { createTestMarket, type TestMarket } from '../../support/test-market';

let system: System;
let market: TestMarket;

beforeAll(async () => {
  system = await startSystem();
  market = await createTestMarket(system);
}, 120_000);
afterAll(() => system?.stop());

/** Somebody new, who sets a password by the link that was mailed. */
async function aNewColleague(duty: string): Promise<Person & { assignmentId: string }> {
  const { secretariat } = market;
  const email = newEmail('colleague');
  const more = { office: 'guangzhou-nansha', name: '何敏' };
  const assignmentId = await assignDuty(secretariat, email, duty, more);
  const token = await tokenMailedTo(secretariat, email, '重设密码');
  await system.visitor().post('/password-resets/confirm', { token, newPassword: PASSWORD });
  return { ...(await signIn(system, email)), assignmentId };
}

let counties = 0;
const register = ({ browser }: Person) =>
  browser.send('POST', '/members', {
    json: { kind: 'county', nameZh: `渭源县 ${++counties}`, regionCode: '621123' },
  });

describe('a duty in the secretariat', () => {
  it('R10.1 lets its person do what it is for, and nothing of other duties', async () => {
    const { secretariat } = market;
    const colleague = await aNewColleague('support');
    expect((await whoAmI(colleague)).secretariat).toEqual({ rights: [] });
    expect((await colleague.browser.send('GET', '/members')).status).toBe(200);
    expect(await register(colleague)).toMatchObject({
      status: 403,
      body: { code: 'platform.not-allowed' },
    });
    await assignDuty(secretariat, colleague.email, 'admission');
    expect((await whoAmI(colleague)).secretariat).toEqual({
      rights: ['admission-work', 'member-registration'],
    });
    expect((await register(colleague)).status).toBe(201);
  });

  it('ends with the next request, open streams included, and stays on the page of former people', async () => {
    const { secretariat } = market;
    const colleague = await aNewColleague('general-affairs');
    const stream = await EventStream.open(colleague.browser);
    await endDuty(secretariat, colleague.assignmentId);
    expect((await register(colleague)).status).toBe(403);
    expect((await colleague.browser.send('GET', '/members')).status).toBe(403);
    await stream.ended;
    expect((await whoAmI(colleague)).secretariat).toBeNull();
    const former = await secretariat.browser.get<Page<SecretariatPerson>>(
      '/secretariat-people?serving=false&limit=100',
    );
    expect(former.items.map(({ email }) => email)).toContain(colleague.email);
  });

  it('is given by administrators only, and the last of them stays', async () => {
    const { secretariat } = market;
    const colleague = await aNewColleague('general-affairs');
    const order = { account: colleague.email, office: 'shanghai', duty: 'administration' };
    expect(
      (await colleague.browser.send('POST', '/secretariat-assignments', { json: order })).status,
    ).toBe(403);
    const { items } = await secretariat.browser.get<Page<SecretariatPerson>>(
      '/secretariat-people?limit=100',
    );
    const { assignments } = items.find(({ email }) => email === secretariat.email)!;
    expect(
      await secretariat.browser.refused(
        'POST',
        `/secretariat-assignments/${assignments[0]!.id}/end`,
      ),
    ).toMatchObject({ status: 422, code: 'identity.last-secretariat-administrator' });
  });
});

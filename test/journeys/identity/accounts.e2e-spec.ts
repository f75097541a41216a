import type { Colleague, Me, Page } from '../../support/contract';
import { eventually } from '../../support/eventually';
import {
  createAdministrator,
  createColleague,
  createUnit,
  INTERIOR_REGION,
  newEmail,
  PASSWORD,
  signIn,
  tokenMailedTo,
  whoAmI,
  type Person,
  type Unit,
} from '../../support/people';
import { startSystem, type System } from '../../support/system';

let system: System;
let secretariat: Person;
let factory: Unit;
let county: Unit;

beforeAll(async () => {
  system = await startSystem();
  secretariat = await createAdministrator(system);
  factory = await createUnit(system, secretariat, { nameZh: '永嘉阀门有限公司' });
  county = await createUnit(system, secretariat, {
    nameZh: '陇西县人民政府',
    kind: 'county',
    regionCode: INTERIOR_REGION,
  });
}, 120_000);
afterAll(() => system?.stop());

const credentials = (identifier: string, password = PASSWORD) => ({
  json: { identifier, password },
});

describe('an invitation', () => {
  it('tells whoever holds the link what it is for, and makes them a colleague, once', async () => {
    const email = newEmail('invited');
    await factory.administrator.browser.post('/my-unit/invitations', { email, role: 'staff' });
    const token = await tokenMailedTo(secretariat, email);
    const browser = system.visitor();
    expect(await browser.post('/invitations/view', { token })).toMatchObject({
      memberNameZh: factory.nameZh,
      email,
      role: 'staff',
      personExists: false,
    });
    await browser.post('/invitations/accept', { token, name: '王芳', password: PASSWORD });
    expect(await whoAmI({ email, browser })).toMatchObject({
      person: { name: '王芳', email },
      member: { id: factory.id, role: 'staff' },
      hasAccess: true,
    });
    expect(
      await system.visitor().refused('POST', '/invitations/accept', { json: { token } }),
    ).toMatchObject({ status: 422, code: 'identity.link-invalid' });
  });

  it('that was taken back opens nothing', async () => {
    const email = newEmail('regretted');
    const { browser } = factory.administrator;
    const { id } = await browser.post<{ id: string }>('/my-unit/invitations', {
      email,
      role: 'staff',
    });
    const token = await tokenMailedTo(secretariat, email);
    await browser.delete(`/my-unit/invitations/${id}`);
    expect(
      await system.visitor().refused('POST', '/invitations/view', { json: { token } }),
    ).toMatchObject({
      code: 'identity.link-invalid',
    });
  });

  it('of a person with an account joins the account to the second unit', async () => {
    const person = await createColleague(system, secretariat, factory);
    await county.administrator.browser.post('/my-unit/invitations', {
      email: person.email,
      role: 'staff',
    });
    const token = await tokenMailedTo(secretariat, person.email);
    await person.browser.post('/invitations/accept', { token });
    const { members } = await whoAmI(person);
    expect(members.map(({ id }) => id).sort()).toEqual([factory.id, county.id].sort());
  });
});

describe('a person of two units', () => {
  it('acts for one at a time, and switches', async () => {
    const { email, browser } = await createColleague(system, secretariat, factory);
    await county.administrator.browser.post('/my-unit/invitations', {
      email,
      role: 'administrator',
    });
    await browser.post('/invitations/accept', { token: await tokenMailedTo(secretariat, email) });
    for (const unit of [factory, county]) {
      const me = await browser.put<Me>('/me/current-member', { memberId: unit.id });
      expect(me.member?.id).toBe(unit.id);
      expect(await browser.get('/my-unit')).toMatchObject({ id: unit.id });
    }
    expect((await browser.get<Page<Colleague>>('/my-unit/colleagues')).items).toEqual(
      expect.arrayContaining([expect.objectContaining({ email: county.administrator.email })]),
    );
  });

  it('cannot act for a unit that they do not belong to', async () => {
    const { browser } = await createColleague(system, secretariat, factory);
    expect(
      await browser.refused('PUT', '/me/current-member', { json: { memberId: county.id } }),
    ).toMatchObject({ status: 404, code: 'identity.not-affiliated' });
  });
});

describe('signing in', () => {
  it('answers alike for a wrong password and for an unknown account', async () => {
    const { email } = await createColleague(system, secretariat, factory);
    const wrong = await system
      .visitor()
      .refused('POST', '/sessions', credentials(email, 'not the password'));
    const nobody = await system
      .visitor()
      .refused('POST', '/sessions', credentials(newEmail('nobody')));
    expect(wrong).toMatchObject({ status: 401, code: 'identity.wrong-credentials' });
    expect({ ...nobody, requestId: '' }).toEqual({ ...wrong, requestId: '' });
  });

  it('has to wait after eight wrong passwords, even with the right one', async () => {
    const { email } = await createColleague(system, secretariat, factory);
    for (let tries = 0; tries < 8; tries += 1)
      await system.visitor().refused('POST', '/sessions', credentials(email, `guess ${tries}`));
    const answer = await system.visitor().send('POST', '/sessions', credentials(email));
    expect(answer).toMatchObject({ status: 429, body: { code: 'identity.too-many-attempts' } });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(60);
  });

  it('is open to its owner on a device that knows it, however often others guess', async () => {
    const { email } = await createColleague(system, secretariat, factory);
    const { browser: own } = await signIn(system, email);
    await own.delete('/sessions/current');
    for (let tries = 0; tries < 9; tries += 1)
      await system.visitor().refused('POST', '/sessions', credentials(email, `guess ${tries}`));
    expect(await system.visitor().refused('POST', '/sessions', credentials(email))).toMatchObject({
      code: 'identity.too-many-attempts',
    });
    await own.post('/sessions', { identifier: email, password: PASSWORD });
    expect(await own.get('/me')).toMatchObject({ person: { email } });
  });

  it('shows every place of it, and ends one from another', async () => {
    const here = await createColleague(system, secretariat, factory);
    const there = await signIn(system, here.email);
    const { items } = await here.browser.get<Page<{ id: string; current: boolean }>>('/sessions');
    expect(items.map(({ current }) => current).sort()).toEqual([false, true]);
    await here.browser.delete(`/sessions/${items.find(({ current }) => !current)!.id}`);
    expect(await there.browser.refused('GET', '/me')).toMatchObject({ status: 401 });
    await here.browser.delete('/sessions/current');
    expect(await here.browser.refused('GET', '/me')).toMatchObject({ status: 401 });
  });

  it('keeps a cookie that scripts cannot read and other sites’ forms do not send', async () => {
    const answer = await system
      .visitor()
      .send('POST', '/sessions', credentials(county.administrator.email));
    expect(answer.headers.getSetCookie().join()).toMatch(
      /HttpOnly.*SameSite=Lax|SameSite=Lax.*HttpOnly/,
    );
  });

  it.each([
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
  ])('gives no write to a request from %s', async (_, headers) => {
    const { browser } = county.administrator;
    expect(
      await browser.refused('PATCH', '/me', { json: { name: '改名' }, headers }),
    ).toMatchObject({
      status: 403,
      code: 'platform.foreign-origin',
    });
  });
});

describe('a password', () => {
  it('is reset by a mailed link, once, and every session of before ends', async () => {
    const before = await createColleague(system, secretariat, factory);
    const { email } = before;
    await system.visitor().post('/password-resets', { identifier: email });
    const token = await eventually(async () => {
      const { items } =
        await secretariat.browser.get<Page<{ to: string; subject: string }>>('/mails?limit=100');
      const [newest] = items.filter(({ to }) => to === email);
      expect(newest?.subject).toContain('重设密码');
      return tokenMailedTo(secretariat, email);
    });
    const reset = { token, newPassword: 'another battery staple' };
    await system.visitor().post('/password-resets/confirm', reset);
    expect(await before.browser.refused('GET', '/me')).toMatchObject({ status: 401 });
    expect(await system.visitor().refused('POST', '/sessions', credentials(email))).toMatchObject({
      code: 'identity.wrong-credentials',
    });
    await signIn(system, email, reset.newPassword);
    expect(
      await system.visitor().refused('POST', '/password-resets/confirm', { json: reset }),
    ).toMatchObject({ code: 'identity.link-invalid' });
  });

  it('reset answers alike for an unknown account, and mails nothing', async () => {
    const identifier = newEmail('nobody');
    const known = await system.visitor().send('POST', '/password-resets', {
      json: { identifier: county.administrator.email },
    });
    const unknown = await system
      .visitor()
      .send('POST', '/password-resets', { json: { identifier } });
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
    expect(await system.sql('SELECT 1 FROM mails WHERE recipient = $1', [identifier])).toEqual([]);
  });

  it('is changed with the present one, and the other sessions end', async () => {
    const here = await createColleague(system, secretariat, factory);
    const there = await signIn(system, here.email);
    const change = { currentPassword: PASSWORD, newPassword: 'another battery staple' };
    expect(
      await here.browser.refused('PUT', '/me/password', {
        json: { ...change, currentPassword: 'wrong' },
      }),
    ).toMatchObject({ code: 'identity.wrong-current-password' });
    await here.browser.put('/me/password', change);
    expect(await there.browser.refused('GET', '/me')).toMatchObject({ status: 401 });
    expect((await whoAmI(here)).person.email).toBe(here.email);
  });

  it.each([
    ['ends API tokens', false, 401],
    ['leaves API tokens that are kept on purpose', true, 200],
  ])('that is changed %s', async (_, keepTokens, status) => {
    const { browser } = await createColleague(system, secretariat, factory);
    const asked = { name: 'ERP', expiresInDays: 30 };
    const { token } = await browser.post<{ token: string }>('/api-tokens', asked);
    const newPassword = 'another battery staple';
    await browser.put('/me/password', { currentPassword: PASSWORD, newPassword, keepTokens });
    const machine = system.visitor().with({ authorization: `Bearer ${token}` });
    expect((await machine.send('GET', '/my-unit')).status).toBe(status);
  });

  it.each(['password123', 'Qwertyuiop', 'iloveyou1', 'WanChang-2026!', '万厂网123456'])(
    'that anybody would try first is refused: %s',
    async (newPassword) => {
      const { browser } = await createColleague(system, secretariat, factory);
      const change = { currentPassword: PASSWORD, newPassword };
      expect(await browser.refused('PUT', '/me/password', { json: change })).toMatchObject({
        ...{ status: 400, code: 'identity.password-common' },
        errors: [{ field: 'newPassword' }],
      });
    },
  );
});

describe('an API token', () => {
  it('acts for the unit without a cookie, until it is revoked', async () => {
    const { browser } = await createColleague(system, secretariat, factory);
    const made = await browser.post<{ id: string; token: string }>('/api-tokens', {
      name: 'ERP',
      expiresInDays: 30,
    });
    expect(made.token).toMatch(/^wct_/);
    const machine = system.visitor().with({ authorization: `Bearer ${made.token}` });
    expect(await machine.get('/my-unit')).toMatchObject({ id: factory.id });
    const { items } = await browser.get<Page<{ id: string; token?: string }>>('/api-tokens');
    expect(items).toEqual([expect.objectContaining({ id: made.id })]);
    expect(items[0]).not.toHaveProperty('token');
    await browser.delete(`/api-tokens/${made.id}`);
    expect(await machine.refused('GET', '/my-unit')).toMatchObject({ status: 401 });
  });
});

describe('the administrator of a unit', () => {
  it('changes roles and removes colleagues, whose access ends with their next request', async () => {
    const { browser } = factory.administrator;
    const colleague = await createColleague(system, secretariat, factory);
    const { person } = await whoAmI(colleague);
    await browser.patch(`/my-unit/colleagues/${person.id}`, { role: 'administrator' });
    expect((await whoAmI(colleague)).member?.role).toBe('administrator');
    await browser.delete(`/my-unit/colleagues/${person.id}`);
    expect(await colleague.browser.refused('GET', '/my-unit')).toMatchObject({
      status: 403,
      code: 'membership.unit-required',
    });
  });

  it('cannot leave the unit without one', async () => {
    const { browser } = county.administrator;
    const { items } = await browser.get<Page<Colleague>>('/my-unit/colleagues');
    const administrators = items.filter(({ role }) => role === 'administrator');
    for (const { personId } of administrators.slice(1))
      await browser.patch(`/my-unit/colleagues/${personId}`, { role: 'staff' });
    const { person } = await whoAmI(county.administrator);
    expect(await browser.refused('DELETE', `/my-unit/colleagues/${person.id}`)).toMatchObject({
      code: 'identity.last-administrator',
    });
  });
});

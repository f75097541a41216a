import { newId } from '@wanchang/kernel';
import type { Member, Page } from '../support/contract';
import { newEmail, PASSWORD } from '../support/people';
import { named, type Ids, type Routes } from './route';
import { makes, type Fixtures } from './fixtures';

const factory = async ({ market }: Fixtures): Promise<Ids> => ({ id: market.factory.id });

const versionOf = async ({ actors }: Fixtures, { id }: Ids) =>
  (await actors['secretariat staff'].browser.get<Member>(`/members/${id}`)).version;
const decision = async (fixtures: Fixtures, ids: Ids) => ({
  reason: '年费逾期未缴',
  version: await versionOf(fixtures, ids),
});

const otherSession = async ({ system, actors }: Fixtures): Promise<Ids> => {
  const { email, browser } = actors['unit staff'];
  await system.visitor().post('/sessions', { identifier: email, password: PASSWORD });
  const { items } = await browser.get<Page<{ id: string; current: boolean }>>('/sessions');
  return { id: items.find(({ current }) => !current)!.id };
};

/** Routes of identity and membership. */
export const peopleRoutes: Routes = {
  'GET /api/v1/api-tokens': { audience: 'person' },
  'POST /api/v1/api-tokens': {
    audience: 'person',
    json: () => ({ name: 'ERP', expiresInDays: 30 }),
  },
  'DELETE /api/v1/api-tokens/:id': { audience: 'person', ids: named(makes.token) },
  'PUT /api/v1/me/password': {
    audience: 'person',
    json: () => ({ currentPassword: PASSWORD, newPassword: PASSWORD }),
  },
  'POST /api/v1/password-resets': {
    audience: 'everyone',
    json: () => ({ identifier: newEmail('nobody') }),
  },
  'POST /api/v1/password-resets/confirm': {
    audience: 'everyone',
    json: () => ({ token: 'x'.repeat(43), newPassword: PASSWORD }),
    answer: 422,
  },
  'POST /api/v1/sessions': {
    audience: 'everyone',
    json: ({ actors }) => ({ identifier: actors['another unit'].email, password: PASSWORD }),
  },
  'GET /api/v1/sessions': { audience: 'person' },
  'DELETE /api/v1/sessions/current': { audience: 'everyone', endsSession: true },
  'DELETE /api/v1/sessions/:id': { audience: 'person', ids: otherSession },
  'GET /api/v1/me': { audience: 'person' },
  'PATCH /api/v1/me': { audience: 'person', json: () => ({ name: '李敏' }) },
  'PUT /api/v1/me/current-member': {
    audience: 'person',
    json: ({ market }) => ({ memberId: market.factory.id }),
  },
  'GET /api/v1/my-unit': { audience: 'unit of any standing' },
  'PATCH /api/v1/my-unit': {
    audience: 'unit administrator',
    json: async (fixtures) => ({
      version: await versionOf(fixtures, await factory(fixtures)),
      contactName: '陈工',
    }),
  },
  'GET /api/v1/my-unit/colleagues': { audience: 'unit' },
  'PATCH /api/v1/my-unit/colleagues/:id': {
    audience: 'unit administrator',
    ids: named(makes.colleague),
    json: () => ({ role: 'staff' }),
  },
  'DELETE /api/v1/my-unit/colleagues/:id': {
    audience: 'unit administrator',
    ids: named(makes.colleague),
  },
  'GET /api/v1/my-unit/invitations': { audience: 'unit administrator' },
  'POST /api/v1/my-unit/invitations': {
    audience: 'unit administrator',
    json: () => ({ email: newEmail('invited'), role: 'staff' }),
  },
  'DELETE /api/v1/my-unit/invitations/:id': {
    audience: 'unit administrator',
    ids: named(makes.invitation),
  },
  'POST /api/v1/invitations/view': {
    audience: 'everyone',
    json: async (fixtures) => ({ token: await makes.invitationToken(fixtures) }),
  },
  'POST /api/v1/invitations/accept': {
    audience: 'everyone',
    json: async (fixtures) => ({
      token: await makes.invitationToken(fixtures),
      name: '王芳',
      password: PASSWORD,
    }),
  },
  'GET /api/v1/member-profiles': { audience: 'unit or secretariat' },
  'GET /api/v1/member-profiles/:id': {
    audience: 'unit or secretariat',
    ids: factory,
    shown: true,
  },
  'GET /api/v1/member-profiles/:id/listings': {
    audience: 'unit or secretariat',
    ids: factory,
    shown: true,
  },
  'GET /api/v1/member-profiles/:id/certificates': {
    audience: 'unit or secretariat',
    ids: factory,
    shown: true,
  },
  'GET /api/v1/members': { audience: 'secretariat' },
  'POST /api/v1/members': {
    audience: 'secretariat with the duty',
    json: () => ({ kind: 'county', nameZh: `临洮县 ${newId()}`, regionCode: '621124' }),
  },
  'GET /api/v1/members/:id': { audience: 'secretariat', ids: factory },
  'PATCH /api/v1/members/:id': {
    audience: 'secretariat with the duty',
    ids: factory,
    json: async (fixtures, ids) => ({
      version: await versionOf(fixtures, ids),
      contactName: '陈工',
    }),
  },
  'POST /api/v1/members/:id/suspend': {
    audience: 'secretariat with the duty',
    ids: named(makes.member),
    json: decision,
  },
  'POST /api/v1/members/:id/reinstate': {
    audience: 'secretariat with the duty',
    ids: named(makes.suspendedMember),
    json: decision,
  },
  'POST /api/v1/member-imports': {
    audience: 'secretariat with the duty',
    upload: () => ({
      name: '名册.csv',
      content: '单位名称,类型,地区\n渭源县人民政府,县市区,甘肃省定西市渭源县\n',
    }),
  },
  'POST /api/v1/member-imports/preview': {
    audience: 'secretariat with the duty',
    upload: () => ({
      name: '名册.csv',
      content: '单位名称,类型,地区\n渭源县人民政府,县市区,甘肃省定西市渭源县\n',
    }),
  },
  'GET /api/v1/member-imports/template.csv': { audience: 'secretariat with the duty' },
  'GET /api/v1/secretariat-offices': { audience: 'secretariat' },
  'GET /api/v1/secretariat-duties': { audience: 'secretariat' },
  'GET /api/v1/secretariat-people': { audience: 'secretariat' },
  'POST /api/v1/secretariat-assignments': {
    audience: 'secretariat administrator',
    json: () => ({
      ...{ account: newEmail('colleague'), name: '何敏' },
      ...{ office: 'guangzhou-nansha', duty: 'support' },
    }),
  },
  'POST /api/v1/secretariat-assignments/:id/end': {
    audience: 'secretariat administrator',
    ids: named(makes.assignment),
  },
  'GET /api/v1/regions': { audience: 'everyone' },
  'GET /api/v1/industries': { audience: 'everyone' },
};

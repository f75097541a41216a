import { makeCreditCode, newId, shanghaiDate } from '@wanchang/kernel';
import { newEmail } from '../support/people';
import type { Fixtures } from './fixtures';
import { NOTE } from './fixtures';
import { named, type Ids, type Routes } from './route';

interface Application {
  readonly id: string;
  readonly version: number;
}

let serial = 700_000;
const file = () => ({
  ...{ kind: 'domestic_enterprise', nameZh: `平阳申请有限公司 ${newId()}` },
  ...{ creditCode: makeCreditCode(++serial), regionCode: '330324', industries: ['344'] },
  ...{ contactName: '赵经理', contactPhone: '0577-67000001' },
  offers: [{ kind: 'products', text: '泵阀' }],
  needs: [{ kind: 'markets', text: '中西部项目' }],
});

const today = () => shanghaiDate(new Date());
const report = (version: number) => ({
  ...{ version, visitedOn: today(), summary: '属实', recommendation: 'admit' },
  findings: [{ subject: 'operation', verdict: 'good', note: '' }],
});

/** Applications of the factory's staff, as far as a route needs them. */
const applications = {
  draft: ({ actors }: Fixtures): Promise<Application> =>
    actors['unit staff'].browser.post('/my-applications', { file: file() }),
  applied: async (fixtures: Fixtures): Promise<Application> => {
    const { id, version } = await applications.draft(fixtures);
    const body = { version, charterVersion: 1 };
    return fixtures.actors['unit staff'].browser.post(`/my-applications/${id}/submit`, body);
  },
  /** Inspected by the applicant's colleague at another unit, who is asked for by the rows of inspectors. */
  assigned: async (fixtures: Fixtures, inspector = fixtures.actors['unit staff']) => {
    const { browser } = fixtures.actors['another unit'];
    const draft = await browser.post<Application>('/my-applications', { file: file() });
    const submitted = await browser.post<Application>(`/my-applications/${draft.id}/submit`, {
      ...{ version: draft.version, charterVersion: 1 },
    });
    return fixtures.market.secretariat.browser.post<Application>(
      `/applications/${draft.id}/inspectors`,
      { version: submitted.version, inspectors: [{ account: inspector.email }] },
    );
  },
  reported: async (fixtures: Fixtures): Promise<Application> => {
    const { id, version } = await applications.assigned(fixtures);
    return fixtures.actors['unit staff'].browser.post(`/inspections/${id}/report`, report(version));
  },
};

const meeting = async (fixtures: Fixtures): Promise<Ids> => {
  const { id: applicationId } = await applications.reported(fixtures);
  const { id } = await fixtures.market.secretariat.browser.post<{ id: string }>(
    '/office-meetings',
    {
      ...{ kind: 'secretary_general', heldOn: today(), attendees: '李秘书长' },
      applicationIds: [applicationId],
    },
  );
  return { id, applicationId };
};

const attached = async (fixtures: Fixtures, path: string, { id }: Application): Promise<Ids> => {
  const { browser } = fixtures.actors['unit staff'];
  const { files } = await browser.upload<{ files: { id: string }[] }>(`/${path}/${id}/files`, NOTE);
  return { id, fileId: files.at(-1)!.id };
};
const attachedToDraft = async (fixtures: Fixtures) =>
  attached(fixtures, 'my-applications', await applications.draft(fixtures));
const attachedToReport = async (fixtures: Fixtures) =>
  attached(fixtures, 'inspections', await applications.assigned(fixtures));

const versionAt =
  (path: string, more: object = {}) =>
  async ({ actors }: Fixtures, { id }: Ids) => {
    const { browser } = actors[path === 'applications' ? 'secretariat staff' : 'unit staff'];
    const { body } = await browser.send<Partial<Application>>('GET', `/${path}/${id}`);
    // What is not there has no version; a request about it is sent all the same.
    return { version: body.version ?? 1, ...more };
  };

/** Routes of joining: applications, inspections, the two office meetings, the charter. */
export const admissionRoutes: Routes = {
  'POST /api/v1/accounts': {
    audience: 'everyone',
    json: () => ({ name: '赵经理', email: newEmail('account') }),
  },
  'GET /api/v1/charter-versions': { audience: 'everyone' },
  'GET /api/v1/charter-versions/current': { audience: 'everyone' },
  'GET /api/v1/charter-versions/:number': {
    audience: 'everyone',
    ids: async () => ({ number: '1' }),
    shown: true,
  },
  'POST /api/v1/charter-versions': {
    audience: 'secretariat administrator',
    json: () => ({ title: '章程（修订）', body: '第一条', effectiveFrom: '2999-01-01' }),
  },
  'GET /api/v1/my-applications': { audience: 'person' },
  'POST /api/v1/my-applications': { audience: 'person', json: () => ({ file: file() }) },
  'POST /api/v1/my-applications/join': {
    audience: 'person',
    json: async (fixtures) => {
      const { id } = await applications.draft(fixtures);
      return fixtures.actors['unit staff'].browser.post(`/my-applications/${id}/share`);
    },
  },
  'GET /api/v1/my-applications/:id': { audience: 'person', ids: named(applications.draft) },
  'PUT /api/v1/my-applications/:id': {
    audience: 'person',
    ids: named(applications.draft),
    json: versionAt('my-applications', { file: file() }),
  },
  'POST /api/v1/my-applications/:id/submit': {
    audience: 'person',
    ids: named(applications.draft),
    json: versionAt('my-applications', { charterVersion: 1 }),
  },
  'POST /api/v1/my-applications/:id/withdraw': {
    audience: 'person',
    ids: named(applications.applied),
    json: versionAt('my-applications', { reason: '暂缓' }),
  },
  'POST /api/v1/my-applications/:id/share': {
    audience: 'person',
    ids: named(applications.draft),
  },
  'POST /api/v1/my-applications/:id/files': {
    audience: 'person',
    ids: named(applications.draft),
    upload: () => NOTE,
  },
  'DELETE /api/v1/my-applications/:id/files/:fileId': { audience: 'person', ids: attachedToDraft },
  'GET /api/v1/my-applications/:id/files/:fileId': { audience: 'person', ids: attachedToDraft },
  'GET /api/v1/my-applications/:id/approval.pdf': {
    audience: 'person',
    ids: named(applications.draft),
    answer: 404,
  },
  'GET /api/v1/my-unit/certificate': { audience: 'unit of any standing' },
  'GET /api/v1/my-unit/certificate.pdf': { audience: 'unit of any standing', answer: 404 },
  'GET /api/v1/applications': { audience: 'secretariat' },
  'GET /api/v1/applications/board': { audience: 'secretariat' },
  'GET /api/v1/applications/:id': { audience: 'secretariat', ids: named(applications.applied) },
  'GET /api/v1/applications/:id/files/:fileId': { audience: 'secretariat', ids: attachedToReport },
  'POST /api/v1/applications/:id/return': {
    audience: 'secretariat with the duty',
    ids: named(applications.applied),
    json: versionAt('applications', { reason: '请补充' }),
  },
  'POST /api/v1/applications/:id/inspectors': {
    audience: 'secretariat with the duty',
    ids: named(applications.applied),
    json: async (fixtures, ids) => ({
      ...(await versionAt('applications')(fixtures, ids)),
      inspectors: [{ account: fixtures.actors['secretariat staff'].email }],
    }),
  },
  'POST /api/v1/applications/:id/visit': {
    audience: 'secretariat with the duty',
    ids: named(applications.applied),
    json: () => ({ days: ['2026-12-03'], invitation: '欢迎来访。' }),
  },
  'GET /api/v1/inspections': { audience: 'person' },
  'GET /api/v1/inspections/:id': { audience: 'person', ids: named(applications.assigned) },
  'GET /api/v1/inspections/:id/files/:fileId': { audience: 'person', ids: attachedToReport },
  'POST /api/v1/inspections/:id/files': {
    audience: 'person',
    ids: named(applications.assigned),
    upload: () => NOTE,
  },
  'POST /api/v1/inspections/:id/report': {
    audience: 'person',
    ids: named(applications.assigned),
    json: async (fixtures, ids) => {
      const { version } = await versionAt('inspections')(fixtures, ids);
      return report(version);
    },
  },
  'GET /api/v1/office-meetings': { audience: 'secretariat' },
  'POST /api/v1/office-meetings': {
    audience: 'secretariat with the duty',
    json: () => ({
      ...{ kind: 'chairman', heldOn: today(), attendees: '王理事长', applicationIds: [] },
    }),
  },
  'GET /api/v1/office-meetings/:id': { audience: 'secretariat', ids: meeting },
  'PUT /api/v1/office-meetings/:id/agenda': {
    audience: 'secretariat with the duty',
    ids: meeting,
    json: (_, { applicationId }) => ({ applicationIds: [applicationId] }),
  },
  'POST /api/v1/office-meetings/:id/cases/:applicationId/decide': {
    audience: 'secretariat',
    ids: meeting,
    json: () => ({ outcome: 'pass' }),
    answer: 403,
  },
  'POST /api/v1/office-meetings/:id/minutes': {
    audience: 'secretariat with the duty',
    ids: meeting,
    answer: 422,
  },
};

import type { Fixtures } from './fixtures';
import { named, type Ids, type Route, type Routes } from './route';

export interface Conference {
  readonly id: string;
  readonly version: number;
}
interface Delegates {
  readonly items: readonly { readonly id: string }[];
}

const paper = () => ({ name: '会场平面图.pdf', content: '%PDF-1.4\n%%EOF' });

/** Of a unit that is not there: the row is reported, and nobody is registered. */
const LIST = { name: '名单.csv', content: '单位名称或信用代码,姓名\n没有的单位,王一\n' };

let serial = 0;
/** Years of their own: one conference is called in each. */
const newYear = () => 2000 + (++serial % 900);

export const staff = ({ actors }: Fixtures) => actors['unit staff'].browser;
export const office = ({ market }: Fixtures) => market.secretariat.browser;

const proposed = (fixtures: Fixtures): Promise<Conference> =>
  staff(fixtures).post('/conferences/proposals', { title: '专题会', reason: '需要' });

/** Called on the proposal of two units. */
const called = async (fixtures: Fixtures): Promise<Conference> => {
  const { id } = await proposed(fixtures);
  await fixtures.actors['another unit'].browser.post(`/conferences/${id}/supporters`);
  return office(fixtures).post(`/conferences/${id}/steps`, { step: 'call' });
};

const hosting = {
  ...{ venue: '会展中心', capacity: 300, startsOn: '2999-05-01', endsOn: '2999-05-03' },
  ...{ budget: '100000.00', coHostIds: [] },
};

const applied = async (fixtures: Fixtures): Promise<{ id: string; conferenceId: string }> => {
  const { id: conferenceId } = await called(fixtures);
  await staff(fixtures).post(`/conferences/${conferenceId}/hostings`, hosting);
  const shown = await office(fixtures).get<{ hostings: { id: string }[] }>(
    `/conferences/${conferenceId}`,
  );
  return { id: shown.hostings[0]!.id, conferenceId };
};

/** An application of the factory with a paper. */
const withPaper = async (fixtures: Fixtures): Promise<Ids> => {
  const { id, conferenceId } = await applied(fixtures);
  await staff(fixtures).upload(`/hostings/${id}/files`, paper());
  const { hostings } = await staff(fixtures).get<{ hostings: { files: { id: string }[] }[] }>(
    `/conferences/${conferenceId}`,
  );
  return { id, fileId: hostings[0]!.files[0]!.id };
};

const decision = { chosen: true, decision: '常务理事会决定', decidedOn: '2026-01-10' };

const statement = (version: number) => ({
  ...{ version, title: '专题会', theme: '优势互补', tasks: ['对接'], quota: 50 },
  ...{ startsOn: '2999-05-01', endsOn: '2999-05-03', place: '会展中心' },
  registrationUntil: '2999-04-01',
});

/** One for which delegates are registered. */
export const openConference = async (fixtures: Fixtures): Promise<Conference> => {
  const { id, conferenceId } = await applied(fixtures);
  const browser = office(fixtures);
  await browser.post(`/hostings/${id}/decide`, decision);
  const path = `/conferences/${conferenceId}`;
  const { version } = await browser.get<Conference>(path);
  await browser.put(path, statement(version));
  for (const step of ['host', 'announce', 'open-registration'])
    await browser.post(`${path}/steps`, { step });
  return browser.get<Conference>(path);
};

export const delegate = () => ({
  ...{ name: `代表${++serial}`, needsHotel: false, consent: true, role: 'delegate' },
});

const registered = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const { id } = await openConference(fixtures);
  const { items } = await staff(fixtures).post<Delegates>(
    `/conferences/${id}/my-delegates`,
    delegate(),
  );
  return items[0]!;
};

/** A delegate for whom a letter of invitation can be issued. */
const withLetter = async (fixtures: Fixtures) => ({
  ...{ id: (await registered(fixtures)).id, kind: 'invitation' },
});

/** What a co-host is asked to confirm: the route is met by the unit staff, who are asked by another unit. */
const asked = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const { id } = await called(fixtures);
  const coHostIds = [fixtures.market.factory.id];
  await fixtures.actors['another unit'].browser.post(`/conferences/${id}/hostings`, {
    ...{ ...hosting, coHostIds },
  });
  const shown = await office(fixtures).get<{ hostings: { id: string }[] }>(`/conferences/${id}`);
  return shown.hostings[0]!;
};

/** The version of a conference that may not exist. */
const versionOf = async (fixtures: Fixtures, { id }: Ids): Promise<number> => {
  const { status, body } = await office(fixtures).send<Conference>(
    'GET',
    `/api/v1/conferences/${id}`,
  );
  return status === 200 ? body.version : 1;
};

const revised: Route['json'] = () => ({
  ...{ name: `代表${++serial}`, needsHotel: false, consent: true },
});

/** Routes of conferences: calls, hosts, delegates. */
export const conferenceRoutes: Routes = {
  'GET /api/v1/conferences': { audience: 'unit or secretariat' },
  'POST /api/v1/conferences': {
    audience: 'secretariat with the duty',
    json: () => ({ year: newYear(), title: '联席会议' }),
  },
  'POST /api/v1/conferences/proposals': {
    audience: 'unit',
    json: () => ({ title: '专题会', reason: '需要' }),
  },
  'GET /api/v1/conferences/:id': {
    audience: 'unit or secretariat',
    ids: named(proposed),
    shown: true,
  },
  'PUT /api/v1/conferences/:id': {
    audience: 'secretariat with the duty',
    ids: named(called),
    json: async (fixtures, ids) => statement(await versionOf(fixtures, ids)),
  },
  'POST /api/v1/conferences/:id/steps': {
    audience: 'secretariat with the duty',
    ids: named(called),
    json: () => ({ step: 'cancel', reason: '不再需要' }),
  },
  'POST /api/v1/conferences/:id/postponement': {
    audience: 'unit',
    ids: named(called),
    json: () => ({ reason: '汛期' }),
    shown: true,
  },
  'POST /api/v1/conferences/:id/supporters': {
    audience: 'unit',
    ids: named(proposed),
    shown: true,
  },
  'POST /api/v1/conferences/:id/hostings': {
    audience: 'unit',
    ids: named(called),
    json: () => hosting,
    shown: true,
  },
  'POST /api/v1/hostings/:id/confirm': { audience: 'unit', ids: named(asked) },
  'POST /api/v1/hostings/:id/files': { audience: 'unit', ids: named(applied), upload: paper },
  'GET /api/v1/hostings/:id/files/:fileId': { audience: 'unit or secretariat', ids: withPaper },
  'DELETE /api/v1/hostings/:id/files/:fileId': { audience: 'unit', ids: withPaper },
  'POST /api/v1/hostings/:id/decide': {
    audience: 'secretariat with the duty',
    ids: named(applied),
    json: () => decision,
  },
  'GET /api/v1/conferences/:id/delegates': { audience: 'secretariat', ids: named(openConference) },
  'POST /api/v1/conferences/:id/delegates': {
    audience: 'secretariat with the duty',
    ids: named(openConference),
    json: ({ market }) => ({ ...delegate(), memberId: market.factory.id }),
  },
  'GET /api/v1/conferences/:id/my-delegates': {
    audience: 'unit',
    ids: named(openConference),
    shown: true,
  },
  'POST /api/v1/conferences/:id/my-delegates': {
    audience: 'unit',
    ids: named(openConference),
    json: delegate,
    shown: true,
  },
  'GET /api/v1/conferences/units': { audience: 'unit or secretariat' },
  'PUT /api/v1/my-delegates/:id': { audience: 'unit', ids: named(registered), json: revised },
  'GET /api/v1/my-delegates/:id/letters/:kind': { audience: 'unit', ids: withLetter },
  'GET /api/v1/delegates/:id/letters/:kind': {
    ...{ audience: 'secretariat with the duty', ids: withLetter },
  },
  'POST /api/v1/my-delegates/:id/withdraw': { audience: 'unit', ids: named(registered) },
  'PUT /api/v1/delegates/:id': {
    audience: 'secretariat with the duty',
    ids: named(registered),
    json: revised,
  },
  'POST /api/v1/delegates/:id/withdraw': {
    audience: 'secretariat with the duty',
    ids: named(registered),
  },
  'POST /api/v1/conferences/:id/delegate-imports': {
    ...{ audience: 'secretariat with the duty', ids: named(openConference), upload: () => LIST },
  },
  'POST /api/v1/conferences/:id/delegate-imports/preview': {
    ...{ audience: 'secretariat with the duty', ids: named(openConference), upload: () => LIST },
  },
  'POST /api/v1/conferences/:id/my-delegate-imports': {
    ...{ audience: 'unit', ids: named(openConference), upload: () => LIST, shown: true },
  },
  'POST /api/v1/conferences/:id/my-delegate-imports/preview': {
    ...{ audience: 'unit', ids: named(openConference), upload: () => LIST, shown: true },
  },
  'GET /api/v1/conference-delegates/template.csv': { audience: 'unit or secretariat' },
};

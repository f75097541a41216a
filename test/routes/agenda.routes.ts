import { delegate, office, openConference, staff } from './conference.routes';
import { NOTE, type Fixtures } from './fixtures';
import { named, type Ids, type Routes } from './route';

interface Agenda {
  readonly halls: readonly { readonly id: string }[];
  readonly items: readonly { readonly id: string; readonly version: number }[];
}

let serial = 0;
const hall = () => ({ name: `会场${++serial}`, capacity: 100, equipment: ['投影'] });
const planned = {
  ...{ kind: 'discussion', title: '产业协作研讨', hallId: null, signUp: true, speakerIds: [] },
  ...{ startsAt: '2999-05-01T14:00:00+08:00', endsAt: '2999-05-01T15:00:00+08:00' },
};

const aHall = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const { id } = await openConference(fixtures);
  const { halls } = await office(fixtures).post<Agenda>(`/conferences/${id}/halls`, hall());
  return halls[0]!;
};

/** A conference with an item on its agenda. */
const withItem = async (fixtures: Fixtures) => {
  const conference = await openConference(fixtures);
  const path = `/conferences/${conference.id}/agenda-items`;
  const { items } = await office(fixtures).post<Agenda>(path, planned);
  return { conference, item: items[0]! };
};

const anItem = async (fixtures: Fixtures) => (await withItem(fixtures)).item;
const unpublished = async (fixtures: Fixtures) => (await withItem(fixtures)).conference;

const material = async (fixtures: Fixtures): Promise<Ids> => {
  const { conference, item } = await withItem(fixtures);
  const { browser } = fixtures.market.secretariat;
  const answer = await browser.upload<{ items: { files: { id: string }[] }[] }>(
    `/agenda-items/${item.id}/files`,
    NOTE,
  );
  await browser.put(`/conferences/${conference.id}/agenda/published`);
  return { id: item.id, fileId: answer.items[0]!.files[0]!.id };
};

/** A published item and a delegate of the factory. */
const open = async (fixtures: Fixtures): Promise<Ids> => {
  const { conference, item } = await withItem(fixtures);
  await office(fixtures).put(`/conferences/${conference.id}/agenda/published`);
  const { items } = await staff(fixtures).post<{ items: { id: string }[] }>(
    `/conferences/${conference.id}/my-delegates`,
    delegate(),
  );
  return { id: item.id, delegateId: items[0]!.id };
};

const aDelegate = async (fixtures: Fixtures) => ({ id: (await open(fixtures)).delegateId! });

const calendar = async (fixtures: Fixtures): Promise<Ids> => {
  const { id } = await aDelegate(fixtures);
  const { path } = await staff(fixtures).post<{ path: string }>(`/my-delegates/${id}/calendar`);
  return { address: path.split('/').at(-1)! };
};

const duty = { audience: 'secretariat with the duty' } as const;

/** Routes of agendas, halls and calendars. */
export const agendaRoutes: Routes = {
  'GET /api/v1/conferences/:id/agenda': {
    ...{ audience: 'unit or secretariat', ids: named(openConference), shown: true },
  },
  'GET /api/v1/conferences/:id/agenda.pdf': {
    ...{ audience: 'unit or secretariat', ids: named(openConference), shown: true },
  },
  'GET /api/v1/conferences/:id/agenda.ics': {
    ...{ audience: 'everyone', ids: named(openConference), shown: true },
  },
  'POST /api/v1/conferences/:id/halls': { ...duty, ids: named(openConference), json: hall },
  'POST /api/v1/conferences/:id/agenda-items': {
    ...{ ...duty, ids: named(openConference), json: () => planned },
  },
  'PUT /api/v1/conferences/:id/agenda/published': { ...duty, ids: named(unpublished) },
  'PUT /api/v1/conference-halls/:id': { ...duty, ids: named(aHall), json: hall },
  'DELETE /api/v1/conference-halls/:id': { ...duty, ids: named(aHall) },
  'PUT /api/v1/agenda-items/:id': {
    ...{ ...duty, ids: named(anItem), json: () => ({ ...planned, version: 1 }) },
  },
  'POST /api/v1/agenda-items/:id/removal': {
    ...{ ...duty, ids: named(anItem), json: () => ({ version: 1 }) },
  },
  'PUT /api/v1/agenda-items/:id/minutes': {
    ...{ ...duty, ids: named(anItem), json: () => ({ version: 1, agreed: ['共建园区'] }) },
  },
  'POST /api/v1/agenda-items/:id/files': { ...duty, ids: named(anItem), upload: () => NOTE },
  'GET /api/v1/agenda-items/:id/files/:fileId': {
    ...{ audience: 'unit or secretariat', ids: material, shown: true },
  },
  'PUT /api/v1/agenda-items/:id/attendees/:delegateId': { audience: 'unit', ids: open },
  'DELETE /api/v1/agenda-items/:id/attendees/:delegateId': { audience: 'unit', ids: open },
  'POST /api/v1/my-delegates/:id/calendar': { audience: 'unit', ids: named(aDelegate) },
  'GET /api/v1/calendars/:address': { audience: 'everyone', ids: calendar, shown: true },
};

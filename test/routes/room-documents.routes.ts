import { makes, NOTE, picture, type Fixtures } from './fixtures';
import { named, type Ids, type Routes } from './route';

interface Documents {
  readonly items: readonly { readonly id: string }[];
}

const OPEN = { title: '图纸', right: 'view', confidential: 'false' };

/** A picture of the factory that the other side may look at, uploaded by its administrator. */
const document = async (fixtures: Fixtures): Promise<Ids> => {
  const { id } = await makes.room(fixtures);
  const { browser } = fixtures.actors['unit administrator'];
  const path = `/deal-rooms/${id}/documents`;
  const { items } = await browser.upload<Documents>(path, await picture(), OPEN);
  return { id, documentId: items[0]!.id };
};

/** A version that waits for a colleague of its uploader. */
const waiting = async (fixtures: Fixtures): Promise<Ids> => {
  const { browser } = fixtures.actors['unit administrator'];
  await browser.put('/my-unit/document-release', { releaseNeeded: true });
  const ids = await document(fixtures);
  await browser.put('/my-unit/document-release', { releaseNeeded: false });
  return ids;
};

/** A copy that was marked for the factory’s staff. */
const view = async (fixtures: Fixtures): Promise<Ids> => {
  const { id, documentId } = await document(fixtures);
  const { browser } = fixtures.actors['unit staff'];
  const path = `/deal-rooms/${id}/documents/${documentId}/views`;
  const { viewId } = await browser.post<{ viewId: string }>(path, { no: 1 });
  return { id: id!, viewId };
};

/** The other side asks for an undertaking. */
const asked = async (fixtures: Fixtures): Promise<Ids> => {
  const { id } = await makes.room(fixtures);
  const text = '不得向第三方披露。';
  await fixtures.market.buyer.browser.post(`/deal-rooms/${id}/non-disclosure`, { text });
  return { id };
};

const AT = '/api/v1/deal-rooms/:id';

export const roomDocumentsRoutes: Routes = {
  'GET /api/v1/my-unit/document-releases': { audience: 'unit' },
  [`GET ${AT}/documents`]: { audience: 'unit', ids: named(makes.room) },
  [`POST ${AT}/documents`]: {
    ...{ audience: 'unit', ids: named(makes.room), upload: () => NOTE },
    fields: { ...OPEN, right: 'download' },
  },
  [`POST ${AT}/documents/:documentId/versions`]: {
    ...{ audience: 'unit', ids: document, upload: picture },
  },
  [`PUT ${AT}/documents/:documentId/access`]: {
    ...{ audience: 'unit', ids: document },
    json: () => ({ title: '图纸', right: 'none', confidential: false, version: 1 }),
  },
  [`POST ${AT}/documents/:documentId/decide`]: {
    ...{ audience: 'unit', ids: waiting, json: () => ({ no: 1, release: true }) },
  },
  [`POST ${AT}/documents/:documentId/views`]: {
    ...{ audience: 'unit', ids: document, json: () => ({ no: 1 }) },
  },
  [`GET ${AT}/document-views/:viewId`]: { audience: 'unit', ids: view },
  [`GET ${AT}/documents/:documentId/versions/:no/original`]: {
    ...{ audience: 'unit', ids: async (fixtures) => ({ ...(await document(fixtures)), no: '1' }) },
  },
  [`GET ${AT}/documents/:documentId/versions/:no/thumbnail`]: {
    ...{ audience: 'unit', ids: async (fixtures) => ({ ...(await document(fixtures)), no: '1' }) },
  },
  [`GET ${AT}/documents/:documentId/reads`]: { audience: 'unit', ids: document },
  [`POST ${AT}/non-disclosure`]: {
    ...{ audience: 'unit', ids: named(makes.room), json: () => ({ text: '不得向第三方披露。' }) },
  },
  [`POST ${AT}/non-disclosure/accept`]: {
    ...{ audience: 'unit', ids: asked, json: () => ({ no: 1 }) },
  },
  'PUT /api/v1/my-unit/document-release': {
    ...{ audience: 'unit administrator', json: () => ({ releaseNeeded: false }) },
  },
};

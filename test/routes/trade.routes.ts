import { terms, valveListing } from '../support/deals';
import { named, type Ids, type Routes } from './route';
import { makes, NOTE, picture, PRICE_LIST, type Fixtures } from './fixtures';

const matched = async ({ match }: Fixtures): Promise<Ids> => ({ id: match.id });
const imported = async ({ finishedImport }: Fixtures): Promise<Ids> => ({ id: finishedImport.id });
const roomWithOffer = async (fixtures: Fixtures): Promise<Ids> => ({
  id: (await makes.room(fixtures)).id,
  no: '1',
});
const roomWithOwnOffer = async (fixtures: Fixtures): Promise<Ids> => ({
  id: (await makes.counteredRoom(fixtures)).id,
  no: '2',
});
const version = (number: number) => () => ({ version: number });

let templates = 0;
const termsTemplate = () => ({
  name: `常用条款 ${(templates += 1)}`,
  content: {
    ...{ currency: 'CNY', deliveryPlace: '', paymentTerms: '月结', validDays: 14 },
    freeTerms: [{ title: '质保', text: '十二个月' }],
  },
});
const savedTemplate = ({ actors }: Fixtures): Promise<{ id: string }> =>
  actors['unit staff'].browser.post('/terms-templates', termsTemplate());

let names = 0;
const keptName = ({ actors }: Fixtures): Promise<{ id: string }> =>
  actors['secretariat staff'].browser.post('/other-names', {
    ...{ asked: `alias${(names += 1)}`, shown: '球阀', bothWays: false, weight: '0.9' },
  });

let searches = 0;
const savedSearch = () => ({
  ...{ name: `球阀 ${(searches += 1)}`, conditions: { q: '球阀' }, notify: true },
});
const keptSearch = ({ actors }: Fixtures): Promise<{ id: string }> =>
  actors['unit staff'].browser.post('/saved-searches', savedSearch());

/** A zip of nothing: the shortest there is. */
const pictureArchive = () => ({
  name: '图片.zip',
  content: Buffer.concat([Buffer.from('PK\u0005\u0006', 'latin1'), Buffer.alloc(18)]),
});

/** Routes of the catalog, of matchmaking and of negotiation. */
export const tradeRoutes: Routes = {
  'POST /api/v1/listings': { audience: 'unit', json: () => valveListing('supply') },
  'GET /api/v1/listings/:id': { audience: 'everyone', ids: named(makes.draft) },
  'PATCH /api/v1/listings/:id': {
    audience: 'unit',
    ids: named(makes.draft),
    json: () => ({ version: 1, title: '不锈钢球阀 Q41F-25P' }),
  },
  'PATCH /api/v1/listings/:id/musts': {
    audience: 'secretariat',
    ids: named(makes.demand),
    json: () => ({ version: 2, musts: [{ at: 0, must: 'exact' }] }),
  },
  'POST /api/v1/listings/:id/publish': {
    audience: 'unit',
    ids: named(makes.draft),
    json: version(1),
  },
  'POST /api/v1/listings/:id/pause': {
    audience: 'unit',
    ids: named(makes.published),
    json: version(2),
  },
  'POST /api/v1/listings/:id/resume': {
    audience: 'unit',
    ids: named(makes.paused),
    json: version(3),
  },
  'POST /api/v1/listings/:id/withdraw': {
    audience: 'unit',
    ids: named(makes.published),
    json: version(2),
  },
  'POST /api/v1/listings/:id/copy': { audience: 'unit', ids: named(makes.draft) },
  'GET /api/v1/listings/:id/versions': { audience: 'unit', ids: named(makes.published) },
  'POST /api/v1/listings/:id/images': {
    audience: 'unit',
    ids: named(makes.draft),
    upload: picture,
  },
  'GET /api/v1/listings/:id/images/:imageId': {
    audience: 'unit or secretariat',
    ids: makes.image,
  },
  'GET /api/v1/listings/:id/images/:imageId/thumbnail': {
    audience: 'unit or secretariat',
    ids: makes.image,
  },
  'DELETE /api/v1/listings/:id/images/:imageId': { audience: 'unit', ids: makes.image },
  'POST /api/v1/listings/:id/certificate-files': {
    audience: 'unit',
    ids: named(makes.draft),
    upload: picture,
  },
  'GET /api/v1/listings/:id/certificate-files/:fileId': {
    audience: 'unit or secretariat',
    ids: makes.certificateFile,
  },
  'GET /api/v1/listing-proposals': { audience: 'unit', query: 'title=球阀&side=supply' },
  'GET /api/v1/my-listings': { audience: 'unit' },
  'GET /api/v1/my-listings/export': { audience: 'unit', query: 'side=supply' },
  'POST /api/v1/my-listings/batch': {
    audience: 'unit',
    json: () => ({ action: 'pause', ids: [] }),
  },
  'POST /api/v1/listing-imports': {
    audience: 'unit',
    upload: () => PRICE_LIST,
    fields: { side: 'supply' },
  },
  'POST /api/v1/listing-imports/preview': {
    audience: 'unit',
    upload: () => PRICE_LIST,
    fields: { side: 'supply' },
  },
  'GET /api/v1/listing-imports': { audience: 'unit' },
  'GET /api/v1/listing-imports/template': { audience: 'unit', query: 'side=supply' },
  'GET /api/v1/listing-imports/:id': { audience: 'unit', ids: imported },
  'GET /api/v1/listing-imports/:id/rows': { audience: 'unit', ids: imported },
  'GET /api/v1/listing-imports/:id/rejected.csv': { audience: 'unit', ids: imported },
  'POST /api/v1/listing-imports/:id/cancel': { audience: 'unit', ids: named(makes.queuedImport) },
  'POST /api/v1/my-listings/images': { audience: 'unit', upload: pictureArchive },
  'GET /api/v1/search': { audience: 'everyone' },
  'GET /api/v1/search-suggestions': { audience: 'everyone', query: 'q=qf' },
  'POST /api/v1/search-rebuilds': { audience: 'secretariat administrator' },
  'GET /api/v1/other-names': { audience: 'secretariat' },
  'POST /api/v1/other-names': {
    audience: 'secretariat',
    json: () => ({ asked: '甲机', shown: '乙机', bothWays: true, weight: '0.9' }),
  },
  'DELETE /api/v1/other-names/:id': { audience: 'secretariat', ids: named(keptName) },
  'GET /api/v1/saved-searches': { audience: 'unit' },
  'POST /api/v1/saved-searches': { audience: 'unit', json: () => savedSearch() },
  'PATCH /api/v1/saved-searches/:id': {
    audience: 'unit',
    ids: named(keptSearch),
    json: () => ({ notify: false }),
  },
  'DELETE /api/v1/saved-searches/:id': { audience: 'unit', ids: named(keptSearch) },
  'GET /api/v1/search-misses': { audience: 'secretariat', query: 'asked=甲机&shown=乙机' },

  'GET /api/v1/matches': { audience: 'unit' },
  'GET /api/v1/reputation': { audience: 'unit' },
  'GET /api/v1/matches/by-listing': { audience: 'unit' },
  'GET /api/v1/matches/:id': { audience: 'unit', ids: matched },
  'PUT /api/v1/matches/:id/feedback': {
    audience: 'unit',
    ids: matched,
    json: () => ({ verdict: 'interested' }),
  },
  'DELETE /api/v1/matches/:id/feedback': { audience: 'unit', ids: matched },

  'POST /api/v1/deal-rooms': {
    audience: 'unit',
    json: ({ match }) => ({ matchId: match.id }),
  },
  'GET /api/v1/deal-rooms': { audience: 'unit' },
  'GET /api/v1/deal-rooms/:id': { audience: 'unit', ids: named(makes.room) },
  'POST /api/v1/deal-rooms/:id/close': {
    audience: 'unit',
    ids: named(makes.room),
    json: () => ({ reason: '已向他人采购' }),
  },
  'PUT /api/v1/deal-rooms/:id/read': {
    audience: 'unit',
    ids: named(makes.room),
    json: () => ({ seq: 1 }),
  },
  'GET /api/v1/deal-rooms/:id/messages': { audience: 'unit', ids: named(makes.room) },
  'POST /api/v1/deal-rooms/:id/messages': {
    audience: 'unit',
    ids: named(makes.room),
    json: () => ({ body: '请按图纸报价。' }),
  },
  'POST /api/v1/deal-rooms/:id/files': {
    audience: 'unit',
    ids: named(makes.room),
    upload: () => NOTE,
  },
  'GET /api/v1/deal-rooms/:id/files/:fileId': { audience: 'unit', ids: makes.roomFile },
  'POST /api/v1/deal-rooms/:id/offers': {
    audience: 'unit',
    ids: named(makes.room),
    json: () => ({ basedOn: 1, terms: terms({ paymentTerms: '月结' }) }),
  },
  'GET /api/v1/deal-rooms/:id/record.pdf': { audience: 'unit', ids: named(makes.room) },
  'GET /api/v1/terms-templates': { audience: 'unit' },
  'POST /api/v1/terms-templates': { audience: 'unit', json: termsTemplate },
  'PUT /api/v1/terms-templates/:id': {
    audience: 'unit',
    ids: named(savedTemplate),
    json: () => ({ ...termsTemplate(), version: 1 }),
  },
  'DELETE /api/v1/terms-templates/:id': {
    audience: 'unit',
    ids: named(savedTemplate),
    query: 'version=1',
    answer: 204,
  },
  'POST /api/v1/offers/sums': {
    audience: 'unit',
    json: () => ({ currency: 'CNY', lines: [{ quantity: '3', unitPrice: '0.335' }] }),
  },
  'POST /api/v1/deal-rooms/:id/offers/:no/accept': { audience: 'unit', ids: roomWithOffer },
  'POST /api/v1/deal-rooms/:id/offers/:no/decline': {
    audience: 'unit',
    ids: roomWithOffer,
    json: () => ({ reason: '价格过高' }),
  },
  'POST /api/v1/deal-rooms/:id/offers/:no/withdraw': {
    audience: 'unit',
    ids: roomWithOwnOffer,
    json: () => ({ reason: '写错了' }),
  },
};

import { shanghaiDate } from '@wanchang/kernel';
import { makes, NOTE, scanned, type Fixtures } from './fixtures';
import { named, type Ids, type Routes } from './route';

const today = () => shanghaiDate(new Date());

interface Contract {
  readonly id: string;
  readonly version: number;
}

/** What whoever agrees to an end sends back. */
interface AtEnd {
  readonly atEnd: { readonly hash: string };
}

/** What all of a contract comes to. */
interface Whole {
  readonly amount: string;
  readonly lines: readonly { readonly no: number; readonly quantity: string }[];
}

const outside = () => ({ provider: '示例电子签', number: 'ES-2026-1', signedOn: today() });

/** The factory buys; the county sells. */
const contract = async (fixtures: Fixtures): Promise<Contract> => {
  const { id: dealRoomId } = await makes.agreedRoom(fixtures);
  return fixtures.actors['unit staff'].browser.post<Contract>('/contracts', { dealRoomId });
};

const signed = async (fixtures: Fixtures): Promise<Contract> => {
  const { id } = await contract(fixtures);
  const { browser } = fixtures.market.buyer;
  await browser.put(`/contracts/${id}/outside-signature`, outside());
  await fixtures.actors['unit staff'].browser.put(`/contracts/${id}/outside-signature`, outside());
  return { id, version: 1 };
};

const halfSigned = async (fixtures: Fixtures): Promise<Contract> => {
  const { id } = await contract(fixtures);
  await fixtures.actors['unit staff'].browser.put(`/contracts/${id}/outside-signature`, outside());
  return { id, version: 1 };
};

const payment = (kind = 'payment') => ({
  ...{ kind, amount: '1.00', currency: 'CNY', paidOn: today(), reference: '银行回单' },
});

const shipment = (kind: string) => ({
  ...{ kind, shippedOn: today(), note: '规格不符', lines: [{ no: 1, quantity: '1' }] },
});

const delivered = async (fixtures: Fixtures): Promise<Ids> => {
  const { id } = await signed(fixtures);
  await fixtures.market.buyer.browser.post(`/contracts/${id}/deliveries`, shipment('delivery'));
  return { id, no: '1' };
};

const accepted = async (fixtures: Fixtures): Promise<Ids> => {
  const { id } = await signed(fixtures);
  const all = { ...shipment('delivery'), lines: [{ no: 1, quantity: '50' }] };
  await fixtures.market.buyer.browser.post(`/contracts/${id}/deliveries`, all);
  const { browser } = fixtures.actors['unit staff'];
  await browser.post(`/contracts/${id}/deliveries/1/decide`, { lines: [] });
  return { id };
};

const paid = async (fixtures: Fixtures): Promise<Ids> => {
  const { id } = await signed(fixtures);
  await fixtures.market.buyer.browser.post(`/contracts/${id}/payments`, payment());
  return { id, no: '1' };
};

/** Recorded by the factory, for itself to withdraw. */
const ownPaid = async (fixtures: Fixtures): Promise<Ids> => {
  const { id } = await signed(fixtures);
  await fixtures.actors['unit staff'].browser.post(`/contracts/${id}/payments`, payment());
  return { id, no: '1' };
};

/** The factory sends one back. */
const sentBack = async (fixtures: Fixtures): Promise<Ids> => {
  const { id = '' } = await accepted(fixtures);
  await fixtures.actors['unit staff'].browser.post(
    `/contracts/${id}/deliveries`,
    shipment('return'),
  );
  return { id, no: '2' };
};

/** An invoice of one of both units. */
const invoiced =
  (by: 'factory' | 'county') =>
  async (fixtures: Fixtures): Promise<Ids> => {
    const { id } = await signed(fixtures);
    const { browser } = by === 'factory' ? fixtures.actors['unit staff'] : fixtures.market.buyer;
    const order = {
      ...{ number: '26312000000090000001', issuedOn: today(), amount: '113.00', tax: '13.00' },
      overReason: '预收款开票',
    };
    const { invoices } = await browser.post<{ invoices: { id: string }[] }>(
      ...([`/contracts/${id}/invoices`, order] as const),
    );
    return { id, invoiceId: invoices[0]!.id };
  };

/** What the page of a contract showed as open, which whoever agrees to its end sends back. */
const shown = new Map<string, string>();

/** The end of one of which nothing is open is proposed. */
const closing = async (fixtures: Fixtures): Promise<Ids> => {
  const { id } = await signed(fixtures);
  const [{ browser: buyer }, { browser: seller }] = [
    fixtures.actors['unit staff'],
    fixtures.market.buyer,
  ];
  const { amount, lines } = await buyer.get<Whole>(`/contracts/${id}`);
  const all = lines.map(({ no, quantity }) => ({ no, quantity }));
  await seller.post(`/contracts/${id}/deliveries`, { ...shipment('delivery'), lines: all });
  await buyer.post(`/contracts/${id}/deliveries/1/decide`, { lines: [] });
  await buyer.post(`/contracts/${id}/payments`, { ...payment(), amount });
  await seller.post(`/contracts/${id}/payments/1/confirm`);
  const order = { closing: 'terminate', reason: '项目取消' };
  const { atEnd } = await seller.post<AtEnd>(`/contracts/${id}/close`, order);
  shown.set(id, atEnd.hash);
  return { id };
};

const filed = async (fixtures: Fixtures): Promise<Ids> => {
  const { id } = await contract(fixtures);
  const { browser } = fixtures.actors['unit staff'];
  const { files } = await browser.upload<{ files: { id: string }[] }>(
    `/contracts/${id}/files`,
    NOTE,
  );
  return { id, fileId: files[0]!.id };
};

/** Two contracts of the same goods between the same units: the second one is suspected. */
const suspected = async (fixtures: Fixtures): Promise<Contract> => {
  await contract(fixtures);
  return contract(fixtures);
};

const CLAIM = { about: 'lines', rows: [{ no: 1 }], text: '与样品不符' };

const claimed = async (fixtures: Fixtures): Promise<Ids> => {
  const { id } = await signed(fixtures);
  await fixtures.market.buyer.browser.post(`/contracts/${id}/disputes`, CLAIM);
  return { id, no: '1' };
};

/** The other side has answered, and the factory asked for mediation. */
const mediated = async (fixtures: Fixtures): Promise<Ids> => {
  const ids = await claimed(fixtures);
  const act = `/contracts/${ids.id}/disputes/1/act`;
  const { browser } = fixtures.actors['unit staff'];
  await browser.post(act, { action: 'answer', text: '不同意' });
  await browser.post(act, { action: 'mediate', text: '请调解' });
  return ids;
};

/** Delivered, paid and completed. */
const completed = async (fixtures: Fixtures): Promise<Contract> => {
  const { id = '' } = await accepted(fixtures);
  const { browser } = fixtures.actors['unit staff'];
  const order = { closing: 'complete', reason: '完成', acceptOpen: true, rest: 'waived' };
  const { atEnd } = await browser.post<AtEnd>(`/contracts/${id}/close`, order);
  const agreed = { acceptOpen: true, seen: atEnd.hash };
  await fixtures.market.buyer.browser.post(`/contracts/${id}/close/agree`, agreed);
  return { id, version: 1 };
};

const stars = { quality: 4, punctuality: 4, conduct: 5, words: '合作顺利' };
const rated = async (fixtures: Fixtures): Promise<Contract> => {
  const contract = await completed(fixtures);
  const { county, factory } = fixtures.market;
  const at = `/contracts/${contract.id}/rating`;
  await fixtures.market.buyer.browser.post(at, { memberId: factory.id, ...stars });
  await fixtures.actors['unit staff'].browser.post(at, { memberId: county.id, ...stars });
  return contract;
};

const formulaOf = ({ market }: Fixtures) => ({
  ...{ basis: 'local_tax', fromYear: 2026, untilYear: 2035, floor: '0', reason: '首次约定' },
  shares: [
    { memberId: market.factory.id, percent: '60' },
    { memberId: market.county.id, percent: '40' },
  ],
});

const projectOf = (fixtures: Fixtures) => ({
  ...{ title: '飞地产业园', kind: 'space', summary: '', currency: 'CNY' },
  parties: [fixtures.market.factory, fixtures.market.county].map(({ id }) => ({
    ...{ memberId: id, contribution: '土地、资金或招商' },
  })),
  milestones: [{ title: '首期厂房交付', dueOn: '2999-06-30' }],
  formula: formulaOf(fixtures),
});

/** Proposed by the county, for the factory to accept. */
const proposed = (fixtures: Fixtures): Promise<{ id: string }> =>
  fixtures.market.buyer.browser.post('/cooperations', projectOf(fixtures));

/** Proposed by the factory itself. */
const ownProposed = (fixtures: Fixtures): Promise<{ id: string }> =>
  fixtures.actors['unit staff'].browser.post('/cooperations', projectOf(fixtures));

const cooperation = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const project = await proposed(fixtures);
  await fixtures.actors['unit staff'].browser.post(`/cooperations/${project.id}/accept`);
  return project;
};

const stated = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const project = await cooperation(fixtures);
  const order = { year: 2026, amount: '1000.00' };
  await fixtures.market.buyer.browser.post(`/cooperations/${project.id}/statements`, order);
  return project;
};

let number = 0;

/** Routes of what follows an agreement. */
export const fulfilmentRoutes: Routes = {
  'POST /api/v1/contracts': {
    audience: 'unit',
    json: async (fixtures) => ({ dealRoomId: (await makes.agreedRoom(fixtures)).id }),
  },
  'GET /api/v1/contracts': { audience: 'unit' },
  'GET /api/v1/my-unit/open-items': { audience: 'unit' },
  'GET /api/v1/contracts/:id': { audience: 'unit', ids: named(contract) },
  'PUT /api/v1/contracts/:id/draft': {
    audience: 'unit',
    ids: named(contract),
    json: () => ({
      ...{ version: 1, amount: '100.00', deliveryDueOn: '2999-12-31', clauses: '' },
      plan: [{ kind: 'other', amount: '100.00', dueOn: '2999-12-31' }],
    }),
  },
  'GET /api/v1/contracts/:id/contract.pdf': { audience: 'unit', ids: named(contract) },
  'POST /api/v1/contracts/:id/scan': { audience: 'unit', ids: named(contract), upload: scanned },
  'PUT /api/v1/contracts/:id/outside-signature': {
    audience: 'unit',
    ids: named(contract),
    json: outside,
  },
  'DELETE /api/v1/contracts/:id/signature': { audience: 'unit', ids: named(halfSigned) },
  'POST /api/v1/contracts/:id/close': {
    audience: 'unit',
    ids: named(signed),
    json: () => ({ closing: 'terminate', reason: '项目取消' }),
  },
  'POST /api/v1/contracts/:id/close/agree': {
    audience: 'unit',
    ids: closing,
    json: (_, { id = '' }) => ({ acceptOpen: true, seen: shown.get(id) ?? '0'.repeat(64) }),
  },
  'POST /api/v1/contracts/:id/close/drop': { audience: 'unit', ids: closing },
  'POST /api/v1/contracts/:id/deliveries': {
    audience: 'unit',
    ids: accepted,
    json: () => shipment('return'),
  },
  'POST /api/v1/contracts/:id/deliveries/:no/decide': {
    audience: 'unit',
    ids: delivered,
    json: () => ({ lines: [] }),
  },
  'POST /api/v1/contracts/:id/payments': {
    audience: 'unit',
    ids: named(signed),
    json: () => payment(),
  },
  'POST /api/v1/contracts/:id/payments/:no/confirm': { audience: 'unit', ids: paid },
  'POST /api/v1/contracts/:id/payments/:no/reject': {
    audience: 'unit',
    ids: paid,
    json: () => ({ reason: '没有到账' }),
  },
  'POST /api/v1/contracts/:id/invoices': {
    audience: 'unit',
    ids: named(signed),
    json: () => ({
      ...{ number: `2631200000009${1_000_000 + ++number}`, issuedOn: today() },
      ...{ amount: '113.00', tax: '13.00', overReason: '预收款开票' },
    }),
  },
  'POST /api/v1/contracts/:id/invoices/:invoiceId/confirm': {
    audience: 'unit',
    ids: invoiced('county'),
  },
  'POST /api/v1/contracts/:id/invoices/:invoiceId/withdraw': {
    audience: 'unit',
    ids: invoiced('factory'),
    json: () => ({ reason: '号码填错' }),
  },
  'POST /api/v1/contracts/:id/payments/:no/withdraw': {
    audience: 'unit',
    ids: ownPaid,
    json: () => ({ reason: '金额填错' }),
  },
  'POST /api/v1/contracts/:id/deliveries/:no/withdraw': {
    audience: 'unit',
    ids: sentBack,
    json: () => ({ reason: '数量填错' }),
  },
  'POST /api/v1/contracts/:id/files': {
    audience: 'unit',
    ids: named(contract),
    upload: () => NOTE,
    fields: { about: 'other' },
  },
  'GET /api/v1/contracts/:id/files/:fileId': { audience: 'unit', ids: filed },
  'POST /api/v1/contracts/:id/disputes': {
    audience: 'unit',
    ids: named(signed),
    json: () => CLAIM,
  },
  'POST /api/v1/contracts/:id/disputes/:no/act': {
    audience: 'unit',
    ids: claimed,
    json: () => ({ action: 'answer', text: '不同意' }),
  },
  'GET /api/v1/contract-mediations': { audience: 'secretariat' },
  'POST /api/v1/contract-mediations/:id/:no': {
    audience: 'secretariat with the duty',
    ids: mediated,
    json: () => ({ action: 'mediator-says', text: '请双方各让一步' }),
  },
  'GET /api/v1/my-unit/contracts.csv': { audience: 'unit' },
  'POST /api/v1/contracts/:id/rating': {
    audience: 'unit',
    ids: named(completed),
    json: ({ market }) => ({ memberId: market.county.id, ...stars }),
  },
  'POST /api/v1/contracts/:id/rating/answer': {
    audience: 'unit',
    ids: named(rated),
    json: () => ({ answer: '谢谢' }),
  },
  'GET /api/v1/members/:id/ratings': {
    audience: 'unit or secretariat',
    ids: async ({ market }) => ({ id: market.factory.id }),
    shown: true,
  },
  'POST /api/v1/contract-overviews/:id/hide-rating': {
    audience: 'secretariat with the duty',
    ids: named(rated),
    json: () => ({ side: 'buyer', reason: '人身攻击' }),
  },
  'GET /api/v1/cooperations': { audience: 'unit' },
  'POST /api/v1/cooperations': { audience: 'unit', json: projectOf },
  'GET /api/v1/cooperations/:id': { audience: 'unit', ids: named(cooperation) },
  'POST /api/v1/cooperations/:id/formulas': {
    audience: 'unit',
    ids: named(cooperation),
    json: formulaOf,
  },
  'POST /api/v1/cooperations/:id/accept': { audience: 'unit', ids: named(proposed) },
  'POST /api/v1/cooperations/:id/decline': {
    audience: 'unit',
    ids: named(proposed),
    json: () => ({ reason: '条件不成熟' }),
  },
  'POST /api/v1/cooperations/:id/withdraw': {
    audience: 'unit',
    ids: named(ownProposed),
    json: () => ({ reason: '条件不成熟' }),
  },
  'POST /api/v1/cooperations/:id/milestones/:no/reach': {
    audience: 'unit',
    ids: async (fixtures) => ({ id: (await cooperation(fixtures)).id, no: '1' }),
    json: () => ({ reachedOn: today(), evidence: '竣工验收单' }),
  },
  'POST /api/v1/cooperations/:id/statements': {
    audience: 'unit',
    ids: named(cooperation),
    json: () => ({ year: 2026, amount: '1000.00' }),
  },
  'POST /api/v1/cooperations/:id/statements/answer': {
    audience: 'unit',
    ids: named(stated),
    json: () => ({ year: 2026, confirms: true }),
  },
  'GET /api/v1/contract-overviews': { audience: 'secretariat' },
  'GET /api/v1/contract-overviews/late': { audience: 'secretariat' },
  'POST /api/v1/contract-overviews/:id/review-double': {
    audience: 'secretariat with the duty',
    ids: named(suspected),
    json: () => ({ verdict: 'cleared', reason: '分批采购' }),
  },
};

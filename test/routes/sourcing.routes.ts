import type { Fixtures } from './fixtures';
import { makes } from './fixtures';
import { dayIn, instantIn } from '../support/deals';
import { named, type Ids, type Routes } from './route';

interface Rfq {
  readonly id: string;
  readonly revision: number;
  readonly suppliers: readonly { invitationId: string }[];
}

/** What is asked for, in one line. */
export const request = () => ({
  title: '阀门年度采购',
  lines: [
    {
      ...{ description: '不锈钢球阀', specification: 'DN50', quantity: '200', unit: '台' },
      ...{ dueDate: dayIn(60), alternativesAllowed: false, partialAllowed: true },
      targetPrice: '180',
    },
  ],
  ...{ currency: 'CNY', taxBasis: 'included', deliveryPlace: '甘肃省定西市' },
  ...{ paymentTerms: '月结', note: '', validityDays: 30, deadline: instantIn(5) },
  weights: { price: 70, leadTime: 10, coverage: 10, crossRegion: 10 },
});

/** A quote for that line. */
export const quote = () => ({
  ...{ currency: 'CNY', priceIncludesTax: true, taxRate: '13', freight: '0' },
  ...{ validUntil: instantIn(60), paymentTerms: '', note: '' },
  lines: [
    {
      ...{ no: 1, unitPrice: '186.5', unit: '台', quantity: null, minimumOrder: null },
      ...{ leadTimeDays: 20, alternative: '' },
    },
  ],
});

/** The factory asks, the county is chosen. */
const draft = async ({ actors, market }: Fixtures): Promise<Rfq> => {
  const { browser } = actors['unit staff'];
  const { id } = await browser.post<Rfq>('/rfqs', request());
  return browser.post(`/rfqs/${id}/suppliers`, { memberIds: [market.county.id] });
};

const sent = async (fixtures: Fixtures): Promise<Rfq> => {
  const { id } = await draft(fixtures);
  const answer = await fixtures.actors['unit staff'].browser.post<{ rfq: Rfq }>(`/rfqs/${id}/send`);
  return answer.rfq;
};

/** The county has quoted: nobody is left to answer. */
const quoted = async (fixtures: Fixtures): Promise<Rfq> => {
  const rfq = await sent(fixtures);
  const path = `/rfq-invitations/${rfq.suppliers[0]!.invitationId}/quotes`;
  await fixtures.market.buyer.browser.post(path, { ...quote(), version: 1 });
  return rfq;
};

/** The county asks, the factory is asked. */
const invited = async ({ market }: Fixtures): Promise<{ id: string }> => {
  const { browser } = market.buyer;
  const { id } = await browser.post<Rfq>('/rfqs', request());
  await browser.post(`/rfqs/${id}/suppliers`, { memberIds: [market.factory.id] });
  const { rfq } = await browser.post<{ rfq: Rfq }>(`/rfqs/${id}/send`);
  return { id: rfq.suppliers[0]!.invitationId };
};

const invitedAndQuoted = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const { id } = await invited(fixtures);
  await fixtures.actors['unit staff'].browser.post(`/rfq-invitations/${id}/quotes`, {
    ...{ ...quote(), version: 1 },
  });
  return { id };
};

const chosen = async (fixtures: Fixtures): Promise<Ids> => ({
  id: (await draft(fixtures)).id,
  memberId: fixtures.market.county.id,
});

const awarded = async ({ actors }: Fixtures, { id }: Ids) => {
  const { status, body } = await actors['unit staff'].browser.send<Rfq>('GET', `/rfqs/${id}`);
  const invitationId = status === 200 ? body.suppliers[0]!.invitationId : id;
  return { parts: [{ invitationId, lines: [{ no: 1, quantity: '200' }] }] };
};

/** Routes of requests for quotation: of the buyer, and of those who are asked. */
export const sourcingRoutes: Routes = {
  'GET /api/v1/rfqs': { audience: 'unit' },
  'POST /api/v1/rfqs': { audience: 'unit', json: request },
  'GET /api/v1/rfqs/:id': { audience: 'unit', ids: named(draft) },
  'PUT /api/v1/rfqs/:id': {
    audience: 'unit',
    ids: named(draft),
    json: () => ({ ...request(), revision: 1 }),
  },
  'POST /api/v1/rfqs/:id/clone': { audience: 'unit', ids: named(draft) },
  'GET /api/v1/rfqs/:id/candidates': { audience: 'unit', ids: named(draft) },
  'GET /api/v1/rfqs/:id/matched-candidates': { audience: 'unit', ids: named(draft) },
  'POST /api/v1/rfqs/:id/suppliers': {
    audience: 'unit',
    ids: async (fixtures) => ({
      ...(await named(draft)(fixtures)),
      memberId: (await makes.member(fixtures)).id,
    }),
    json: (_, { memberId }) => ({ memberIds: [memberId] }),
  },
  'DELETE /api/v1/rfqs/:id/suppliers/:memberId': { audience: 'unit', ids: chosen },
  'POST /api/v1/rfqs/:id/send': { audience: 'unit', ids: named(draft) },
  'POST /api/v1/rfqs/:id/amend': {
    audience: 'unit',
    ids: named(sent),
    json: () => ({ ...request(), revision: 2 }),
  },
  'POST /api/v1/rfqs/:id/extend': {
    audience: 'unit',
    ids: named(sent),
    json: () => ({ deadline: instantIn(9) }),
  },
  'GET /api/v1/rfqs/:id/comparison': { audience: 'unit', ids: named(quoted) },
  'PUT /api/v1/rfqs/:id/rates': {
    audience: 'unit',
    ids: named(quoted),
    json: () => ({ rates: [{ currency: 'USD', rate: '7.1' }] }),
  },
  'POST /api/v1/rfqs/:id/answers': {
    audience: 'unit',
    ids: named(sent),
    json: () => ({ question: '法兰采用何标准？', answer: 'GB/T 9113' }),
  },
  'POST /api/v1/rfqs/:id/final-round': {
    audience: 'unit',
    ids: named(quoted),
    json: () => ({ deadline: instantIn(9) }),
    // The deadline for quotes is days away.
    answer: 409,
  },
  'POST /api/v1/rfqs/:id/award': { audience: 'unit', ids: named(quoted), json: awarded },
  'POST /api/v1/rfqs/:id/close': {
    audience: 'unit',
    ids: named(sent),
    json: () => ({ reason: '预算取消' }),
  },

  'GET /api/v1/rfqs/:id/splits': { audience: 'unit', ids: named(quoted) },
  'POST /api/v1/rfqs/:id/splits': {
    audience: 'unit',
    ids: named(quoted),
    json: () => ({ maxSuppliers: 2, interiorShare: null, maxShare: null }),
  },

  'GET /api/v1/rfqs/:id/ocds.json': { audience: 'unit', ids: named(quoted) },
  'GET /api/v1/rfqs/:id/comparison.xlsx': { audience: 'unit', ids: named(quoted) },
  'PATCH /api/v1/rfqs/:id/suppliers/:invitationId': {
    audience: 'unit',
    ids: async (fixtures) => {
      const { id, suppliers } = await quoted(fixtures);
      return { id, invitationId: suppliers[0]!.invitationId };
    },
    json: () => ({ shortListed: true, note: '样品合格' }),
  },
  'POST /api/v1/rfq-line-sheets': {
    audience: 'unit',
    upload: () => ({ name: '采购清单.csv', content: '品名,数量,单位\n球阀,200,台' }),
  },

  'GET /api/v1/rfq-preference': { audience: 'unit' },
  'PUT /api/v1/rfq-preference': {
    audience: 'unit',
    json: () => ({ accepts: true, weekly: 500 }),
  },

  'GET /api/v1/rfq-invitations': { audience: 'unit' },
  'GET /api/v1/rfq-invitations/:id': { audience: 'unit', ids: named(invited) },
  'PUT /api/v1/rfq-invitations/:id/draft': { audience: 'unit', ids: named(invited), json: quote },
  'POST /api/v1/rfq-invitations/:id/quotes': {
    audience: 'unit',
    ids: named(invited),
    json: () => ({ ...quote(), version: 1 }),
  },
  'GET /api/v1/rfq-invitations/:id/sheet.csv': { audience: 'unit', ids: named(invited) },
  'POST /api/v1/rfq-invitations/:id/sheet': {
    audience: 'unit',
    ids: named(invited),
    upload: () => ({ name: '报价.csv', content: '行号,单价\n1,186.5' }),
  },
  'POST /api/v1/rfq-invitations/:id/decline': {
    audience: 'unit',
    ids: named(invited),
    json: () => ({ reason: '产能已满' }),
  },
  'POST /api/v1/rfq-invitations/:id/withdraw': {
    audience: 'unit',
    ids: named(invitedAndQuoted),
    json: () => ({ reason: '算错了' }),
  },
  'POST /api/v1/rfq-invitations/:id/questions': {
    audience: 'unit',
    ids: named(invited),
    json: () => ({ question: '法兰采用何标准？' }),
  },
};

export { draft as draftRfq, quoted as quotedRfq, invited as invitedToQuote };

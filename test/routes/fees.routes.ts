import { shanghaiDate } from '@wanchang/kernel';
import type { Fixtures } from './fixtures';
import { makes, picture } from './fixtures';
import { named, type Routes } from './route';

const today = () => shanghaiDate(new Date());
const YEAR = 2026;

interface Fees {
  readonly invoices: readonly { id: string }[];
  readonly payments: readonly { id: string }[];
}

const setRate = ({ market }: Fixtures) =>
  market.secretariat.browser.post('/fee-rates', {
    ...{ year: YEAR, kind: 'domestic_enterprise', amount: '5000.00' },
  });

/** Of a unit of its own: it has one invoice a year. */
const invoice = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const { browser } = fixtures.market.secretariat;
  await setRate(fixtures);
  const { id: memberId, nameZh } = await makes.member(fixtures);
  await browser.post('/invoices', { memberId, year: YEAR, dueOn: '2999-12-31' });
  const query = new URLSearchParams({ q: nameZh });
  const { items } = await browser.get<{ items: { id: string }[] }>(`/invoices?${query.toString()}`);
  return items[0]!;
};

const payment = async ({ market }: Fixtures): Promise<{ id: string }> => {
  const { payments } = await market.secretariat.browser.post<Fees>('/payments', {
    ...{ memberId: market.factory.id, amount: '1.00', receivedOn: today(), payer: '工厂' },
  });
  return payments[0]!;
};

const receipted = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const { id } = await payment(fixtures);
  await fixtures.market.secretariat.browser.post(`/payments/${id}/complete`);
  return { id };
};

let accounts = 0;

/** Of an account of its own, with one amount that nobody knows. */
const statementFile = () => ({
  name: '对账单.csv',
  content: [
    `账号,31001234099900${10_000 + ++accounts}`,
    '交易日期,对方户名,对方账号,借方发生额,贷方发生额,余额,摘要',
    `${today()},陌生付款人,6222000000001111,,1.00,101.00,会费`,
  ].join('\n'),
});

const statement = ({ market }: Fixtures): Promise<{ id: string }> =>
  market.secretariat.browser.upload('/bank-statements', statementFile());

const bankLine = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const { id } = await statement(fixtures);
  const { items } = await fixtures.market.secretariat.browser.get<{ items: { id: string }[] }>(
    `/bank-statements/${id}/lines`,
  );
  return items[0]!;
};

const setAside = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const line = await bankLine(fixtures);
  const reason = { reason: '不是年费' };
  await fixtures.market.secretariat.browser.post(`/bank-lines/${line.id}/set-aside`, reason);
  return line;
};

let number = 0;
const nextNumber = () => `2631200000000${1_000_000 + ++number}`;

const officialReceipt = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const { id } = await payment(fixtures);
  const { items } = await fixtures.market.secretariat.browser.post<{ items: { id: string }[] }>(
    `/payments/${id}/official-receipts`,
    { kind: 'e-invoice', number: nextNumber() },
  );
  return items[0]!;
};

const filedReceipt = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const { id } = await officialReceipt(fixtures);
  const { browser } = fixtures.market.secretariat;
  await browser.upload(`/official-receipts/${id}/file`, await picture());
  return { id };
};

/** Of a year of its own, which only the factory has no invoice for. */
let year = 2100;
const ownInvoice = async ({ market }: Fixtures): Promise<{ id: string }> => {
  year += 1;
  const { browser } = market.secretariat;
  const rate = { year, kind: 'domestic_enterprise', amount: '5000.00' };
  await browser.post('/fee-rates', rate);
  const memberId = market.factory.id;
  await browser.post('/invoices', { memberId, year, dueOn: '2999-12-31' });
  const { items } = await browser.get<{ items: { id: string }[] }>(`/invoices?year=${year}`);
  return items[0]!;
};

const draftInvoice = async ({ market }: Fixtures): Promise<{ id: string }> => {
  year += 1;
  const { browser } = market.secretariat;
  await browser.post('/fee-rates', { year, kind: 'domestic_enterprise', amount: '5000.00' });
  await browser.post('/invoices/run', { year, dueOn: '2999-12-31', asDrafts: true });
  const { items } = await browser.get<{ items: { id: string }[] }>(`/invoices?year=${year}`);
  return items[0]!;
};

const issuedInvoice = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const { id } = await draftInvoice(fixtures);
  await fixtures.market.secretariat.browser.post(`/invoices/${id}/issue`);
  return { id };
};

/** Routes of annual fees: settings, invoices, payments. */
export const feesRoutes: Routes = {
  'GET /api/v1/fee-overview': { audience: 'secretariat' },
  'GET /api/v1/fee-settings': { audience: 'secretariat' },
  'POST /api/v1/fee-rates': {
    audience: 'secretariat with the duty',
    json: () => ({ year: YEAR, kind: 'county', amount: '10000.00' }),
  },
  'PUT /api/v1/fee-policy': {
    audience: 'secretariat with the duty',
    json: () => ({ graceDays: 90, remindBefore: [{ days: 30 }], remindAfter: [{ days: 7 }] }),
  },
  'GET /api/v1/invoices': { audience: 'secretariat' },
  'POST /api/v1/invoices': {
    audience: 'secretariat with the duty',
    json: async (fixtures) => {
      await setRate(fixtures);
      const { id } = await makes.member(fixtures);
      return { memberId: id, year: YEAR, dueOn: '2999-12-31' };
    },
  },
  'POST /api/v1/invoices/run': {
    audience: 'secretariat with the duty',
    json: () => ({ year: 2998, dueOn: '2998-12-31' }),
  },
  'POST /api/v1/invoices/:id/waive': {
    audience: 'secretariat with the duty',
    ids: named(invoice),
    json: () => ({ amount: '100.00', reason: '减免' }),
  },
  'POST /api/v1/invoices/:id/cancel': {
    audience: 'secretariat with the duty',
    ids: named(invoice),
    json: () => ({ reason: '重复' }),
  },
  'GET /api/v1/payments': { audience: 'secretariat' },
  'POST /api/v1/payments': {
    audience: 'secretariat with the duty',
    json: ({ market }) => ({
      ...{ memberId: market.factory.id, amount: '1.00', receivedOn: today(), payer: '工厂' },
    }),
  },
  'POST /api/v1/payments/:id/complete': {
    audience: 'secretariat with the duty',
    ids: named(payment),
  },
  'POST /api/v1/payments/:id/fail': { audience: 'secretariat with the duty', ids: named(payment) },
  'GET /api/v1/payments/:id/official-receipts': { audience: 'secretariat', ids: named(payment) },
  'POST /api/v1/payments/:id/official-receipts': {
    audience: 'secretariat with the duty',
    ids: named(payment),
    json: () => ({ kind: 'e-invoice', number: nextNumber() }),
  },
  'POST /api/v1/official-receipts/:id/file': {
    audience: 'secretariat with the duty',
    ids: named(officialReceipt),
    upload: picture,
  },
  'GET /api/v1/official-receipts/:id/file': {
    audience: 'secretariat',
    ids: named(filedReceipt),
  },
  'GET /api/v1/fee-export': { audience: 'secretariat', query: 'format=csv' },
  'GET /api/v1/fee-overview/statement.pdf': { audience: 'secretariat', query: 'year=2026' },
  'GET /api/v1/invoices/:id/invoice.pdf': { audience: 'secretariat', ids: named(invoice) },
  'GET /api/v1/my-unit/invoices/:id/invoice.pdf': {
    audience: 'unit of any standing',
    ids: named(ownInvoice),
  },
  'POST /api/v1/invoices/issue-drafts': {
    audience: 'secretariat with the duty',
    json: () => ({ year: 2998 }),
  },
  'POST /api/v1/invoices/:id/issue': {
    audience: 'secretariat with the duty',
    ids: named(draftInvoice),
  },
  'POST /api/v1/invoices/:id/send': {
    audience: 'secretariat with the duty',
    ids: named(issuedInvoice),
  },
  'GET /api/v1/payments/:id/receipt.pdf': { audience: 'secretariat', ids: named(receipted) },
  'POST /api/v1/payments/:id/reverse': {
    audience: 'secretariat with the duty',
    ids: named(receipted),
    json: () => ({ reason: '认错单位' }),
  },
  'GET /api/v1/bank-statements': { audience: 'secretariat with the duty' },
  'POST /api/v1/bank-statements': {
    audience: 'secretariat with the duty',
    upload: statementFile,
  },
  'GET /api/v1/bank-statements/:id': {
    audience: 'secretariat with the duty',
    ids: named(statement),
  },
  'GET /api/v1/bank-statements/:id/lines': {
    audience: 'secretariat with the duty',
    ids: named(statement),
  },
  'POST /api/v1/bank-statements/:id/match': {
    audience: 'secretariat with the duty',
    ids: named(statement),
  },
  'GET /api/v1/bank-statements/:id/file': {
    audience: 'secretariat with the duty',
    ids: named(statement),
  },
  'POST /api/v1/bank-lines/:id/book': {
    audience: 'secretariat with the duty',
    ids: named(bankLine),
    json: ({ market }) => ({ parts: [{ memberId: market.factory.id, amount: '1.00' }] }),
  },
  'POST /api/v1/bank-lines/:id/set-aside': {
    audience: 'secretariat with the duty',
    ids: named(bankLine),
    json: () => ({ reason: '不是年费' }),
  },
  'POST /api/v1/bank-lines/:id/reopen': {
    audience: 'secretariat with the duty',
    ids: named(setAside),
  },
  'GET /api/v1/my-unit/fees': { audience: 'unit of any standing' },
  'GET /api/v1/my-unit/payments/:id/receipt.pdf': {
    audience: 'unit of any standing',
    ids: named(receipted),
  },
};

import { FollowUpFees } from '@wanchang/fees';
import { FeesHttpModule } from '@wanchang/fees/http';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { aClient, aMember, inside, type Client } from '@wanchang/membership/testing';
import { addDays, shanghaiDate } from '@wanchang/kernel';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';

interface Invoice {
  readonly id: string;
  readonly number: string;
  readonly owed: string;
  readonly state: string;
}
interface Fees {
  readonly owed: string;
  readonly credit: string;
  readonly invoices: Invoice[];
  readonly payments: { id: string; state: string; hasReceipt: boolean }[];
}

let api: TestApi;
let secretariat: Client;
const today = shanghaiDate(new Date());
const YEAR = Number(today.slice(0, 4));

beforeAll(async () => {
  api = await createTestApi(
    { imports: [FeesHttpModule, MembershipHttpModule] },
    { readsActors: true },
  );
  secretariat = await aClient(api, null, { name: '李秘书', duty: 'fees' });
  const rate = { year: YEAR, kind: 'domestic_enterprise', amount: '5000.00' };
  await secretariat.ask('POST', '/fee-rates', rate);
});
afterAll(() => api?.close());

/** A unit with this year's invoice, due so many days from today. */
async function aUnit(dueIn = 30) {
  const unit = await aMember(inside(api));
  const payer = await aClient(api, unit, { role: 'administrator' });
  const order = { memberId: unit.id, year: YEAR, dueOn: addDays(today, dueIn) };
  await secretariat.ask('POST', '/invoices', order);
  return { unit, payer, order };
}

const feesOf = (payer: Client) => payer.ask<Fees>('GET', '/my-unit/fees');
const standingOf = async (payer: Client) =>
  (await payer.ask<{ standing: string }>('GET', '/my-unit')).standing;
const nightly = () => inside(api).get(FollowUpFees).execute();

async function pay(unit: { id: string }, amount: string): Promise<string> {
  const order = { memberId: unit.id, amount, receivedOn: today, payer: '永嘉示例' };
  const { payments } = await secretariat.ask<Fees>('POST', '/payments', order);
  return payments[0]!.id;
}
const complete = (id: string) => secretariat.ask('POST', `/payments/${id}/complete`);

describe('an annual fee', () => {
  it('R12.1 is seen by its unit, paid in parts, and receipted; what is too much stays credit', async () => {
    const { unit, payer } = await aUnit();
    expect(await feesOf(payer)).toMatchObject({ owed: '5000.00', credit: '0' });
    await complete(await pay(unit, '2000.00'));
    expect((await feesOf(payer)).invoices[0]).toMatchObject({ state: 'partial', owed: '3000.00' });
    const last = await pay(unit, '3500.00');
    await complete(last);
    const fees = await feesOf(payer);
    expect(fees).toMatchObject({ owed: '0.00', credit: '500.00' });
    expect(fees.invoices[0]).toMatchObject({ state: 'excess' });
    const receipt = await payer.send<string>('GET', `/my-unit/payments/${last}/receipt.pdf`);
    expect([receipt.status, receipt.body.slice(0, 5)]).toEqual([200, '%PDF-']);
    const other = (await aUnit()).payer;
    expect(await other.refusal('GET', `/my-unit/payments/${last}/receipt.pdf`)).toBe(
      'fees.payment-not-found',
    );
  });

  it('R12.1 is invoiced once a year, under numbers without a gap, however many ask at once', async () => {
    const units = await Promise.all(Array.from({ length: 6 }, () => aMember(inside(api))));
    const order = (id: string) => ({ memberId: id, year: YEAR, dueOn: today });
    const answers = await Promise.all(
      units.flatMap(({ id }) => [1, 2].map(() => secretariat.send('POST', '/invoices', order(id)))),
    );
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(6);
    const rows = await api.database.query<{ number: string }>(
      sql(`SELECT number FROM fee_invoices ORDER BY number`),
    );
    const serials = rows.map(({ number }) => Number(number.slice(-6)));
    expect(serials).toEqual(serials.map((_, at) => at + 1));
  });

  it('R12.1 is waived with a reason, at most what is owed; one without payments is cancelled', async () => {
    const { payer } = await aUnit();
    const { id } = (await feesOf(payer)).invoices[0]!;
    const waive = (amount: string) => ({ amount, reason: '灾后减免' });
    expect(await secretariat.refusal('POST', `/invoices/${id}/waive`, waive('5000.01'))).toBe(
      'fees.waiver-too-large',
    );
    await secretariat.ask('POST', `/invoices/${id}/waive`, waive('5000.00'));
    expect((await feesOf(payer)).invoices[0]).toMatchObject({ state: 'paid', owed: '0.00' });
    const { payer: second } = await aUnit();
    const [open] = (await feesOf(second)).invoices;
    await secretariat.ask('POST', `/invoices/${open!.id}/cancel`, { reason: '重复' });
    expect((await feesOf(second)).invoices[0]).toMatchObject({ state: 'cancelled' });
  });
});

describe('an unpaid fee', () => {
  it('R12.1 leads to grace and to suspension by night, and paying it raises the unit again', async () => {
    const { unit, payer } = await aUnit(-10);
    await nightly();
    expect(await standingOf(payer)).toBe('grace');
    await api.database.execute(
      sql(`UPDATE fee_invoices SET due_on = due_on - 100 WHERE member_id = $1`),
      [unit.id],
    );
    await nightly();
    expect(await standingOf(payer)).toBe('suspended');
    await complete(await pay(unit, '5000.00'));
    expect(await standingOf(payer)).toBe('active');
  });

  it('R12.1 is followed up once, however often the run is repeated', async () => {
    const { unit } = await aUnit(-10);
    const runs = await Promise.all([nightly(), nightly(), nightly()]);
    expect(runs.reduce((sum, { lowered }) => sum + lowered, 0)).toBe(1);
    expect(await nightly()).toEqual({ reminded: 0, lowered: 0 });
    const changes = await api.database.query(
      sql(
        `SELECT to_standing FROM standing_changes WHERE member_id = $1 AND from_standing IS NOT NULL`,
      ),
      [unit.id],
    );
    expect(changes).toEqual([{ to_standing: 'grace' }]);
  });

  it('R12.1 lowers no standing while a payment is on its way, and a failed or partial one lowers none itself', async () => {
    const { unit, payer } = await aUnit(-10);
    const pending = await pay(unit, '1000.00');
    await nightly();
    expect(await standingOf(payer)).toBe('active');
    await secretariat.ask('POST', `/payments/${pending}/fail`);
    expect(await standingOf(payer)).toBe('active');
    await complete(await pay(unit, '1000.00'));
    expect(await standingOf(payer)).toBe('active');
    expect(await secretariat.refusal('POST', `/payments/${pending}/complete`)).toBe(
      'fees.payment-not-found',
    );
  });

  it('R12.2 paid raises no unit that was suspended for another reason', async () => {
    const { unit, payer } = await aUnit();
    const clerk = await aClient(api, null, { duty: 'administration' });
    const order = { reason: '损害本会利益', version: 1 };
    await clerk.ask('POST', `/members/${unit.id}/suspend`, order);
    await complete(await pay(unit, '5000.00'));
    expect(await standingOf(payer)).toBe('suspended');
  });

  it('R12.1 of a unit that was expelled: the payment is kept as credit, and nothing is lost', async () => {
    const unit = await aMember(inside(api), { standing: 'expelled' });
    const payer = await aClient(api, unit, { role: 'administrator' });
    await complete(await pay(unit, '5000.00'));
    expect(await feesOf(payer)).toMatchObject({ credit: '5000.00', owed: '0' });
    expect(await standingOf(payer)).toBe('expelled');
  });

  it('R12.1 that is paid in grace settles the year that was due: the next year begins where it would have', async () => {
    const { unit, payer } = await aUnit(-10);
    await nightly();
    await complete(await pay(unit, '5000.00'));
    expect(await standingOf(payer)).toBe('active');
    const rate = { year: YEAR + 1, kind: 'domestic_enterprise', amount: '6000.00' };
    await secretariat.ask('POST', '/fee-rates', rate);
    const dueOn = addDays(today, 300);
    await secretariat.ask('POST', '/invoices', { memberId: unit.id, year: YEAR + 1, dueOn });
    expect((await feesOf(payer)).invoices).toMatchObject([
      { year: YEAR + 1, state: 'sent', dueOn, owed: '6000.00' },
      { year: YEAR, state: 'paid', owed: '0.00' },
    ]);
    await nightly();
    expect(await standingOf(payer)).toBe('active');
  });
});

describe('an invoice', () => {
  const stateOf = async (payer: Client) => (await feesOf(payer)).invoices[0]?.state;

  it('R12.1 is drafted, issued under a number, sent, paid; a draft is owed by nobody and seen by no unit', async () => {
    const unit = await aMember(inside(api), { kind: 'key_township' });
    const payer = await aClient(api, unit, { role: 'administrator' });
    const rate = { year: YEAR, kind: 'key_township', amount: '3000.00' };
    await secretariat.ask('POST', '/fee-rates', rate);
    const run = { year: YEAR, dueOn: addDays(today, -5), asDrafts: true };
    const { issued } = await secretariat.ask<{ issued: number }>('POST', '/invoices/run', run);
    expect(issued).toBeGreaterThan(0);
    const drafts = () =>
      secretariat.ask<{ items: { id: string; memberId: string; number: null }[] }>(
        ...(['GET', '/invoices?state=draft&limit=100'] as const),
      );
    const draft = (await drafts()).items.find(({ memberId }) => memberId === unit.id)!;
    expect(draft.number).toBeNull();
    expect(await feesOf(payer)).toMatchObject({ owed: '0.00', invoices: [] });
    await nightly();
    expect(await standingOf(payer)).toBe('active');
    const path = `/invoices/${draft.id}`;
    expect(await secretariat.refusal('POST', `${path}/send`)).toBe('fees.not-issued');
    const answers = await Promise.all(
      [1, 2, 3].map(() => secretariat.send('POST', `${path}/issue`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409]);
    expect(await stateOf(payer)).toBe('issued');
    await secretariat.ask('POST', `${path}/send`);
    expect(await stateOf(payer)).toBe('sent');
    const printed = await payer.send<string>('GET', `/my-unit${path}/invoice.pdf`);
    expect([printed.status, printed.body.slice(0, 5)]).toEqual([200, '%PDF-']);
    const other = (await aUnit()).payer;
    expect(await other.refusal('GET', `/my-unit${path}/invoice.pdf`)).toBe(
      'fees.invoice-not-found',
    );
    await secretariat.ask('POST', '/invoices/issue-drafts', { year: YEAR });
    expect((await drafts()).items).toEqual([]);
  });

  it('R12.1 is over-paid while the unit has credit left; the next invoice takes it', async () => {
    const { unit, payer } = await aUnit();
    await complete(await pay(unit, '7000.00'));
    expect(await stateOf(payer)).toBe('excess');
    const rate = { year: YEAR - 1, kind: 'domestic_enterprise', amount: '2000.00' };
    await secretariat.ask('POST', '/fee-rates', rate);
    const order = { memberId: unit.id, year: YEAR - 1, dueOn: addDays(today, 400) };
    await secretariat.ask('POST', '/invoices', order);
    const fees = await feesOf(payer);
    expect(fees.credit).toBe('0.00');
    expect(fees.invoices.map(({ state }) => state)).toEqual(['paid', 'paid']);
  });
});

describe('what can be taken away', () => {
  it('R12.1 a year is printed, and its invoices are a sheet that runs nothing', async () => {
    const unit = await aMember(inside(api), { nameZh: '=HYPERLINK(示例)有限公司' });
    const order = { memberId: unit.id, year: YEAR, dueOn: today };
    await secretariat.ask('POST', '/invoices', order);
    const csv = await secretariat.send<string>('GET', `/fee-export?year=${YEAR}&format=csv`);
    expect(csv.body).toContain(`,'=HYPERLINK(示例)有限公司,国内企业,${YEAR},5000.00,`);
    const xlsx = await secretariat.send<string>('GET', `/fee-export?format=xlsx`);
    expect([xlsx.status, xlsx.body.slice(0, 2)]).toEqual([200, 'PK']);
    const path = `/fee-overview/statement.pdf?year=${YEAR}`;
    expect((await secretariat.send<string>('GET', path)).body.slice(0, 5)).toBe('%PDF-');
    const { figures } = await secretariat.ask<{ figures: { year: number; credit: string }[] }>(
      ...(['GET', `/fee-overview?year=${YEAR}`] as const),
    );
    expect(figures.every(({ year, credit }) => year === YEAR && Number(credit) >= 0)).toBe(true);
  });
});

describe('an official receipt', () => {
  const note = (paymentId: string, more: object) =>
    ['POST', `/payments/${paymentId}/official-receipts`, { kind: 'e-invoice', ...more }] as const;
  interface Noted {
    readonly items: { id: string; number: string; amount: string; netted: boolean }[];
  }
  let serial = 0;
  const aNumber = () => `263120000000000${String(10_000 + ++serial)}`;

  it('R12.1 is on record once, with 20 digits, and keeps its file', async () => {
    const { unit } = await aUnit();
    const [first, second] = [await pay(unit, '1.00'), await pay(unit, '2.00')];
    const number = aNumber();
    const { items } = await secretariat.ask<Noted>(...note(first, { number }));
    expect(items).toMatchObject([{ number, amount: '1.00', netted: false }]);
    expect(await secretariat.refusal(...note(second, { number }))).toBe('fees.receipt-number-taken'); // prettier-ignore
    expect(await secretariat.refusal(...note(second, { number: '12345678' }))).toBe(
      'fees.e-invoice-number',
    );
    const file = { name: '票据.pdf', bytes: Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF') };
    const path = `/official-receipts/${items[0]!.id}/file`;
    expect((await secretariat.upload(path, file)).status).toBe(204);
    expect((await secretariat.send<string>('GET', path)).body.slice(0, 5)).toBe('%PDF-');
  });

  it('R12.1 that is red nets its blue one, and then another can be noted', async () => {
    const { unit } = await aUnit();
    const payment = await pay(unit, '5000.00');
    const [blue, red, next] = [aNumber(), aNumber(), aNumber()];
    expect(await secretariat.refusal(...note(payment, { number: red, redOfNumber: blue }))).toBe(
      'fees.receipt-not-blue',
    );
    await secretariat.ask(...note(payment, { number: blue }));
    expect(await secretariat.refusal(...note(payment, { number: next }))).toBe('fees.has-receipt');
    await secretariat.ask(...note(payment, { number: red, redOfNumber: blue }));
    const { items } = await secretariat.ask<Noted>(...note(payment, { number: next }));
    expect(items).toMatchObject([
      { number: blue, amount: '5000.00', netted: true },
      { number: red, amount: '-5000.00', netted: false },
      { number: next, amount: '5000.00', netted: false },
    ]);
  });
});

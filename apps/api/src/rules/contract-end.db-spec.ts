import { RemindOfContract } from '@wanchang/fulfilment';
import { FulfilmentHttpModule } from '@wanchang/fulfilment/http';
import { aSignedContract, type SignedContract } from '@wanchang/fulfilment/testing';
import { shanghaiDate } from '@wanchang/kernel';
import { inside } from '@wanchang/membership/testing';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';

interface Contract {
  readonly state: string;
  readonly paid: string;
  readonly paying: string;
  readonly claimable: boolean;
  readonly claimsUntil: string | null;
  readonly performance: { amount: string | null; at: string | null };
  readonly plan: { paid: string; pending: string }[];
  readonly steps: { kind: string; details: object }[];
  readonly lines: { announced: string; accepted: string }[];
  readonly deliveries: { no: number; state: string; replaces: number | null }[];
  readonly payments: { no: number; state: string; replaces: number | null }[];
  readonly invoices: { id: string; number: string; state: string; replaces: string | null }[];
  readonly open: { kind: string; side: string; amount: string | null }[];
  readonly atEnd: {
    missing: { no: number; quantity: string }[];
    unpaid: string;
    uninvoiced: string;
    hash: string;
  };
}

interface Refusal {
  readonly code: string;
  readonly errors: { message: string }[];
}

let api: TestApi;
const today = shanghaiDate(new Date());
beforeAll(async () => {
  api = await createTestApi({ imports: [FulfilmentHttpModule] }, { readsActors: true });
});
afterAll(() => api?.close());

const shipment = (quantity: string, more: object = {}) => ({
  ...{ kind: 'delivery', shippedOn: today, lines: [{ no: 1, quantity }] },
  ...more,
});
const money = (amount: string, more: object = {}) => ({
  ...{ kind: 'payment', amount, currency: 'CNY', paidOn: today, reference: '银行回单' },
  ...more,
});
const invoice = (no: number, amount: string, more: object = {}) => ({
  ...{ number: `2631200000000001234${no}`, issuedOn: today, amount, tax: '0' },
  ...more,
});

/** What a side agrees with that looked at what is open just now. */
const agreeing = async ({ at, seller }: Pick<SignedContract, 'at' | 'seller'>) => ({
  ...{ acceptOpen: true, seen: (await seller.ask<Contract>('GET', at)).atEnd.hash },
});

/** All is there, and a part of it is paid. */
async function delivered(paid: string): Promise<SignedContract> {
  const contract = await aSignedContract(api);
  const { at, buyer, seller } = contract;
  await seller.ask('POST', `${at}/deliveries`, shipment('100'));
  await buyer.ask('POST', `${at}/deliveries/1/decide`, { lines: [] });
  await buyer.ask('POST', `${at}/payments`, money(paid));
  await seller.ask('POST', `${at}/payments/1/confirm`);
  return contract;
}

const complete = { closing: 'complete', reason: '质保金到期再付', acceptOpen: true, rest: 'owed' };

describe('the end of a contract', () => {
  it('R0.2 is said by either side with nothing open, whatever is not invoiced', async () => {
    const { at, seller } = await delivered('18650');
    const { atEnd } = await seller.ask<Contract>('GET', at);
    expect(atEnd).toMatchObject({ missing: [], unpaid: '0.00', uninvoiced: '18650.00' });
    const done = await seller.ask<Contract>('POST', `${at}/close`, { closing: 'complete' });
    expect(done.state).toBe('completed');
    expect(await seller.refusal('POST', `${at}/deliveries`, shipment('1'))).toBe(
      'fulfilment.not-running',
    );
  });

  it('R0.2 with something open takes both sides, each of which accepts it expressly, and is on record', async () => {
    const { id, at, buyer, seller } = await delivered('8650');
    const before = await buyer.ask<Contract>('GET', at);
    expect(before.atEnd).toMatchObject({ missing: [], unpaid: '10000.00' });
    const end = (change: object) =>
      buyer.refusal('POST', `${at}/close`, { ...complete, ...change });
    expect(await end({ acceptOpen: false })).toBe('fulfilment.closing-open');
    expect(await end({ rest: undefined })).toBe('fulfilment.closing-rest');
    expect(await end({ reason: '' })).toBe('fulfilment.reason-missing');
    await seller.ask('POST', `${at}/deliveries`, shipment('1', { overReason: '备件' }));
    expect(await end({})).toBe('fulfilment.closing-undecided');
    await buyer.ask('POST', `${at}/deliveries/2/decide`, { lines: [] });
    await buyer.ask('POST', `${at}/close`, complete);
    const seen = await agreeing({ at, seller });
    expect(await buyer.refusal('POST', `${at}/close/agree`, seen)).toBe('fulfilment.not-your-turn');
    expect(await seller.refusal('POST', `${at}/close/agree`, { ...seen, acceptOpen: false })).toBe(
      'fulfilment.closing-open',
    );
    const done = await seller.ask<Contract>('POST', `${at}/close/agree`, seen);
    expect(done.state).toBe('completed');
    const [row] = await api.database.query<{ details: object }>(
      sql(`SELECT details FROM contract_steps WHERE contract_id = $1 AND kind = 'completed'`),
      [id],
    );
    expect(row!.details).toMatchObject({ rest: 'owed', open: { unpaid: '10000.00' } });
  });

  it('R0.2 lets go of no more than was unpaid when it was proposed, and of nothing that waits to be confirmed', async () => {
    const { at, buyer, seller } = await delivered('8650');
    const waive = { ...complete, rest: 'waived' };
    await buyer.ask('POST', `${at}/payments`, money('1000'));
    expect(await buyer.refusal('POST', `${at}/close`, waive)).toBe(
      'fulfilment.closing-unconfirmed',
    );
    await seller.ask('POST', `${at}/payments/2/confirm`);
    await buyer.ask('POST', `${at}/close`, waive);
    await seller.ask('POST', `${at}/payments`, money('500', { kind: 'refund' }));
    const agree = await agreeing({ at, seller });
    expect(await seller.refusal('POST', `${at}/close/agree`, agree)).toBe(
      'fulfilment.closing-unconfirmed',
    );
    await buyer.ask('POST', `${at}/payments/3/confirm`);
    expect(await seller.refusal('POST', `${at}/close/agree`, agree)).toBe(
      'fulfilment.closing-grown',
    );
  });

  it('R0.2 leaves what is owed to be paid, with reminders, and claims within the warranty', async () => {
    const { id, at, buyer, seller } = await delivered('8650');
    await buyer.ask('POST', `${at}/close`, complete);
    await seller.ask('POST', `${at}/close/agree`, await agreeing({ at, seller }));
    await api.database.execute(
      sql(`UPDATE contract_plan SET due_on = current_date - 3 WHERE contract_id = $1`),
      [id],
    );
    await inside(api).get(RemindOfContract).execute(id);
    const told = await api.database.query(
      sql(`SELECT item FROM contract_reminders WHERE contract_id = $1`),
      [id],
    );
    expect(told).toEqual([{ item: 'pay:1' }]);
    const late = await buyer.ask<Contract>('POST', `${at}/payments`, money('10000'));
    expect(late.open.map(({ kind, side }) => `${kind} ${side}`)).not.toContain('pay buyer');
    const paid = await seller.ask<Contract>('POST', `${at}/payments/2/confirm`);
    expect([paid.state, paid.paid]).toEqual(['completed', '18650.00']);
    const claim = { about: 'lines', rows: [{ no: 1 }], text: '质保期内漏水' };
    await buyer.ask('POST', `${at}/disputes`, claim);
    const over = `UPDATE contracts SET warranty_months = 0 WHERE id = $1`;
    await api.database.execute(sql(over), [id]);
    await api.database.execute(
      sql(`UPDATE deliveries SET decided_at = now() - interval '2 days' WHERE contract_id = $1`),
      [id],
    );
    expect(await buyer.refusal('POST', `${at}/disputes`, claim)).toBe('fulfilment.claim-too-late');
    const other = { about: 'other', rows: [], text: '运费未结' };
    expect((await buyer.ask<Contract>('POST', `${at}/disputes`, other)).claimable).toBe(true);
    const long = `UPDATE contracts SET warranty_months = 60 WHERE id = $1`;
    await api.database.execute(sql(long), [id]);
    await api.database.execute(
      sql(`UPDATE deliveries SET decided_at = now() - interval '40 months' WHERE contract_id = $1`),
      [id],
    );
    expect((await buyer.ask<Contract>('GET', at)).claimable).toBe(true);
    await buyer.ask('POST', `${at}/disputes`, claim);
  });
});

describe('the agreement to an end', () => {
  it('R0.2 needs no acceptance where nothing is open, and always says what it was shown', async () => {
    const { at, buyer, seller } = await delivered('18650');
    await buyer.ask('POST', `${at}/close`, { closing: 'terminate', reason: '停产' });
    expect(await seller.refusal('POST', `${at}/close/agree`, {})).toBe(
      'platform.validation-failed',
    );
    const { seen } = await agreeing({ at, seller });
    const done = await seller.ask<Contract>('POST', `${at}/close/agree`, { seen });
    expect(done.state).toBe('terminated');
    expect(done.steps[0]).toMatchObject({ kind: 'terminated', details: { rest: null } });
  });

  it('R0.2 is to what the page showed: where that grew or changed since, nothing ends and what is open now is said', async () => {
    const { at, buyer, seller } = await delivered('8650');
    await seller.ask('POST', `${at}/deliveries`, shipment('2', { overReason: '备件' }));
    await buyer.ask('POST', `${at}/deliveries/2/decide`, { lines: [] });
    const stale = (await buyer.ask<Contract>('GET', at)).atEnd.hash;
    await buyer.ask('POST', `${at}/payments`, money('4000'));
    const order = { ...complete, seen: stale };
    expect(await buyer.refusal('POST', `${at}/close`, order)).toBe('fulfilment.closing-changed');
    await buyer.ask('POST', `${at}/close`, complete);
    const shown = await agreeing({ at, seller });
    await buyer.ask('POST', `${at}/deliveries`, shipment('5', { kind: 'return', note: '划痕' }));
    await seller.ask('POST', `${at}/deliveries/3/decide`, { lines: [] });
    const { status, body } = await seller.send<Refusal>('POST', `${at}/close/agree`, shown);
    expect([status, body.code]).toEqual([409, 'fulfilment.closing-changed']);
    expect(body.errors.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/未交 3 /),
        expect.stringMatching(/未付 6000/),
      ]),
    );
    await buyer.ask('POST', `${at}/close/drop`);
    await buyer.ask('POST', `${at}/close`, { ...complete, reason: '另一理由' });
    expect(await seller.refusal('POST', `${at}/close/agree`, shown)).toBe(
      'fulfilment.closing-changed',
    );
    expect(await seller.refusal('POST', `${at}/close/agree`, { acceptOpen: true })).toBe(
      'platform.validation-failed',
    );
    const fresh = await agreeing({ at, seller });
    const done = await seller.ask<Contract>('POST', `${at}/close/agree`, fresh);
    expect(done.state).toBe('completed');
  });
});

describe('what was typed wrongly', () => {
  it('R0.2 of a delivery is corrected or withdrawn by its own side until the other one decides, and stays on record', async () => {
    const { at, buyer, seller } = await aSignedContract(api);
    await seller.ask('POST', `${at}/deliveries`, shipment('60'));
    expect(await buyer.refusal('POST', `${at}/deliveries/1/withdraw`, { reason: '错' })).toBe(
      'fulfilment.not-yours',
    );
    const right = shipment('100', { replaces: 1 });
    const corrected = await seller.ask<Contract>('POST', `${at}/deliveries`, right);
    expect(corrected.deliveries).toMatchObject([
      { no: 2, state: 'announced', replaces: 1 },
      { no: 1, state: 'withdrawn' },
    ]);
    expect(corrected.lines[0]).toMatchObject({ announced: '100' });
    const back = `${at}/deliveries/2/withdraw`;
    const withdrawn = await seller.ask<Contract>('POST', back, { reason: '未发车' });
    expect(withdrawn.performance).toEqual({ amount: null, at: null });
    expect(await seller.refusal('POST', `${at}/deliveries`, shipment('101'))).toBe(
      'fulfilment.over-delivery',
    );
    await seller.ask('POST', `${at}/deliveries`, shipment('100'));
    await buyer.ask('POST', `${at}/deliveries/3/decide`, { lines: [] });
    expect(await seller.refusal('POST', `${at}/deliveries/3/withdraw`, { reason: '错' })).toBe(
      'fulfilment.delivery-decided',
    );
  });

  it('R0.2 of a payment is the same; what waits to be confirmed is not to be paid', async () => {
    const { at, buyer, seller } = await aSignedContract(api);
    const wrong = await buyer.ask<Contract>('POST', `${at}/payments`, money('18650'));
    expect(wrong.plan).toMatchObject([{ paid: '0.00', pending: '18650.00' }]);
    expect(wrong.open.filter(({ kind }) => kind === 'pay')).toEqual([]);
    const right = money('8650', { replaces: 1 });
    const corrected = await buyer.ask<Contract>('POST', `${at}/payments`, right);
    expect([corrected.paying, corrected.plan[0]!.pending]).toEqual(['8650.00', '8650.00']);
    expect(corrected.open).toContainEqual(
      expect.objectContaining({ kind: 'pay', amount: '10000.00' }),
    );
    expect(await seller.refusal('POST', `${at}/payments/2/withdraw`, { reason: '错' })).toBe(
      'fulfilment.not-yours',
    );
    await seller.ask('POST', `${at}/payments/2/confirm`);
    expect(await buyer.refusal('POST', `${at}/payments/2/withdraw`, { reason: '错' })).toBe(
      'fulfilment.payment-decided',
    );
  });

  it('R0.2 of an invoice is the same; more than the contract, or ahead of goods and money, needs a word', async () => {
    const { at, buyer, seller } = await delivered('100');
    expect(await seller.refusal('POST', `${at}/invoices`, invoice(1, '18650.01'))).toBe(
      'fulfilment.invoice-over',
    );
    const first = await seller.ask<Contract>('POST', `${at}/invoices`, invoice(1, '18650'));
    const { id } = first.invoices[0]!;
    expect(await buyer.refusal('POST', `${at}/invoices/${id}/withdraw`, { reason: '错' })).toBe(
      'fulfilment.not-yours',
    );
    const again = invoice(1, '18000', { replaces: id });
    const { invoices } = await seller.ask<Contract>('POST', `${at}/invoices`, again);
    expect(invoices.map(({ state }) => state)).toEqual(['recorded', 'withdrawn']);
    await buyer.ask('POST', `${at}/invoices/${invoices[0]!.id}/confirm`);
    expect(
      await seller.refusal('POST', `${at}/invoices/${invoices[0]!.id}/withdraw`, { reason: '错' }),
    ).toBe('fulfilment.invoice-decided');
    const early = await aSignedContract(api);
    expect(await early.seller.refusal('POST', `${early.at}/invoices`, invoice(2, '100'))).toBe(
      'fulfilment.invoice-ahead',
    );
  });

  it('R0.2 of a red invoice is withdrawn with a word where what its blue one comes to again is too much', async () => {
    const { at, seller } = await delivered('100');
    const blue = invoice(1, '18650');
    await seller.ask('POST', `${at}/invoices`, blue);
    const red = invoice(2, '18650', { reverses: blue.number });
    const reversed = await seller.ask<Contract>('POST', `${at}/invoices`, red);
    const { id } = reversed.invoices.find(({ number }) => number === red.number)!;
    await seller.ask('POST', `${at}/invoices`, invoice(3, '18650'));
    const back = (invoiceId: string) => `${at}/invoices/${invoiceId}/withdraw`;
    expect(await seller.refusal('POST', back(id), { reason: '错' })).toBe(
      'fulfilment.invoice-red-needed',
    );
    const corrected = invoice(4, '18650', { reverses: blue.number, replaces: id });
    const { invoices } = await seller.ask<Contract>('POST', `${at}/invoices`, corrected);
    const idOf = (number: string) => invoices.find((row) => row.number === number)!.id;
    const why = { reason: '红字开错', overReason: '备件并入同一张发票' };
    const over = await seller.ask<Contract>('POST', back(idOf(corrected.number)), why);
    expect(over.steps.find(({ kind }) => kind === 'invoice-withdrawn')!.details).toMatchObject(why);
    await seller.ask('POST', back(idOf(invoice(3, '0').number)), { reason: '错' });
    const again = invoice(5, '18650', { reverses: blue.number });
    const netted = await seller.ask<Contract>('POST', `${at}/invoices`, again);
    const last = netted.invoices.find(({ number }) => number === again.number)!.id;
    // The goods are there: what the blue one comes to again is due.
    const alone = await seller.ask<Contract>('POST', back(last), { ...why, reason: '错' });
    expect(alone.steps[0]!.details).toMatchObject({ reason: '错', overReason: null });
  });

  it('R0.2 whole things are sent and accepted whole, and nothing goes back without a reason', async () => {
    const { at, buyer, seller } = await aSignedContract(api);
    expect(await seller.refusal('POST', `${at}/deliveries`, shipment('1.5'))).toBe(
      'fulfilment.quantity-whole',
    );
    await seller.ask('POST', `${at}/deliveries`, shipment('2'));
    const half = { lines: [{ no: 1, accepted: '1.5' }], result: '半台' };
    expect(await buyer.refusal('POST', `${at}/deliveries/1/decide`, half)).toBe(
      'fulfilment.quantity-whole',
    );
    await buyer.ask('POST', `${at}/deliveries/1/decide`, { lines: [] });
    expect(await buyer.refusal('POST', `${at}/deliveries`, shipment('1', { kind: 'return' }))).toBe(
      'fulfilment.return-reason-missing',
    );
  });
});

import { aPdf } from '@wanchang/documents/testing';
import { FulfilmentHttpModule } from '@wanchang/fulfilment/http';
import { RemindOfContract } from '@wanchang/fulfilment';
import { aDeal, aSignedContract, OUTSIDE, type Deal } from '@wanchang/fulfilment/testing';
import { addDays, shanghaiDate } from '@wanchang/kernel';
import { aClient, aMember, inside } from '@wanchang/membership/testing';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';
import Big from 'big.js';

interface Line {
  readonly no: number;
  readonly announced: string;
  readonly accepted: string;
  readonly refused: string;
  readonly returned: string;
  readonly missing: string;
}
interface Contract {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly version: number;
  readonly amount: string;
  readonly paid: string;
  readonly paying: string;
  readonly delivered: boolean;
  readonly doubleState: string;
  readonly intent: { amount: string };
  readonly contract: { amount: string | null; at: string | null };
  readonly performance: { amount: string | null };
  readonly lines: Line[];
  readonly plan: { no: number; paid: string }[];
  readonly deliveries: { no: number; state: string }[];
  readonly payments: { no: number; state: string }[];
  readonly invoices: { number: string; reversed: boolean; amount: string }[];
  readonly open: { kind: string; side: string }[];
  readonly files: { id: string; about: string }[];
}

let api: TestApi;
const today = shanghaiDate(new Date());

beforeAll(async () => {
  api = await createTestApi({ imports: [FulfilmentHttpModule] }, { readsActors: true });
});
afterAll(() => api?.close());

const open = ({ roomId, buyer }: Deal) =>
  buyer.ask<Contract>('POST', '/contracts', { dealRoomId: roomId });

const paper = (bytes: Buffer) => ({ name: '合同.pdf', bytes });
const shipment = (quantity: string, more: object = {}) => ({
  ...{ kind: 'delivery', shippedOn: today, lines: [{ no: 1, quantity }] },
  ...more,
});
const money = (amount: string, more: object = {}) => ({
  ...{ kind: 'payment', amount, currency: 'CNY', paidOn: today, reference: '银行回单 1' },
  ...more,
});

describe('a contract', () => {
  it('R0.2 follows an agreement, once however often it is opened, and is signed by both sides', async () => {
    const deal = await aDeal(api);
    const opened = await Promise.all(
      [deal.buyer, deal.seller, deal.buyer].map((client) =>
        client.ask<Contract>('POST', '/contracts', { dealRoomId: deal.roomId }),
      ),
    );
    expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
    const { id, state, intent, contract, plan } = opened[0]!;
    expect({ state, intent: intent.amount, signed: contract.amount }).toEqual({
      ...{ state: 'agreed', intent: '18650.00', signed: null },
    });
    expect(plan).toHaveLength(1);
    const signed = await deal.buyer.ask<Contract>(
      'PUT',
      `/contracts/${id}/outside-signature`,
      OUTSIDE,
    );
    expect(signed.state).toBe('agreed');
    expect(signed.open.map(({ kind, side }) => `${kind} ${side}`)).toEqual(['sign seller']);
    await deal.seller.ask('PUT', `/contracts/${id}/outside-signature`, OUTSIDE);
    const both = await deal.buyer.ask<Contract>('GET', `/contracts/${id}`);
    expect(both).toMatchObject({ state: 'signed', contract: { amount: '18650.00' } });
    expect(await deal.buyer.refusal('DELETE', `/contracts/${id}/signature`)).toBe(
      'fulfilment.already-signed',
    );
  });

  it('R12.3 is seen by its two units and nobody else', async () => {
    const { at, id, roomId } = await aSignedContract(api);
    const other = await aClient(api, await aMember(inside(api)), {});
    expect(await other.refusal('GET', at)).toBe('fulfilment.contract-not-found');
    expect(await other.refusal('POST', `${at}/deliveries`, shipment('1'))).toBe(
      'fulfilment.contract-not-found',
    );
    expect(await other.refusal('POST', '/contracts', { dealRoomId: roomId })).toBe(
      'fulfilment.agreement-not-found',
    );
    const list = await other.ask<{ items: { id: string }[] }>('GET', '/contracts');
    expect(list.items.map((each) => each.id)).not.toContain(id);
  });

  it('R0.2 is drafted by either side until one has signed; the plan adds up to the amount', async () => {
    const deal = await aDeal(api);
    const { id, version } = await open(deal);
    const draft = {
      ...{
        version,
        amount: '18000.00',
        deliveryDueOn: addDays(today, 20),
        clauses: '质保十二个月',
      },
      plan: [
        { kind: 'deposit', amount: '5400.00', dueOn: today },
        { kind: 'on_delivery', amount: '12600.00', dueOn: addDays(today, 30) },
      ],
    };
    const wrong = { ...draft, amount: '18000.01' };
    expect(await deal.buyer.refusal('PUT', `/contracts/${id}/draft`, wrong)).toBe(
      'fulfilment.plan-sum',
    );
    const drafted = await deal.buyer.ask<Contract>('PUT', `/contracts/${id}/draft`, draft);
    expect(drafted).toMatchObject({ amount: '18000.00', intent: { amount: '18650.00' } });
    expect(await deal.seller.refusal('PUT', `/contracts/${id}/draft`, draft)).toBe(
      'fulfilment.stale-version',
    );
    const paper = await deal.seller.send<string>('GET', `/contracts/${id}/contract.pdf`);
    expect([paper.status, paper.body.slice(0, 5)]).toEqual([200, '%PDF-']);
    await deal.seller.ask('PUT', `/contracts/${id}/outside-signature`, OUTSIDE);
    const next = { ...draft, version: drafted.version };
    expect(await deal.buyer.refusal('PUT', `/contracts/${id}/draft`, next)).toBe(
      'fulfilment.already-signing',
    );
    await deal.seller.ask('DELETE', `/contracts/${id}/signature`);
    await deal.buyer.ask('PUT', `/contracts/${id}/draft`, next);
  });
});

describe('files of a contract', () => {
  it('R0.2 lie beside the delivery that they are about, for both sides, and beside none that is not there', async () => {
    const { at, buyer, seller } = await aSignedContract(api);
    await seller.ask('POST', `${at}/deliveries`, shipment('60'));
    const scan = paper(await aPdf());
    const attach = (aboutNo: string, about = 'acceptance') =>
      buyer.upload<Contract & { code?: string }>(`${at}/files`, scan, { about, aboutNo });
    for (const [no, about] of [['2'], ['1', 'payment'], ['1', 'other'], ['1', 'invoice']] as const)
      expect((await attach(no, about)).body.code).toBe('fulfilment.file-subject');
    expect((await attach('1')).status).toBe(201);
    const { files } = await seller.ask<Contract>('GET', at);
    const kept = files.filter(({ about }) => about === 'acceptance');
    expect(kept).toMatchObject([{ aboutNo: '1', side: 'buyer' }]);
    expect((await seller.send('GET', `${at}/files/${kept[0]!.id}`)).status).toBe(200);
    const other = await aSignedContract(api);
    expect((await other.seller.send('GET', `${at}/files/${kept[0]!.id}`)).status).toBe(404);
  });
});

describe('deliveries', () => {
  it('R0.2 come in parts, are accepted by line, refused in part and sent back; more than agreed needs a word', async () => {
    const { at, buyer, seller } = await aSignedContract(api);
    await seller.ask('POST', `${at}/deliveries`, shipment('60'));
    expect(await seller.refusal('POST', `${at}/deliveries`, shipment('41'))).toBe(
      'fulfilment.over-delivery',
    );
    expect(await buyer.refusal('POST', `${at}/deliveries`, shipment('1'))).toBe(
      'fulfilment.not-your-turn',
    );
    const part = { lines: [{ no: 1, accepted: '50' }] };
    expect(await buyer.refusal('POST', `${at}/deliveries/1/decide`, part)).toBe(
      'fulfilment.result-missing',
    );
    const decided = { ...part, result: '十件外观破损' };
    await buyer.ask('POST', `${at}/deliveries/1/decide`, decided);
    expect(await buyer.refusal('POST', `${at}/deliveries/1/decide`, decided)).toBe(
      'fulfilment.delivery-decided',
    );
    await seller.ask('POST', `${at}/deliveries`, shipment('50'));
    await buyer.ask('POST', `${at}/deliveries/2/decide`, { lines: [] });
    const whole = await buyer.ask<Contract>('GET', at);
    expect(whole).toMatchObject({ delivered: true, performance: { amount: '18650.00' } });
    const back = {
      kind: 'return',
      shippedOn: today,
      note: '规格不符',
      lines: [{ no: 1, quantity: '101' }],
    };
    expect(await buyer.refusal('POST', `${at}/deliveries`, back)).toBe('fulfilment.over-return');
    const five = { ...back, lines: [{ no: 1, quantity: '5' }] };
    await buyer.ask('POST', `${at}/deliveries`, five);
    const after = await seller.ask<Contract>('POST', `${at}/deliveries/3/decide`, { lines: [] });
    expect(after.lines[0]).toMatchObject({
      ...{ accepted: '100', refused: '10', returned: '5', missing: '5' },
    });
    expect(after).toMatchObject({ delivered: false, performance: { amount: '17717.50' } });
    const more = shipment('8', { overReason: '双方同意多送三件备件' });
    await seller.ask('POST', `${at}/deliveries`, more);
  });

  it('R0.2 of 40 at once are never more than agreed, and the sums are what the rows add up to', async () => {
    const { id, at, buyer, seller } = await aSignedContract(api, '100');
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => seller.send('POST', `${at}/deliveries`, shipment('7'))),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(14);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 422]));
    await Promise.all([
      ...Array.from({ length: 14 }, (_, n) =>
        buyer.send('POST', `${at}/deliveries/${n + 1}/decide`, { lines: [] }),
      ),
      ...Array.from({ length: 10 }, () =>
        buyer.send('POST', `${at}/deliveries`, {
          ...{
            kind: 'return',
            shippedOn: today,
            note: '规格不符',
            lines: [{ no: 1, quantity: '3' }],
          },
        }),
      ),
      ...Array.from({ length: 30 }, () => buyer.send('POST', `${at}/payments`, money('1000'))),
    ]);
    await Promise.all(
      Array.from({ length: 30 }, (_, n) => seller.send('POST', `${at}/payments/${n + 1}/confirm`)),
    );
    await sumsHold(id);
    const { paid, paying } = await buyer.ask<Contract>('GET', at);
    expect([paid, paying]).toEqual(['18000.00', '0.00']);
  });
});

describe('payments', () => {
  it('R0.2 are recorded by one side and confirmed by the other, in the contract’s currency, at most its amount', async () => {
    const { at, buyer, seller } = await aSignedContract(api);
    expect(await buyer.refusal('POST', `${at}/payments`, money('1', { currency: 'USD' }))).toBe(
      'fulfilment.other-currency',
    );
    expect(await buyer.refusal('POST', `${at}/payments`, money('18650.01'))).toBe(
      'fulfilment.over-payment',
    );
    expect(await buyer.refusal('POST', `${at}/payments`, money('0.001'))).toBe(
      'fulfilment.amount-decimals',
    );
    await buyer.ask('POST', `${at}/payments`, money('8650'));
    expect(await buyer.refusal('POST', `${at}/payments/1/confirm`)).toBe(
      'fulfilment.not-your-turn',
    );
    const confirmed = await seller.ask<Contract>('POST', `${at}/payments/1/confirm`);
    expect(confirmed).toMatchObject({ paid: '8650.00', paying: '0.00', state: 'performing' });
    expect(confirmed.plan[0]).toMatchObject({ paid: '8650.00' });
    await buyer.ask('POST', `${at}/payments`, money('10000'));
    const denied = { reason: '账上没有这笔款' };
    const rejected = await seller.ask<Contract>('POST', `${at}/payments/2/reject`, denied);
    expect(rejected).toMatchObject({ paid: '8650.00', paying: '0.00' });
    await seller.ask('POST', `${at}/payments`, money('650', { kind: 'refund' }));
    const refunded = await buyer.ask<Contract>('POST', `${at}/payments/3/confirm`);
    expect(refunded).toMatchObject({ paid: '8000.00' });
    expect(refunded.plan[0]).toMatchObject({ paid: '8000.00' });
  });

  it('R0.2 a red invoice nets its blue one, once', async () => {
    const { at, buyer, seller } = await aSignedContract(api);
    const blue = {
      number: '26312000000000012345',
      issuedOn: today,
      amount: '113',
      tax: '13',
      overReason: '预收款开票',
    };
    await seller.ask('POST', `${at}/invoices`, blue);
    expect(await buyer.refusal('POST', `${at}/invoices`, blue)).toBe('fulfilment.invoice-known');
    const red = { ...blue, number: '26312000000000012346', reverses: blue.number };
    const { invoices } = await seller.ask<Contract>('POST', `${at}/invoices`, red);
    expect(invoices.map(({ amount, reversed }) => [amount, reversed])).toEqual([
      ['-113.00', false],
      ['113.00', true],
    ]);
    const again = { ...red, number: '26312000000000012347' };
    expect(await seller.refusal('POST', `${at}/invoices`, again)).toBe(
      'fulfilment.invoice-to-reverse',
    );
  });
});

describe('reminders', () => {
  it('R0.2 tell each of what is due once, however often they run', async () => {
    const { id } = await aSignedContract(api);
    await api.database.execute(
      sql(`UPDATE contract_plan SET due_on = current_date - 3 WHERE contract_id = $1`),
      [id],
    );
    const remind = () => inside(api).get(RemindOfContract).execute(id);
    await Promise.all([remind(), remind(), remind()]);
    await remind();
    const told = await api.database.query(
      sql(`SELECT item, reminder FROM contract_reminders WHERE contract_id = $1`),
      [id],
    );
    expect(told).toEqual([{ item: 'pay:1', reminder: 'late' }]);
    const audited = await api.database.query(
      sql(
        `SELECT FROM audited_actions WHERE subject_id = $1 AND action = 'fulfilment.contract-due'`,
      ),
      [id],
    );
    expect(audited).toHaveLength(1);
  });
});

/** The counts of lines and contract are what the rows add up to, and never above what was agreed. */
async function sumsHold(id: string): Promise<void> {
  const lines = await api.database.query<Record<string, string>>(
    sql(`
      SELECT l.quantity, l.announced, l.accepted, l.returned, l.returning_now,
             coalesce(sum(d.quantity) FILTER (WHERE y.kind = 'delivery' AND y.state = 'announced'), 0) AS "rowsAnnounced",
             coalesce(sum(d.accepted) FILTER (WHERE y.kind = 'delivery'), 0) AS "rowsAccepted",
             coalesce(sum(d.accepted) FILTER (WHERE y.kind = 'return'), 0) AS "rowsReturned",
             coalesce(sum(d.quantity) FILTER (WHERE y.kind = 'return' AND y.state = 'announced'), 0) AS "rowsReturning"
        FROM contract_lines l
        LEFT JOIN delivery_lines d ON d.contract_id = l.contract_id AND d.line_no = l.no
        LEFT JOIN deliveries y ON y.contract_id = d.contract_id AND y.no = d.delivery_no
       WHERE l.contract_id = $1 GROUP BY l.contract_id, l.no`),
    [id],
  );
  for (const line of lines) {
    const same = (left: string, right: string) => new Big(line[left]!).eq(line[right]!);
    expect([
      same('announced', 'rowsAnnounced'),
      same('accepted', 'rowsAccepted'),
      same('returned', 'rowsReturned'),
      same('returning_now', 'rowsReturning'),
    ]).toEqual([true, true, true, true]);
    expect(
      new Big(line.accepted!).plus(line.announced!).minus(line.returned!).lte(line.quantity!),
    ).toBe(true);
  }
  const [totals] = await api.database.query<{ holds: boolean }>(
    sql(`
      SELECT c.paid = coalesce(sum(CASE p.kind WHEN 'payment' THEN p.amount ELSE -p.amount END)
               FILTER (WHERE p.state = 'confirmed'), 0)
         AND c.paying = coalesce(sum(p.amount) FILTER (WHERE p.kind = 'payment' AND p.state = 'recorded'), 0)
         AND c.paid + c.paying <= c.amount AS holds
        FROM contracts c LEFT JOIN contract_payments p ON p.contract_id = c.id WHERE c.id = $1 GROUP BY c.id`),
    [id],
  );
  expect(totals).toEqual({ holds: true });
}

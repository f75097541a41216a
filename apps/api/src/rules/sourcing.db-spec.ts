import { MembershipHttpModule } from '@wanchang/membership/http';
import { NegotiationHttpModule } from '@wanchang/negotiation/http';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';
import { SourcingHttpModule } from '@wanchang/sourcing/http';
import {
  aSentRfq,
  aUnit,
  endNow,
  inDays,
  quoteInput,
  rfqInput,
  sendQuote,
  type SeenInvitation,
  type SeenRfq,
  type TestRfq,
} from '@wanchang/sourcing/testing';

interface Comparison {
  readonly suppliers: {
    invitationId: string;
    total: string | null;
    score: number;
    parts: Record<string, number>;
    cells: { no: number; price: string | null; original: { unit: string; price: string } }[];
  }[];
  readonly best: { no: number; price: string; toTarget: number | null; invitationIds: string[] }[];
  readonly ratesMissing: string[];
}

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi(
    { imports: [SourcingHttpModule, NegotiationHttpModule, MembershipHttpModule] },
    { readsActors: true },
  );
});
afterAll(() => api?.close());

const rfqOf = ({ id, buyer }: TestRfq) => buyer.client.ask<SeenRfq>('GET', `/rfqs/${id}`);
const seenBy = ({ suppliers }: TestRfq, at: number) =>
  suppliers[at]!.client.ask<SeenInvitation>(
    'GET',
    `/rfq-invitations/${suppliers[at]!.invitationId}`,
  );
const compared = ({ id, buyer }: TestRfq) =>
  buyer.client.ask<Comparison>('GET', `/rfqs/${id}/comparison`);
const whole = (rfq: TestRfq, at: number) => ({
  invitationId: rfq.suppliers[at]!.invitationId,
  lines: [
    { no: 1, quantity: '200' },
    { no: 2, quantity: '10' },
  ],
});

describe('a request for quotation', () => {
  it('R0.5 asks many units in one step, each once and told once; nobody sees it before', async () => {
    const buyer = await aUnit(api, { kind: 'county' });
    const [first, second] = [await aUnit(api), await aUnit(api)];
    const { id } = await buyer.client.ask<SeenRfq>('POST', '/rfqs', rfqInput());
    const memberIds = [first.unit.id, second.unit.id];
    await buyer.client.ask('POST', `/rfqs/${id}/suppliers`, { memberIds });
    await buyer.client.ask('POST', `/rfqs/${id}/suppliers`, { memberIds: [first.unit.id] });
    const inbox = () => first.client.ask<{ items: unknown[] }>('GET', '/rfq-invitations');
    expect((await inbox()).items).toEqual([]);
    const sends = await Promise.all(
      Array.from({ length: 4 }, () => buyer.client.send('POST', `/rfqs/${id}/send`)),
    );
    expect(sends.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect((await inbox()).items).toHaveLength(1);
    const told = await api.database.query(
      sql(`SELECT audience FROM notices WHERE audience = ANY($1)`),
      [memberIds.map((one) => `member:${one}`)],
    );
    expect(told).toHaveLength(2);
  });

  it('R12.3 leaves out a unit that lost its access, and one that takes no requests', async () => {
    const buyer = await aUnit(api, { kind: 'county' });
    const units = [await aUnit(api), await aUnit(api), await aUnit(api)];
    const { id } = await buyer.client.ask<SeenRfq>('POST', '/rfqs', rfqInput());
    const memberIds = units.map(({ unit }) => unit.id);
    await buyer.client.ask('POST', `/rfqs/${id}/suppliers`, { memberIds });
    await api.database.execute(sql(`UPDATE members SET standing = 'suspended' WHERE id = $1`), [
      memberIds[0],
    ]);
    await api.database.execute(
      sql(`INSERT INTO rfq_preferences (member_id, accepts) VALUES ($1, false)`),
      [memberIds[1]],
    );
    const sent = await buyer.client.ask<{ rfq: SeenRfq; leftOut: { id: string }[] }>(
      'POST',
      `/rfqs/${id}/send`,
    );
    expect(sent.rfq.suppliers).toHaveLength(1);
    expect(sent.leftOut.map((unit) => unit.id).sort()).toEqual(memberIds.slice(0, 2).sort());
  });

  it('R0.5 compares answers line by line in one unit, currency and tax basis, and says why', async () => {
    const rfq = await aSentRfq(api, 3);
    await sendQuote(rfq.suppliers[0]!, quoteInput('186.5'));
    await sendQuote(rfq.suppliers[1]!, quoteInput('160', { priceIncludesTax: false }));
    await sendQuote(rfq.suppliers[2]!, quoteInput('25', { currency: 'USD' }));
    const before = await compared(rfq);
    expect(before.ratesMissing).toEqual(['USD']);
    const path = `/rfqs/${rfq.id}/rates`;
    expect(
      await rfq.buyer.client.refusal('PUT', path, { rates: [{ currency: 'USD', rate: '0' }] }),
    ).toBe('platform.validation-failed');
    await rfq.buyer.client.ask('PUT', path, { rates: [{ currency: 'USD', rate: '7' }] });
    const { suppliers, best } = await compared(rfq);
    const cellOf = (at: number, no: number) =>
      suppliers
        .find(({ invitationId }) => invitationId === rfq.suppliers[at]!.invitationId)!
        .cells.find((cell) => cell.no === no)!;
    expect([cellOf(0, 1).price, cellOf(1, 1).price, cellOf(2, 1).price]).toEqual([
      '186.5',
      '180.8',
      '175',
    ]);
    expect(cellOf(0, 2)).toMatchObject({ price: '5200', original: { unit: 'kg', price: '5.2' } });
    expect(best[0]).toMatchObject({ no: 1, price: '175', toTarget: -2.8 });
    expect(best[0]!.invitationIds).toEqual([rfq.suppliers[2]!.invitationId]);
    const weights = { price: 0.6, leadTime: 0.15, coverage: 0.15, crossRegion: 0.1 };
    for (const { score, parts } of suppliers) {
      const sum = Object.entries(weights).reduce(
        (all, [name, share]) => all + share * parts[name]!,
        0,
      );
      expect(score).toBeCloseTo(sum, 3);
    }
  });

  it('R0.5 is awarded by line: each part is an agreement, the others are told politely', async () => {
    const rfq = await aSentRfq(api, 3);
    for (const supplier of rfq.suppliers) await sendQuote(supplier);
    await endNow(api, rfq);
    const [first, second, third] = rfq.suppliers;
    const parts = [
      { invitationId: first!.invitationId, lines: [{ no: 1, quantity: '200' }] },
      { invitationId: second!.invitationId, lines: [{ no: 2, quantity: '10' }] },
    ];
    const awarded = await rfq.buyer.client.ask<SeenRfq>('POST', `/rfqs/${rfq.id}/award`, { parts });
    expect(awarded.state).toBe('awarded');
    const won = await seenBy(rfq, 0);
    expect(won.outcome).toBe('awarded');
    const room = await first!.client.ask<{
      state: string;
      agreement: { total: { amount: string }; terms: { lines: object[] } };
    }>('GET', `/deal-rooms/${won.dealRoomId}`);
    expect(room).toMatchObject({ state: 'agreed', agreement: { total: { amount: '37300.00' } } });
    const other = await seenBy(rfq, 1);
    const split = await second!.client.ask<{ agreement: { terms: { lines: object[] } } }>(
      'GET',
      `/deal-rooms/${other.dealRoomId}`,
    );
    expect(split.agreement.terms.lines).toMatchObject([
      { quantity: '10000', unit: 'kg', unitPrice: '5.2' },
    ]);
    expect(await seenBy(rfq, 2)).toMatchObject({ outcome: 'not-awarded', dealRoomId: null });
    expect(await third!.client.refusal('GET', `/deal-rooms/${won.dealRoomId}`)).toBe(
      'negotiation.deal-room-not-found',
    );
  });

  it('comes to what the buyer pays: the freight is no line to deliver, tax comes on top of prices without it', async () => {
    const rfq = await aSentRfq(api, 1);
    const changes = { priceIncludesTax: false, taxRate: '13', freight: '800.005' };
    await sendQuote(rfq.suppliers[0]!, quoteInput('186.5', changes));
    await rfq.buyer.client.ask('POST', `/rfqs/${rfq.id}/award`, { parts: [whole(rfq, 0)] });
    const won = await seenBy(rfq, 0);
    const { agreement } = await rfq.buyer.client.ask<{
      agreement: { sums: Record<string, string>; total: object; terms: { lines: object[] } };
    }>('GET', `/deal-rooms/${won.dealRoomId}`);
    const { goods, net, tax, total } = agreement.sums;
    expect(agreement).toMatchObject({ sums: { freight: '800.01' }, total: { amount: total } });
    expect(agreement.terms.lines).toHaveLength(2);
    expect(Number(net)).toBeCloseTo(Number(goods) + 800.01, 6);
    expect(Number(total)).toBeCloseTo(Number(net) + Number(tax), 6);
    expect(Number(tax)).toBeGreaterThan(0);
  });

  it('R0.5 is awarded exactly once, however many press at the same time', async () => {
    const rfq = await aSentRfq(api, 2);
    for (const supplier of rfq.suppliers) await sendQuote(supplier);
    const award = (at: number) =>
      rfq.buyer.client.send('POST', `/rfqs/${rfq.id}/award`, { parts: [whole(rfq, at)] });
    const answers = await Promise.all(Array.from({ length: 16 }, (_, at) => award(at % 2)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    const rows = await api.database.query(
      sql(
        `SELECT 1 FROM rfq_awards JOIN rfq_invitations i ON i.id = invitation_id WHERE rfq_id = $1`,
      ),
      [rfq.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('refuses an award that is more than asked, was not quoted, or is too early', async () => {
    const rfq = await aSentRfq(api, 2);
    await sendQuote(rfq.suppliers[0]!);
    const award = (parts: object[]) =>
      rfq.buyer.client.refusal('POST', `/rfqs/${rfq.id}/award`, { parts });
    expect(await award([whole(rfq, 0)])).toBe('sourcing.deadline-not-reached');
    await endNow(api, rfq);
    expect(await award([whole(rfq, 1)])).toBe('sourcing.award-invalid');
    const much = { ...whole(rfq, 0), lines: [{ no: 1, quantity: '201' }] };
    expect(await award([much])).toBe('sourcing.award-invalid');
    expect(await award([])).toBe('sourcing.award-invalid');
    expect((await rfqOf(rfq)).state).toBe('open');
  });

  it('is closed with a reason that stays with the buyer; suppliers are told that it ended', async () => {
    const rfq = await aSentRfq(api, 1);
    await rfq.buyer.client.ask('POST', `/rfqs/${rfq.id}/close`, { reason: '预算取消' });
    const seen = await seenBy(rfq, 0);
    expect(seen).toMatchObject({ outcome: 'closed', actions: [] });
    expect(JSON.stringify(seen)).not.toContain('预算取消');
    expect(
      await rfq.buyer.client.refusal('POST', `/rfqs/${rfq.id}/close`, { reason: '再次' }),
    ).toBe('sourcing.not-open');
  });
});

describe('a quote', () => {
  it('R0.5 is kept as a draft, sent, revised as versions, withdrawn, and sent again', async () => {
    const rfq = await aSentRfq(api, 1);
    const { client, invitationId } = rfq.suppliers[0]!;
    const path = `/rfq-invitations/${invitationId}`;
    await client.ask('PUT', `${path}/draft`, { ...quoteInput('190'), version: undefined });
    expect(await rfqOf(rfq)).toMatchObject({ suppliers: [{ state: 'asked' }] });
    await sendQuote(rfq.suppliers[0]!, quoteInput('190'));
    await sendQuote(rfq.suppliers[0]!, quoteInput('188'));
    const { quotes } = await seenBy(rfq, 0);
    expect(quotes.map(({ no, content }) => [no, content.lines[0]!.unitPrice])).toEqual([
      [2, '188'],
      [1, '190'],
    ]);
    expect(await client.refusal('POST', `${path}/decline`, { reason: '' })).toBe(
      'sourcing.already-quoted',
    );
    await client.ask('POST', `${path}/withdraw`, { reason: '算错了' });
    expect((await compared(rfq)).suppliers).toEqual([]);
    await sendQuote(rfq.suppliers[0]!, quoteInput('189'));
    expect((await compared(rfq)).suppliers).toHaveLength(1);
  });

  it.each<[string, object, string]>([
    ['an unknown line', { lines: [{ ...line(), no: 9 }] }, 'sourcing.quote-invalid'],
    ['a line twice', { lines: [line(), line()] }, 'sourcing.quote-invalid'],
    [
      '7 decimals',
      { lines: [{ ...line(), unitPrice: '1.1234567' }] },
      'platform.validation-failed',
    ],
    ['a price of 0', { lines: [{ ...line(), unitPrice: '0' }] }, 'platform.validation-failed'],
    [
      'a unit that does not convert',
      { lines: [{ ...line(), unit: 'kg' }] },
      'sourcing.quote-invalid',
    ],
    ['a part of a whole line', { lines: [{ ...line(), quantity: '5' }] }, 'sourcing.quote-invalid'],
    [
      'an unasked alternative',
      { lines: [{ ...line(), alternative: 'X' }] },
      'sourcing.quote-invalid',
    ],
    ['a validity that is too short', { validUntil: inDays(6) }, 'sourcing.quote-invalid'],
    ['no line', { lines: [] }, 'sourcing.quote-invalid'],
    ['a tax rate of 101', { taxRate: '101' }, 'sourcing.quote-invalid'],
    ['an old version of the request', { version: 7 }, 'sourcing.quote-outdated'],
  ])('is refused with %s, and nothing of it is kept', async (_, wrong, code) => {
    const rfq = await aSentRfq(api, 1);
    const { client, invitationId } = rfq.suppliers[0]!;
    const path = `/rfq-invitations/${invitationId}/quotes`;
    expect(await client.refusal('POST', path, quoteInput('1', wrong))).toBe(code);
    expect((await seenBy(rfq, 0)).quotes).toEqual([]);
  });

  it('R0.5 counts before the deadline by the clock of the database, and never after', async () => {
    const rfq = await aSentRfq(api, 8);
    await api.database.execute(
      sql(`UPDATE rfqs SET deadline = clock_timestamp() + interval '1 second' WHERE id = $1`),
      [rfq.id],
    );
    const sends = await Promise.all(
      rfq.suppliers.map(async ({ client, invitationId }, at) => {
        await new Promise((done) => setTimeout(done, 600 + at * 100));
        return client.send('POST', `/rfq-invitations/${invitationId}/quotes`, quoteInput());
      }),
    );
    const late = await api.database.query(
      sql(`SELECT 1 FROM quotes q JOIN rfq_invitations i ON i.id = q.invitation_id JOIN rfqs r ON r.id = i.rfq_id
            WHERE r.id = $1 AND q.created_at >= r.deadline`),
      [rfq.id],
    );
    expect(late).toEqual([]);
    const { suppliers } = await rfqOf(rfq);
    const quoted = suppliers.filter(({ state }) => state === 'quoted').length;
    expect(sends.filter(({ status }) => status === 200)).toHaveLength(quoted);
    expect(sends.every(({ status }) => status === 200 || status === 409)).toBe(true);
  });
});

function line() {
  const common = { minimumOrder: null, quantity: null, alternative: '', leadTimeDays: 20 };
  return { ...common, no: 1, unitPrice: '100', unit: '台' };
}

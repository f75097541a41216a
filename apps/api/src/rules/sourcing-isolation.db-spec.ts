import { MembershipHttpModule } from '@wanchang/membership/http';
import { NegotiationHttpModule } from '@wanchang/negotiation/http';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';
import { SourcingHttpModule } from '@wanchang/sourcing/http';
import {
  aSentRfq,
  endNow,
  quoteInput,
  rfqInput,
  sendQuote,
  type TestRfq,
  type TestSupplier,
} from '@wanchang/sourcing/testing';

const SUPPLIERS = 20;

let api: TestApi;
let rfq: TestRfq;
/** By supplier: what it alone knows, in every field that it can fill. */
const canaries = new Map<TestSupplier, readonly string[]>();

beforeAll(async () => {
  api = await createTestApi(
    { imports: [SourcingHttpModule, NegotiationHttpModule, MembershipHttpModule] },
    { readsActors: true },
  );
  const lines = (rfqInput().lines as object[]).map((line) => ({
    ...{ ...line, targetPrice: '77.313131', alternativesAllowed: true, partialAllowed: true },
  }));
  rfq = await aSentRfq(api, SUPPLIERS, { lines });
  for (const [at, supplier] of rfq.suppliers.entries()) await plant(supplier, at);
  await rfq.buyer.client.ask('POST', `/rfqs/${rfq.id}/answers`, {
    ...{ question: '公开的问题', answer: '公开的答复' },
  });
}, 120_000);
afterAll(() => api?.close());

async function plant(supplier: TestSupplier, at: number): Promise<void> {
  const mark = `暗号${at}号`;
  const price = `${100 + at}.${770_000 + at}`;
  const path = `/rfq-invitations/${supplier.invitationId}`;
  await supplier.client.ask('POST', `${path}/questions`, { question: `${mark}提问` });
  const quote = quoteInput(price, { note: `${mark}备注`, paymentTerms: `${mark}付款` });
  const [first] = quote.lines as Record<string, unknown>[];
  const lines = [{ ...first, alternative: `${mark}替代`, leadTimeDays: 1000 + at }];
  const sent = { ...quote, lines, freight: `${3000 + at}.55` };
  if (at % 5 === 4) await supplier.client.ask('POST', `${path}/decline`, { reason: `${mark}谢绝` });
  else await sendQuote(supplier, sent);
  canaries.set(supplier, [
    ...[mark, price, `${3000 + at}.55`, `"leadTimeDays":${1000 + at}`],
    ...[supplier.unit.nameZh, supplier.unit.id, supplier.invitationId],
  ]);
}

/** Everything that a supplier can reach, right and wrong ways. */
async function reachedBy(supplier: TestSupplier): Promise<string> {
  const { client, invitationId, unit } = supplier;
  const texts: string[] = [];
  const read = async (method: 'GET' | 'POST' | 'PUT', path: string, json?: unknown) => {
    const { body } = await client.send(method, path, json);
    // A problem repeats the address that was asked, and its own number.
    texts.push(JSON.stringify({ ...body, requestId: '', instance: '' }));
  };
  for (const path of ['/rfq-invitations?limit=100', `/rfq-invitations/${invitationId}`])
    await read('GET', path);
  for (const path of ['', '/comparison', '/candidates', '/matched-candidates'])
    await read('GET', `/rfqs/${rfq.id}${path}`);
  for (const path of ['/rfqs', '/deal-rooms']) await read('GET', path);
  await read('POST', `/rfqs/${rfq.id}/clone`);
  await read('PUT', `/rfqs/${rfq.id}/rates`, { rates: [] });
  for (const other of rfq.suppliers.filter((one) => one !== supplier)) {
    await read('GET', `/rfq-invitations/${other.invitationId}`);
    await read('POST', `/rfq-invitations/${other.invitationId}/withdraw`, { reason: '' });
  }
  const audience = `member:${unit.id}`;
  const notices = await api.database.query(
    sql(`SELECT text_zh, text_en, link, about, letter FROM notices WHERE audience = $1`),
    [audience],
  );
  const live = await api.database.query(
    sql(`SELECT * FROM live_events e WHERE position($1 IN e::text) > 0`),
    [audience],
  );
  return [...texts, JSON.stringify(notices), JSON.stringify(live)].join('\n');
}

async function leaks(): Promise<string[]> {
  const found: string[] = [];
  for (const supplier of rfq.suppliers) {
    const text = await reachedBy(supplier);
    for (const [other, marks] of canaries)
      if (other !== supplier) for (const mark of marks) if (text.includes(mark)) found.push(mark);
    for (const secret of ['77.313131', '"targets"', '"suppliers"', 'asked":', 'quoted":'])
      if (text.includes(secret)) found.push(secret);
  }
  return found;
}

it('R0.5 no supplier reads anything of 19 others while a request is open', async () => {
  expect(await leaks()).toEqual([]);
}, 120_000);

it('R0.5 each reads exactly the same of the request, to the millisecond', async () => {
  const faces = new Set<string>();
  for (const { client, invitationId } of rfq.suppliers) {
    const seen = await client.ask<Record<string, unknown>>(
      'GET',
      `/rfq-invitations/${invitationId}`,
    );
    const { number, title, content, deadline, version, answers, rfqState } = seen;
    faces.add(JSON.stringify({ number, title, content, deadline, version, answers, rfqState }));
  }
  expect(faces.size).toBe(1);
});

it('R0.5 ids of invitations say nothing of how many there are, or in which order', () => {
  const ids = rfq.suppliers.map(({ invitationId }) => invitationId);
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-4/.test(id))).toBe(true);
});

it('R0.5 no supplier learns from the award who won, or for how much', async () => {
  await endNow(api, rfq);
  const [winner] = rfq.suppliers;
  await rfq.buyer.client.ask('POST', `/rfqs/${rfq.id}/award`, {
    parts: [{ invitationId: winner!.invitationId, lines: [{ no: 1, quantity: '200' }] }],
  });
  expect(await leaks()).toEqual([]);
}, 120_000);

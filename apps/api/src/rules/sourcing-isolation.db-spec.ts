import { SettleAuction } from '@wanchang/auctions';
import { AuctionsHttpModule } from '@wanchang/auctions/http';
import { auctionIdOf, auctionInput, bid, endsIn } from '@wanchang/auctions/testing';
import { readPdf } from '@wanchang/documents/testing';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { inside } from '@wanchang/membership/testing';
import { NegotiationHttpModule } from '@wanchang/negotiation/http';
import { createTestApi, eventually, sql, type TestApi } from '@wanchang/platform/testing';
import { RfqFilesHttpModule } from '@wanchang/rfq-files/http';
import { SourcingHttpModule } from '@wanchang/sourcing/http';
import {
  aSentRfq,
  endNow,
  inDays,
  quoteInput,
  rfqInput,
  sendQuote,
  type SeenInvitation,
  type TestRfq,
  type TestSupplier,
} from '@wanchang/sourcing/testing';

const SUPPLIERS = 20;
const [IN_FINAL_ROUND, BIDDERS] = [8, 6];

let api: TestApi;
let rfq: TestRfq;
/** By supplier: what it alone knows, in every field that it can fill. */
const canaries = new Map<TestSupplier, string[]>();
/** The buyer's alone. */
const secrets = ['77.313131', '暗号批注', '"targets"', '"suppliers"', '"bidders"', 'asked":', 'quoted":']; // prettier-ignore
const files = new Map<TestSupplier, string>();
/** By supplier: what its open page was told from the beginning on. */
const streams = new Map<TestSupplier, { text: string }>();
const ended = new AbortController();

beforeAll(async () => {
  api = await createTestApi(
    {
      imports: [
        ...[SourcingHttpModule, AuctionsHttpModule, RfqFilesHttpModule],
        ...[NegotiationHttpModule, MembershipHttpModule],
      ],
    },
    { readsActors: true },
  );
  const lines = (rfqInput().lines as object[]).map((line) => ({
    ...{ ...line, targetPrice: '77.313131', alternativesAllowed: true, partialAllowed: true },
  }));
  rfq = await aSentRfq(api, SUPPLIERS, { lines });
  await Promise.all(rfq.suppliers.map(listen));
  await Promise.all(rfq.suppliers.map(plant));
  await asBuyer('POST', '/answers', { question: '公开的问题', answer: '公开的答复' });
}, 120_000);
afterAll(() => {
  ended.abort();
  return api?.close();
});

const asBuyer = (method: 'POST' | 'PATCH', path: string, json: unknown) =>
  rfq.buyer.client.ask(method, `/rfqs/${rfq.id}${path}`, json);
const pathOf = ({ invitationId }: TestSupplier) => `/rfq-invitations/${invitationId}`;

/** The live stream of a supplier's browser, as text, as long as the tests run. */
async function listen(supplier: TestSupplier): Promise<void> {
  const answer = await supplier.client.read(
    '/events',
    { accept: 'text/event-stream' },
    ended.signal,
  );
  const heard = { text: '' };
  streams.set(supplier, heard);
  void (async () => {
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>)
      heard.text += Buffer.from(chunk).toString();
  })().catch(() => undefined);
}

/** Until the stream has said what this supplier's own page needs to hear: silence proves nothing. */
const heardOf = (supplier: TestSupplier) =>
  eventually(() => {
    const { text } = streams.get(supplier)!;
    expect(text).toContain(supplier.invitationId);
    return text;
  });

async function plant(supplier: TestSupplier, at: number): Promise<void> {
  const { client, unit, invitationId } = supplier;
  const mark = `暗号${at}号`;
  const price = `${100 + at}.${770_000 + at}`;
  const draftPrice = `${200 + at}.${880_000 + at}`;
  const path = pathOf(supplier);
  await client.ask('POST', `${path}/questions`, { question: `${mark}提问` });
  const pdf = { name: `${mark}.pdf`, bytes: Buffer.from(`%PDF-1.4\n%${mark}\n%%EOF`) };
  const { body } = await client.upload<{ items: { id: string }[] }>(`${path}/files`, pdf);
  files.set(supplier, body.items[0]!.id);
  const quote = quoteInput(price, { note: `${mark}备注`, paymentTerms: `${mark}付款` });
  const [first, second] = quote.lines as Record<string, unknown>[];
  const lines = [{ ...first, alternative: `${mark}替代`, leadTimeDays: 1000 + at }, second];
  const sent = { ...quote, lines, freight: `${3000 + at}.55` };
  if (at % 5 === 4) await client.ask('POST', `${path}/decline`, { reason: `${mark}谢绝` });
  else {
    await sendQuote(supplier, sent);
    const draft: Record<string, unknown> = {
      ...quoteInput(draftPrice, { note: `${mark}草稿` }),
    };
    delete draft.version;
    await client.ask('PUT', `${path}/draft`, draft);
  }
  canaries.set(supplier, [
    ...[mark, price, draftPrice, `${3000 + at}.55`, `"leadTimeDays":${1000 + at}`],
    ...[unit.nameZh, unit.id, invitationId, files.get(supplier)!],
  ]);
}

/** What a supplier may read; it is there, or the search would find nothing because it read nothing. */
async function ownReads(supplier: TestSupplier): Promise<string[]> {
  const { client } = supplier;
  const path = pathOf(supplier);
  const json = ['/rfq-invitations?limit=100', path, `${path}/files`, '/rfqs', '/deal-rooms'];
  const more = ['/home', '/notices?limit=50', '/rfq-preference'];
  const bodies = [...json, ...more].map((each) => client.ask('GET', each));
  const sheet = client.file(`${path}/sheet.csv`);
  return [...(await Promise.all(bodies)).map((body) => JSON.stringify(body)), String(await sheet)];
}

/** What is of the buyer alone, and of each other supplier: every one of these is refused. */
async function wrongReads(supplier: TestSupplier, turn: number): Promise<string[]> {
  const { client } = supplier;
  const texts: string[] = [];
  const read = async (method: 'GET' | 'POST' | 'PUT', path: string, json?: unknown) => {
    const { status, body } = await client.send(method, path, json);
    // A problem repeats the address that was asked, and its own number.
    const said = typeof body === 'string' ? body : { ...body, requestId: '', instance: '' };
    texts.push(JSON.stringify(said), ...(status < 400 ? [`${LET_THROUGH} ${method} ${path}`] : []));
  };
  const buyers = ['', '/comparison', '/comparison.xlsx', '/candidates', '/matched-candidates'];
  for (const path of [...buyers, '/splits', '/files', '/auction'])
    await read('GET', `/rfqs/${rfq.id}${path}`);
  await read('POST', `/rfqs/${rfq.id}/clone`);
  await read('PUT', `/rfqs/${rfq.id}/rates`, { rates: [] });
  const ways = [
    (other: TestSupplier) => read('POST', `${pathOf(other)}/withdraw`, { reason: '' }),
    (other: TestSupplier) => read('GET', `${pathOf(other)}/sheet.csv`),
    (other: TestSupplier) => read('PUT', `${pathOf(other)}/draft`, draftInput()),
    (other: TestSupplier) => read('GET', `${pathOf(other)}/files`),
    (other: TestSupplier) => read('GET', `${pathOf(other)}/files/${files.get(other)}`),
    (other: TestSupplier) => read('GET', `${pathOf(supplier)}/files/${files.get(other)}`),
    (other: TestSupplier) => read('GET', `/rfqs/${rfq.id}/files/${files.get(other)}`),
    (other: TestSupplier) => read('GET', `${pathOf(other)}/auction`),
    (other: TestSupplier) => read('POST', `${pathOf(other)}/auction/bids`, { amount: '1' }),
  ];
  const others = rfq.suppliers.filter((one) => one !== supplier);
  for (const [at, other] of others.entries()) {
    await read('GET', pathOf(other));
    await ways[(at + turn) % ways.length]!(other);
  }
  return texts;
}
/** What would overwrite another's draft. */
function draftInput(): Record<string, unknown> {
  const draft: Record<string, unknown> = { ...quoteInput() };
  delete draft.version;
  return draft;
}
const LET_THROUGH = 'let through:';

async function toldTo(supplier: TestSupplier): Promise<string[]> {
  const audience = [`member:${supplier.unit.id}`];
  const notices = await api.database.query(
    sql(`SELECT text_zh, text_en, link, about, letter FROM notices WHERE audience = $1`),
    audience,
  );
  const live = await api.database.query(
    sql(`SELECT * FROM live_events e WHERE position($1 IN e::text) > 0`),
    audience,
  );
  return [JSON.stringify(notices), JSON.stringify(live), streams.get(supplier)!.text];
}

/** What any supplier reads that it must not, whatever it tries. */
async function leaks(more: (supplier: TestSupplier) => Promise<string[]> = async () => []) {
  const found = await Promise.all(
    rfq.suppliers.map(async (supplier, at) => {
      const reads = [ownReads(supplier), wrongReads(supplier, at), toldTo(supplier), more(supplier)]; // prettier-ignore
      const text = (await Promise.all(reads)).flat().join('\n');
      const others = [...canaries].flatMap(([of, marks]) => (of === supplier ? [] : marks));
      return [...others, ...secrets, LET_THROUGH].filter((mark) => text.includes(mark));
    }),
  );
  return found.flat();
}

const inTheRound = () => rfq.suppliers.filter((_, at) => at % 5 !== 4).slice(0, IN_FINAL_ROUND);

it('R0.5 no supplier reads anything of 19 others while a request is open', async () => {
  expect(await leaks()).toEqual([]);
}, 60_000);

it('R0.5 the live stream of each says something of its own invitation, and nothing of others', async () => {
  const texts = await Promise.all(rfq.suppliers.map(heardOf));
  const foreign = rfq.suppliers.flatMap((supplier, at) =>
    [...canaries].flatMap(([of, marks]) =>
      of === supplier ? [] : marks.filter((mark) => texts[at]!.includes(mark)),
    ),
  );
  expect(foreign).toEqual([]);
});

it('R0.5 a draft is read by its own supplier and by nobody else, the buyer included', async () => {
  const [supplier] = rfq.suppliers;
  const { draft } = await supplier!.client.ask<{ draft: object | null }>('GET', pathOf(supplier!));
  expect(JSON.stringify(draft)).toContain('200.88');
  const seen = await Promise.all(
    ['', '/comparison', '/files'].map((path) =>
      rfq.buyer.client.ask('GET', `/rfqs/${rfq.id}${path}`),
    ),
  );
  expect(JSON.stringify(seen)).not.toMatch(/2\d\d\.88\d{4}|草稿/);
});

it('R0.5 each reads exactly the same of the request, to the millisecond', async () => {
  const faces = new Set<string>();
  for (const { client, invitationId } of rfq.suppliers) {
    const seen = await client.ask('GET', `/rfq-invitations/${invitationId}`);
    const { number, title, content, deadline, version, answers, rfqState } = seen;
    faces.add(JSON.stringify({ number, title, content, deadline, version, answers, rfqState }));
  }
  expect(faces.size).toBe(1);
});

it('R0.5 ids of invitations say nothing of how many there are, or in which order', () => {
  const ids = rfq.suppliers.map(({ invitationId }) => invitationId);
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-4/.test(id))).toBe(true);
});

it('R0.5 in a final round nobody reads who else is in it, or their last offers', async () => {
  await endNow(api, rfq);
  for (const { invitationId } of inTheRound())
    await asBuyer('PATCH', `/suppliers/${invitationId}`, { shortListed: true, note: '暗号批注' });
  await asBuyer('POST', '/final-round', { deadline: inDays(1) });
  for (const [at, supplier] of inTheRound().entries()) {
    await sendQuote(supplier, quoteInput(`9${at}.660${at}`, { note: `最后暗号${at}` }));
    canaries.get(supplier)!.push(`9${at}.660${at}`, `最后暗号${at}`);
  }
  expect(await leaks()).toEqual([]);
}, 60_000);

it('R0.5 in an auction nobody reads a bid, a name or a number of others', async () => {
  await endFinalRound();
  const bidders = inTheRound().slice(0, BIDDERS);
  const invitationIds = bidders.map(({ invitationId }) => invitationId);
  const input = auctionInput(rfq, { invitationIds, rankVisible: false });
  await asBuyer('POST', '/auction', input);
  for (const [at, supplier] of bidders.entries()) {
    await bid(supplier, `6${at}111.7${at}`);
    canaries.get(supplier)!.push(`6${at}111.7${at}`);
  }
  const seats = async (supplier: TestSupplier) =>
    bidders.includes(supplier)
      ? [JSON.stringify(await supplier.client.ask('GET', `${pathOf(supplier)}/auction`))]
      : [];
  expect(await leaks(seats)).toEqual([]);
  await endsIn(api, rfq, 0);
  await inside(api)
    .get(SettleAuction)
    .execute(await auctionIdOf(api, rfq));
  expect(await leaks(seats)).toEqual([]);
}, 60_000);

it('R0.5 no supplier learns from the award or its papers who won, or for how much', async () => {
  const [winner] = rfq.suppliers;
  const part = { invitationId: winner!.invitationId, lines: [{ no: 1, quantity: '200' }] };
  await asBuyer('POST', '/award', { parts: [part] });
  const { dealRoomId } = await winner!.client.ask<SeenInvitation>('GET', pathOf(winner!));
  const papers = ['/agreement.pdf', '/offers/1/offer.pdf', '/record.pdf'];
  const read = async ({ client }: TestSupplier) =>
    Promise.all(
      ['', ...papers].map(async (path) => {
        const answer = await client.read(`/deal-rooms/${dealRoomId}${path}`);
        if (client !== winner!.client && answer.ok) return `${LET_THROUGH} ${path}`;
        const bytes = Buffer.from(await answer.arrayBuffer());
        return path && answer.ok ? (await readPdf(bytes)).text : '';
      }),
    );
  const mine = (await read(winner!)).map((text) => text.includes(winner!.unit.nameZh));
  expect(mine).toEqual([false, true, true, true]);
  expect(await leaks(read)).toEqual([]);
}, 60_000);

async function endFinalRound(): Promise<void> {
  await api.database.execute(
    sql(`UPDATE rfqs SET deadline = clock_timestamp() - interval '1 hour',
                final_deadline = clock_timestamp() - interval '1 second' WHERE id = $1`),
    [rfq.id],
  );
}

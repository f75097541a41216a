import { randomUUID } from 'node:crypto';
import { formOf } from '../../support/http-client';
import { createTestMarket, type TestMarket } from '../../support/test-market';
import type { DealRoom, Listing, Member, Offer, Page } from '../../support/contract';
import { draft, offer, openRoom, publish, terms, valveListing } from '../../support/deals';
import { startSystem, type System } from '../../support/system';

let system: System;
let market: TestMarket;

beforeAll(async () => {
  system = await startSystem();
  market = await createTestMarket(system);
}, 120_000);
afterAll(() => system?.stop());

const withKey = (key: string) => ({ 'idempotency-key': key });

describe('an edit based on an older version', () => {
  it('of a listing is a 409, and changes nothing', async () => {
    const { browser } = market.seller;
    const { id, version } = await draft(market.seller, valveListing('supply'));
    const edited = await browser.patch<Listing>(`/listings/${id}`, {
      version,
      title: '不锈钢球阀 甲',
    });
    expect(edited.version).toBeGreaterThan(version);
    const stale = { json: { version, title: '不锈钢球阀 乙' } };
    expect(await browser.refused('PATCH', `/listings/${id}`, stale)).toMatchObject({
      status: 409,
      code: 'catalog.stale-version',
    });
    expect(
      await browser.refused('POST', `/listings/${id}/publish`, { json: { version } }),
    ).toMatchObject({
      code: 'catalog.stale-version',
    });
    expect(await browser.get(`/listings/${id}`)).toMatchObject({
      title: '不锈钢球阀 甲',
      state: 'draft',
    });
  });

  it('of a listing, sent by two at once, goes through for one', async () => {
    const { browser } = market.seller;
    const { id, version } = await draft(market.seller, valveListing('supply'));
    const answers = await Promise.all(
      ['甲', '乙', '丙', '丁'].map((name) =>
        browser.send('PATCH', `/listings/${id}`, {
          json: { version, title: `不锈钢球阀 ${name}` },
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  });

  it('of a unit’s own pages is a 409', async () => {
    const { browser } = market.seller;
    const { version } = await browser.get<Member>('/my-unit');
    await browser.patch('/my-unit', { version, contactName: '陈工' });
    expect(
      await browser.refused('PATCH', '/my-unit', { json: { version, contactName: '林工' } }),
    ).toMatchObject({ status: 409, code: 'membership.stale-version' });
  });

  it('of an offer that was countered meanwhile is a 409', async () => {
    const listing = await publish(market.seller, valveListing('supply'));
    const room = await openRoom(market.buyer, listing);
    await offer(market.seller, room.id, null);
    await offer(market.buyer, room.id, 1, terms({ paymentTerms: '月结 60 天' }));
    const late = { json: { basedOn: 1, terms: terms() } };
    expect(
      await market.seller.browser.refused('POST', `/deal-rooms/${room.id}/offers`, late),
    ).toMatchObject({ status: 409, code: 'negotiation.not-latest-offer' });
  });
});

describe('a write with an Idempotency-Key', () => {
  it('sent again has one effect and the same answer', async () => {
    const key = randomUUID();
    const send = () =>
      market.seller.browser.send<Listing>('POST', '/listings', {
        json: valveListing('supply', { title: `不锈钢球阀 ${key}` }),
        headers: withKey(key),
      });
    const answers = await Promise.all([send(), send(), send(), send()]);
    const again = await send();
    for (const answer of answers) expect([answer.status, answer.body]).toEqual([201, again.body]);
    const { items } = await market.seller.browser.get<Page<Listing>>(`/my-listings?q=${key}`);
    expect(items).toHaveLength(1);
  });

  it('sent again with a file is one import; with another file it is refused', async () => {
    const key = randomUUID();
    const send = (content: string) =>
      market.seller.browser.send<{ id: string }>('POST', '/listing-imports', {
        body: formOf({ name: '报价.csv', content }, { side: 'supply' }),
        headers: withKey(key),
      });
    const list = `品名,单价\n不锈钢球阀 ${key},88\n`;
    const answers = await Promise.all([send(list), send(list), send(list)]);
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
    expect(await send(`${list}闸阀 DN50,99\n`)).toMatchObject({
      status: 409,
      body: { code: 'platform.idempotency-mismatch' },
    });
  });

  it('decides once: an acceptance sent four times is one agreement, answered four times', async () => {
    const listing = await publish(market.seller, valveListing('supply'));
    const room = await openRoom(market.buyer, listing);
    await offer(market.seller, room.id, null);
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        market.buyer.browser.send<DealRoom>('POST', `/deal-rooms/${room.id}/offers/1/accept`, {
          headers: withKey(key),
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map(({ body }) => body.agreement?.id)).size).toBe(1);
  });

  it('of another request is refused', async () => {
    const key = randomUUID();
    const { browser } = market.seller;
    await browser.post('/listings', valveListing('supply'), withKey(key));
    const other = { json: valveListing('supply', { title: '另一种球阀' }), headers: withKey(key) };
    expect(await browser.refused('POST', '/listings', other)).toMatchObject({
      status: 409,
      code: 'platform.idempotency-mismatch',
    });
  });

  it('that was refused can be sent again once it is right', async () => {
    const key = randomUUID();
    const { browser } = market.seller;
    const listing = await draft(market.seller, {
      side: 'supply',
      kind: 'products',
      title: '球阀球阀',
    });
    const publishing = { json: { version: listing.version }, headers: withKey(key) };
    expect(
      await browser.refused('POST', `/listings/${listing.id}/publish`, publishing),
    ).toMatchObject({
      code: 'catalog.not-publishable',
    });
    const { version } = await browser.patch<Listing>(`/listings/${listing.id}`, {
      version: listing.version,
      industryCode: '344',
    });
    const path = `/listings/${listing.id}/publish`;
    expect(await browser.post(path, { version }, withKey(key))).toMatchObject({
      state: 'published',
    });
  });

  it('is the sender’s own: another person’s same key is another write', async () => {
    const key = randomUUID();
    const made = await Promise.all(
      [market.seller, market.buyer].map(({ browser }) =>
        browser.post<Listing>('/listings', valveListing('supply'), withKey(key)),
      ),
    );
    expect(made[0]!.id).not.toBe(made[1]!.id);
  });
});

describe('an offer', () => {
  it('that has run out by the database’s clock cannot be accepted', async () => {
    const listing = await publish(market.seller, valveListing('supply'));
    const room = await openRoom(market.buyer, listing);
    const soon = new Date(Date.now() + 1500).toISOString();
    const { no } = await offer(market.seller, room.id, null, terms({ validUntil: soon }));
    await system.sql(
      `SELECT pg_sleep(greatest(0, extract(epoch FROM $1::timestamptz - clock_timestamp())))`,
      [soon],
    );
    expect(
      await market.buyer.browser.refused('POST', `/deal-rooms/${room.id}/offers/${no}/accept`),
    ).toMatchObject({ status: 409, code: 'negotiation.offer-expired' });
    const kept = await market.buyer.browser.get<DealRoom>(`/deal-rooms/${room.id}`);
    expect(kept.agreement).toBeNull();
    expect(kept.offers.map(({ state }: Offer) => state)).toEqual(['expired']);
  });
});

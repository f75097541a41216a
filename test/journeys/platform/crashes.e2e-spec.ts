import { newId } from '@wanchang/kernel';
import { describeOnEachBackend } from '../../support/backends';
import { createTestMarket, type TestMarket } from '../../support/test-market';
import type { DealRoom, Listing, Match, Message, Page, SearchPage } from '../../support/contract';
import { offer, openRoom, publish, terms, valveListing } from '../../support/deals';
import { eventually } from '../../support/eventually';
import type { Person } from '../../support/people';
import { startSystem, type System } from '../../support/system';

const WITHIN = { within: 60_000 };

/** Sends a write, and sends it again until it is acknowledged. */
function insist<Body>({ browser }: Person, path: string, json: unknown, key: string) {
  const headers = { 'idempotency-key': key };
  return eventually(() => browser.post<Body>(path, json, headers), WITHIN);
}

/** Each of `things` at once, while the api is killed in the middle and started again, twice. */
async function whileTheApiDies<Thing, Result>(
  system: System,
  things: readonly Thing[],
  write: (thing: Thing) => Promise<Result>,
): Promise<Result[]> {
  let done = 0;
  const lanes = Array.from({ length: 8 }, async (_, lane) => {
    const results: [number, Result][] = [];
    for (let at = lane; at < things.length; at += 8) {
      results.push([at, await write(things[at]!)]);
      done += 1;
    }
    return results;
  });
  for (const part of [1 / 4, 2 / 4]) {
    await eventually(() => expect(done).toBeGreaterThan(things.length * part), WITHIN);
    await system.api.kill();
    expect(done).toBeLessThan(things.length);
    await system.api.start();
  }
  const results = (await Promise.all(lanes)).flat();
  return results.sort(([left], [right]) => left - right).map(([, result]) => result);
}

describe('kill -9 of the api', () => {
  let system: System;
  let market: TestMarket;

  beforeAll(async () => {
    system = await startSystem({ worker: false });
    market = await createTestMarket(system);
  }, 120_000);
  afterAll(() => system?.stop());

  it('in the middle of requests loses no acknowledged write and doubles none', async () => {
    const keys = Array.from({ length: 120 }, () => newId());
    const create = (key: string) => {
      const content = valveListing('supply', { title: `不锈钢球阀 ${key}` });
      return insist<Listing>(market.seller, '/listings', content, key);
    };
    const written = await whileTheApiDies(system, keys, create);
    const again = await Promise.all(keys.slice(0, 40).map(create));
    expect(again.map(({ id }) => id)).toEqual(written.slice(0, 40).map(({ id }) => id));
    const rows = await system.sql<{ id: string }>(
      `SELECT id FROM listings WHERE title = ANY($1) ORDER BY id`,
      [keys.map((key) => `不锈钢球阀 ${key}`)],
    );
    expect(rows.map(({ id }) => id)).toEqual(written.map(({ id }) => id).sort());
  }, 120_000);

  it('in the middle of decisions leaves each deal room one agreement', async () => {
    const listing = await publish(market.seller, valveListing('supply'));
    const rooms: DealRoom[] = [];
    for (let at = 0; at < 40; at += 1) {
      const mine = await publish(market.buyer, valveListing('demand'));
      const room = await market.buyer.browser.post<DealRoom>('/deal-rooms', {
        listingId: listing.id,
        myListingId: mine.id,
      });
      await offer(market.seller, room.id, null);
      rooms.push(room);
    }
    const agreed = await whileTheApiDies(system, rooms, ({ id }) =>
      insist<DealRoom>(market.buyer, `/deal-rooms/${id}/offers/1/accept`, undefined, id),
    );
    expect(new Set(agreed.map(({ agreement }) => agreement?.id)).size).toBe(rooms.length);
    for (const { id } of rooms) {
      const { items } = await market.seller.browser.get<Page<Message>>(
        `/deal-rooms/${id}/messages`,
      );
      const told = items.filter(({ kind, body }) => kind === 'system' && /达成协议/.test(body));
      expect(told).toHaveLength(1);
    }
  }, 120_000);
});

describeOnEachBackend('kill -9 of the worker', (settings) => {
  let system: System;
  let market: TestMarket;

  beforeAll(async () => {
    system = await startSystem({ settings });
    market = await createTestMarket(system);
  }, 120_000);
  afterAll(() => system?.stop());

  it('in the middle of relaying, indexing and matching loses no event and doubles no match', async () => {
    await system.worker.stop();
    const pairs: { supply: Listing; demand: Listing }[] = [];
    for (let at = 0; at < 30; at += 1) {
      const title = `单级离心泵 IS${100 + at}-65-${200 + at}`;
      pairs.push({
        supply: await publish(market.seller, valveListing('supply', { title })),
        demand: await publish(market.buyer, valveListing('demand', { title })),
      });
    }
    const settled = async () => {
      const [row] = await system.sql<{ matched: number; waiting: number }>(
        `SELECT (SELECT count(*)::int FROM matches m JOIN unnest($1::uuid[], $2::uuid[]) AS pair (supply, demand)
                   ON m.supply_id = pair.supply AND m.demand_id = pair.demand) AS matched,
                (SELECT count(*)::int FROM outbox) AS waiting`,
        [pairs.map(({ supply }) => supply.id), pairs.map(({ demand }) => demand.id)],
      );
      return row!;
    };
    for (const part of [0, 1 / 3]) {
      await system.worker.start();
      await eventually(
        async () => expect((await settled()).matched).toBeGreaterThan(pairs.length * part),
        WITHIN,
      );
      await system.worker.kill();
      expect((await settled()).matched).toBeLessThan(pairs.length);
    }
    await system.worker.start();
    await eventually(
      async () => expect(await settled()).toEqual({ matched: pairs.length, waiting: 0 }),
      WITHIN,
    );
    const { items } = await market.buyer.browser.get<Page<Match>>('/matches?limit=100');
    const found = items.map(({ supply, demand }) => `${supply.id} ${demand.id}`);
    expect(new Set(found).size).toBe(found.length);
    await eventually(async () => {
      const search = await market.buyer.browser.get<SearchPage>('/search?q=单级离心泵');
      expect(search.total.value).toBe(2 * pairs.length);
    }, WITHIN);
    const told = await system.sql(
      `SELECT audience, type, data, count(*) FROM live_events WHERE type = 'match.found' GROUP BY 1, 2, 3 HAVING count(*) > 1`,
    );
    expect(told).toEqual([]);
  }, 180_000);

  it('loses no deadline: validities that ended meanwhile are on record when it is back', async () => {
    const listing = await publish(market.seller, valveListing('supply'));
    const room = await openRoom(market.buyer, listing);
    const validUntil = new Date(Date.now() + 2000).toISOString();
    await offer(market.seller, room.id, null, terms({ validUntil }));
    await system.worker.kill();
    const offerRow = async () => {
      const [row] = await system.sql<{ state: string; ended: boolean }>(
        `SELECT state, valid_until <= now() AS ended FROM offers WHERE room_id = $1`,
        [room.id],
      );
      return row;
    };
    await eventually(async () => expect(await offerRow()).toEqual({ state: 'open', ended: true }));
    await system.worker.start();
    await eventually(
      async () => expect(await offerRow()).toMatchObject({ state: 'expired' }),
      WITHIN,
    );
  }, 120_000);
});

import { patience, runs } from '@wanchang/kernel/testing';
import { createTestMarket, type TestMarket } from '../../support/test-market';
import type { DealRoom, Listing } from '../../support/contract';
import { offer, openRoom, publish, terms, valveListing } from '../../support/deals';
import { createColleague, signIn, type Person } from '../../support/people';
import { startSystem, type System } from '../../support/system';

const ROUNDS = runs(50);
const PARALLEL = 16;

let system: System;
let market: TestMarket;
let buyers: Person[];

beforeAll(async () => {
  system = await startSystem({ worker: false });
  market = await createTestMarket(system);
  const { secretariat, county, buyer } = market;
  const second = await createColleague(system, secretariat, county);
  buyers = [buyer, second, await signIn(system, buyer.email), await signIn(system, second.email)];
}, 120_000);
afterAll(() => system?.stop());

describe('exactly one agreement', () => {
  it(
    `in each of ${ROUNDS} rooms with ${PARALLEL} acceptances at once`,
    async () => {
      const refusals = new Set<string>();
      for (let round = 0; round < ROUNDS; round += 1) {
        const { id } = await roomWithOffer(round);
        const answers = await Promise.all(
          Array.from({ length: PARALLEL }, (_, at) =>
            buyers[at % buyers.length]!.browser.send<DealRoom & { code?: string }>(
              'POST',
              `/deal-rooms/${id}/offers/1/accept`,
            ),
          ),
        );
        const accepted = answers.filter(({ status }) => status === 200);
        expect(accepted).toHaveLength(1);
        for (const { status, body } of answers) if (status !== 200) refusals.add(body.code!);
      }
      const [row] = await system.sql<{ agreements: number; rooms: number; accepted: number }>(
        `SELECT (SELECT count(*)::int FROM agreements) AS agreements,
              (SELECT count(DISTINCT room_id)::int FROM agreements) AS rooms,
              (SELECT count(*)::int FROM offers WHERE state = 'accepted') AS accepted`,
      );
      expect(row).toEqual({ agreements: ROUNDS, rooms: ROUNDS, accepted: ROUNDS });
      expect([...refusals]).toEqual(['negotiation.already-agreed']);
    },
    patience(120_000),
  );

  it('or none, when acceptance meets withdrawal, counter-offer and closing', async () => {
    for (let round = 0; round < 15; round += 1) {
      const { id } = await roomWithOffer(round);
      const path = `/deal-rooms/${id}`;
      const [seller, buyer] = [market.seller.browser, market.buyer.browser];
      const answers = await Promise.all([
        buyer.send('POST', `${path}/offers/1/accept`),
        seller.send('POST', `${path}/offers/1/withdraw`, { json: {} }),
        buyer.send('POST', `${path}/offers`, {
          json: { basedOn: 1, terms: terms({ paymentTerms: '月结' }) },
        }),
        buyer.send('POST', `${path}/offers/1/decline`, { json: {} }),
        buyer.send('POST', `${path}/close`, { json: { reason: '已向他人采购' } }),
      ]);
      expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
      const room = await buyer.get<DealRoom>(path);
      const accepted = room.offers.filter(({ state }) => state === 'accepted').length;
      expect(accepted).toBe(room.agreement ? 1 : 0);
      expect(answers[0].status === 200).toBe(room.agreement !== null);
      if (room.agreement) expect(room.state).toBe('agreed');
    }
  }, 120_000);
});

describe('one room', () => {
  it('for two units and a listing, whoever opens it how often at once', async () => {
    const listing = await publish(market.seller, valveListing('supply'));
    const opened = await Promise.all(
      Array.from({ length: PARALLEL }, (_, at) => openRoom(buyers[at % buyers.length]!, listing)),
    );
    expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
  });
});

async function roomWithOffer(round: number): Promise<DealRoom> {
  const listing: Listing = await publish(
    market.seller,
    valveListing('supply', { title: `不锈钢球阀 第${round}批` }),
  );
  const room = await openRoom(market.buyer, listing);
  await offer(market.seller, room.id, null);
  return room;
}

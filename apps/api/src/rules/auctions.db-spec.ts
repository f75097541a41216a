import { SettleAuction } from '@wanchang/auctions';
import { AuctionsHttpModule } from '@wanchang/auctions/http';
import {
  anAuction,
  aQuotedRfq,
  auctionIdOf,
  auctionInput,
  auctionOf,
  bid,
  endsIn,
  inMinutes,
  refusedBid,
  seatOf,
} from '@wanchang/auctions/testing';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { inside } from '@wanchang/membership/testing';
import { NegotiationHttpModule } from '@wanchang/negotiation/http';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';
import { SourcingHttpModule } from '@wanchang/sourcing/http';
import { type SeenRfq, type TestRfq } from '@wanchang/sourcing/testing';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi(
    {
      imports: [
        ...[SourcingHttpModule, AuctionsHttpModule, NegotiationHttpModule],
        MembershipHttpModule,
      ],
    },
    { readsActors: true },
  );
});
afterAll(() => api?.close());

// A quote of 180 a piece is 200 × 180 + 10 × 5200.
const START = 88_000;
const settle = async (rfq: TestRfq) =>
  inside(api)
    .get(SettleAuction)
    .execute(await auctionIdOf(api, rfq));
const whole = (rfq: TestRfq, at: number) => ({
  invitationId: rfq.suppliers[at]!.invitationId,
  lines: [
    { no: 1, quantity: '200' },
    { no: 2, quantity: '10' },
  ],
});

describe('R0.5 a price auction', () => {
  it('begins at the quotes; a bid goes below one’s own last by a step, and the buyer sees all of it', async () => {
    const rfq = await anAuction(api);
    const [first, second] = rfq.suppliers;
    expect(await seatOf(first!)).toMatchObject({
      state: 'running',
      amount: `${START}.00`,
      rank: 1,
    });
    expect((await seatOf(second!)).mostNext).toBe(`${START + 200 - 100}.00`);
    expect(await bid(second!, '87000')).toMatchObject({ amount: '87000.00', rank: 1 });
    expect((await seatOf(first!)).rank).toBe(2);
    expect(await refusedBid(second!, '86900.01')).toBe('auctions.bid-too-high');
    const seen = await auctionOf(rfq);
    expect(seen.bidders.map(({ amount }) => amount)).toEqual(['87000.00', '88000.00', '88400.00']);
    expect(seen.bids).toHaveLength(1);
  });

  it('takes no bid that is not an amount of money, and keeps nothing of it', async () => {
    const rfq = await anAuction(api, 2);
    const [first] = rfq.suppliers;
    for (const amount of ['0', '-5', '80000.001', 'abc', '1e4'])
      expect(await refusedBid(first!, amount)).toMatch(
        /^(auctions\.bid-malformed|platform\.validation-failed)$/,
      );
    expect((await seatOf(first!)).bids).toEqual([]);
  });

  it('a bid in the last minutes moves the end; one before leaves it', async () => {
    const rfq = await anAuction(api, 2);
    const [first] = rfq.suppliers;
    const before = await seatOf(first!);
    expect((await bid(first!, '87000')).endsAt).toBe(before.endsAt);
    await endsIn(api, rfq, 60);
    const moved = await bid(first!, '86000');
    const left = new Date(moved.endsAt).getTime() - Date.now();
    expect(left).toBeGreaterThan(4 * 60_000);
    expect(left).toBeLessThanOrEqual(5 * 60_000 + 1000);
  });

  it('takes a bid before its start and after its end from nobody, whatever was read before', async () => {
    const early = await anAuction(api, 2, { startsAt: inMinutes(5), endsAt: inMinutes(30) });
    expect(await refusedBid(early.suppliers[0]!, '80000')).toBe('auctions.not-running');
    const late = await anAuction(api, 2);
    await endsIn(api, late, 0);
    expect(await refusedBid(late.suppliers[0]!, '80000')).toBe('auctions.not-running');
    expect((await auctionOf(late)).bids).toEqual([]);
  });

  it('many bids at the same moment follow one another: none is lost, none counts twice', async () => {
    const rfq = await anAuction(api, 4);
    const answers = await Promise.all(
      rfq.suppliers.flatMap(({ client, invitationId }) =>
        Array.from({ length: 5 }, (_, at) =>
          client.send('POST', `/rfq-invitations/${invitationId}/auction/bids`, {
            amount: String(80_000 - at * 1000),
          }),
        ),
      ),
    );
    const taken = answers.filter(({ status }) => status === 200).length;
    const { bids, bidders } = await auctionOf(rfq);
    expect(bids).toHaveLength(taken);
    expect(bidders.map(({ amount }) => amount)).toEqual(Array(4).fill('76000.00'));
    expect(answers.filter(({ status }) => status !== 200 && status !== 400)).toEqual([]);
  });

  it('holds the award; once over, its last bids are quotes that can be awarded, once', async () => {
    const rfq = await anAuction(api, 2);
    const award = () =>
      rfq.buyer.client.send<SeenRfq & { code: string }>('POST', `/rfqs/${rfq.id}/award`, {
        parts: [whole(rfq, 0)],
      });
    expect((await award()).body.code).toBe('sourcing.rfq-held');
    expect(
      await rfq.buyer.client.refusal('POST', `/rfqs/${rfq.id}/close`, { reason: '预算取消' }),
    ).toBe('sourcing.rfq-held');
    await bid(rfq.suppliers[0]!, '79200');
    await settle(rfq);
    expect((await auctionOf(rfq)).state).toBe('running');
    await endsIn(api, rfq, 0);
    await Promise.all([settle(rfq), settle(rfq)]);
    expect((await auctionOf(rfq)).state).toBe('settled');
    const { status } = await award();
    expect(status).toBe(200);
    const [row] = await api.database.query<{ total: string; quote_no: number }>(
      sql(`SELECT total, quote_no FROM rfq_awards WHERE invitation_id = $1`),
      [rfq.suppliers[0]!.invitationId],
    );
    expect(row).toEqual({ total: '79200.00', quote_no: 2 });
  });

  it('is cancelled before its end with a reason that stays with the buyer; the quotes stand', async () => {
    const rfq = await anAuction(api, 2);
    await bid(rfq.suppliers[0]!, '80000');
    await rfq.buyer.client.ask('POST', `/rfqs/${rfq.id}/auction/cancel`, { reason: '规格有误' });
    const seat = await rfq.suppliers[0]!.client.send(
      'GET',
      `/rfq-invitations/${rfq.suppliers[0]!.invitationId}/auction`,
    );
    expect(seat.body).toMatchObject({ state: 'cancelled', mostNext: null });
    expect(JSON.stringify(seat.body)).not.toContain('规格有误');
    expect(await refusedBid(rfq.suppliers[0]!, '70000')).toBe('auctions.not-running');
    const again = auctionInput(rfq);
    await rfq.buyer.client.ask('POST', `/rfqs/${rfq.id}/auction`, again);
    expect(await seatOf(rfq.suppliers[0]!)).toMatchObject({ amount: `${START}.00`, bids: [] });
    expect(await rfq.buyer.client.refusal('POST', `/rfqs/${rfq.id}/auction`, again)).toBe(
      'sourcing.rfq-held',
    );
  });

  it.each([
    [
      'one bidder',
      (rfq: TestRfq) => ({ invitationIds: [rfq.suppliers[0]!.invitationId] }),
      'auctions.too-few-bidders',
    ],
    [
      'an end in the past',
      () => ({ startsAt: inMinutes(-90), endsAt: inMinutes(-60) }),
      'auctions.auction-invalid',
    ],
    ['a minute only', () => ({ endsAt: inMinutes(1) }), 'auctions.auction-invalid'],
    ['a step of a fifth', () => ({ step: '20000' }), 'auctions.auction-invalid'],
    ['a step with 3 decimals', () => ({ step: '0.125' }), 'auctions.auction-invalid'],
    ['a step of 0', () => ({ step: '0' }), 'platform.validation-failed'],
  ] as const)('is refused with %s, and nothing of it is kept', async (_, changes, code) => {
    const rfq = await aQuotedRfq(api, 2);
    const input = auctionInput(rfq, changes(rfq));
    expect(await rfq.buyer.client.refusal('POST', `/rfqs/${rfq.id}/auction`, input)).toBe(code);
    const { auction } = await rfq.buyer.client.ask<{ auction: null }>(
      'GET',
      `/rfqs/${rfq.id}/auction`,
    );
    expect(auction).toBeNull();
    expect(await rfq.buyer.client.ask('GET', `/rfqs/${rfq.id}`)).toMatchObject({ held: false });
  });

  it('R12.3 of a buyer that is suspended takes no bid', async () => {
    const rfq = await anAuction(api, 2);
    await api.database.execute(sql(`UPDATE members SET standing = 'suspended' WHERE id = $1`), [
      rfq.buyer.unit.id,
    ]);
    expect(await refusedBid(rfq.suppliers[0]!, '80000')).toBe('auctions.buyer-not-active');
  });
});

describe('R0.5 isolation in an auction', () => {
  interface Live {
    readonly e: string;
  }
  const heardBy = async (unitId: string) =>
    (
      await api.database.query<Live>(
        sql(`SELECT e::text AS e FROM live_events e WHERE position($1 IN e::text) > 0`),
        [`member:${unitId}`],
      )
    ).filter(({ e }) => e.includes('auction-seat.changed')).length;

  it('where ranks are hidden a bid of another is not heard at all, unless it moves the end', async () => {
    const rfq = await anAuction(api, 3, { rankVisible: false });
    const [first, second, third] = rfq.suppliers;
    expect((await seatOf(first!)).rank).toBeNull();
    const before = await heardBy(first!.unit.id);
    await bid(second!, '80000');
    await bid(third!, '79000');
    expect(await heardBy(first!.unit.id)).toBe(before);
    await endsIn(api, rfq, 60);
    await bid(second!, '78000');
    expect(await heardBy(first!.unit.id)).toBe(before + 1);
  });

  it('where ranks are shown only those are told whose rank changed', async () => {
    const rfq = await anAuction(api, 3);
    const [first, second, third] = rfq.suppliers;
    const before = await heardBy(third!.unit.id);
    await bid(second!, '87000');
    expect([await heardBy(third!.unit.id), (await seatOf(first!)).rank]).toEqual([before, 2]);
  });

  it('no bidder reads a name, a price, an id or a number of another, right or wrong ways', async () => {
    const rfq = await anAuction(api, 5, { rankVisible: false });
    const prices = ['81111.11', '82222.22', '83333.33', '84444.44', '85555.55'];
    for (const [at, supplier] of rfq.suppliers.entries()) await bid(supplier, prices[at]!);
    await endsIn(api, rfq, 0);
    await settle(rfq);
    for (const [at, { client, invitationId, unit }] of rfq.suppliers.entries()) {
      const texts: string[] = [];
      const read = async (method: 'GET' | 'POST', path: string, json?: unknown) => {
        const { body } = await client.send(method, path, json);
        texts.push(JSON.stringify({ ...body, instance: '', requestId: '' }));
      };
      await read('GET', `/rfq-invitations/${invitationId}/auction`);
      await read('GET', `/rfq-invitations/${invitationId}`);
      await read('GET', `/rfqs/${rfq.id}/auction`);
      await read('POST', `/rfqs/${rfq.id}/auction/cancel`, { reason: 'x' });
      for (const other of rfq.suppliers.filter((one) => one.invitationId !== invitationId)) {
        await read('GET', `/rfq-invitations/${other.invitationId}/auction`);
        await read('POST', `/rfq-invitations/${other.invitationId}/auction/bids`, { amount: '1' });
      }
      const notices = await api.database.query(
        sql(`SELECT text_zh, text_en, link, about, letter FROM notices WHERE audience = $1`),
        [`member:${unit.id}`],
      );
      const text = [...texts, JSON.stringify(notices)].join('\n');
      const others = rfq.suppliers.flatMap((other, place) =>
        place === at ? [] : [prices[place]!, other.unit.nameZh, other.unit.id, other.invitationId],
      );
      expect(others.filter((mark) => text.includes(mark))).toEqual([]);
      expect(text).not.toContain('"bidders"');
    }
  });
});

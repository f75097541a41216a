import { aListing } from '@wanchang/catalog/testing';
import { newId } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { aMember, anActor } from '@wanchang/membership/testing';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { NegotiationModule } from '../negotiation.module';
import { ListMessages } from '../queries/list-messages.query';
import { ShowDealRoom } from '../queries/show-deal-room.query';
import { twoUnits } from '../testing';
import { outcomes } from '../testing/concurrency';
import { CloseDealRoom } from './close-deal-room';
import type { DealTarget } from '../queries/find-parties.query';
import { OpenDealRoom } from './open-deal-room';

let context: TestContext;
let buyer: MemberActor;
let seller: MemberActor;

beforeAll(async () => {
  context = await createTestContext([NegotiationModule]);
  ({ buyer, seller } = await twoUnits(context));
});
afterAll(() => context.close());

const open = (target: DealTarget, actor: MemberActor, subject: string | null = null) =>
  context.get(OpenDealRoom).execute(target, subject, actor);
const about = (listingId: string, myListingId: string | null = null) => ({
  listingId,
  myListingId,
});
const show = (roomId: string, actor: MemberActor) =>
  context.get(ShowDealRoom).execute(roomId, actor);
const aSupply = (of = seller, title = 'Q41F-16P 不锈钢球阀 DN50') =>
  aListing(context, of.member, { title });
const aDemand = (of = buyer, title = '求购球阀 200 台') =>
  aListing(context, of.member, { side: 'demand', title, regionCode: '620423' });

async function aMatch(): Promise<string> {
  const [supply, demand] = [await aSupply(), await aDemand()];
  await context.database.query(
    sql(
      `INSERT INTO match_weights (version, factors, note) VALUES (1, '{}', '') ON CONFLICT DO NOTHING`,
    ),
  );
  const match = await context.database.one<{ id: string }>(
    sql(`INSERT INTO matches (id, supply_id, demand_id, supply_member_id, demand_member_id, supply_version,
       demand_version, supply_score, demand_score, mutual_score, supply_text, demand_text, weights_version)
     VALUES ($1, $2, $3, $4, $5, 1, 1, 0.8, 0.8, 0.8, 1, 1, 1) RETURNING id`),
    [newId(), supply.id, demand.id, seller.member.id, buyer.member.id],
  );
  return match!.id;
}

describe('opening a deal room', () => {
  it('from another’s supply makes me the buyer, from another’s demand the seller', async () => {
    const { roomId: buying } = await open(about((await aSupply()).id), buyer);
    const { roomId: selling } = await open(about((await aDemand()).id), seller);
    expect(await show(buying, buyer)).toMatchObject({
      number: expect.stringMatching(/^WR-20\d\d-\d{6}$/),
      subject: 'Q41F-16P 不锈钢球阀 DN50',
      state: 'open',
      role: 'buyer',
      turn: 'theirs',
      unread: 0,
      buyer: { id: buyer.member.id },
      seller: { id: seller.member.id },
      supply: { title: 'Q41F-16P 不锈钢球阀 DN50' },
      demand: null,
      offers: [],
      agreement: null,
      actions: ['post-message', 'attach-file', 'make-offer', 'close'],
      readOnlyReason: null,
    });
    expect(await show(selling, seller)).toMatchObject({ role: 'seller', supply: null });
    expect(await show(selling, buyer)).toMatchObject({ role: 'buyer', turn: 'mine', unread: 1 });
  });

  it('from a match joins its two listings, and the match knows its room', async () => {
    const matchId = await aMatch();
    const { roomId } = await open({ matchId }, seller, '球阀年度采购');
    expect(await show(roomId, seller)).toMatchObject({
      ...{ matchId, role: 'seller', subject: '球阀年度采购' },
      supply: { mine: true },
      demand: { mine: false },
    });
    const match = await context.database.one(
      sql('SELECT deal_room_id FROM matches WHERE id = $1'),
      [matchId],
    );
    expect(match).toEqual({ deal_room_id: roomId });
  });

  it('with a listing of one’s own on the other side is about both', async () => {
    const [supply, demand] = [await aSupply(), await aDemand()];
    const { roomId } = await open(about(supply.id, demand.id), buyer);
    expect(await show(roomId, seller)).toMatchObject({
      supply: { id: supply.id },
      demand: { id: demand.id },
    });
  });

  it('again, also by the other side, leads to the open room', async () => {
    const matchId = await aMatch();
    const first = await open({ matchId }, buyer);
    expect(await open({ matchId }, seller)).toEqual({ roomId: first.roomId, created: false });
    expect(first.created).toBe(true);
  });

  it('by many at once opens one', async () => {
    const { id } = await aSupply();
    const { done } = await outcomes(Array.from({ length: 12 }, () => open(about(id), buyer)));
    expect(done.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(done.map(({ roomId }) => roomId)).size).toBe(1);
    const messages = await context.get(ListMessages).execute(done[0]!.roomId, { limit: 10 }, buyer);
    expect(messages.map(({ seq, body }) => [seq, body])).toEqual([
      [1, '买方（李采购）开启了洽谈。'],
    ]);
  });

  it('after the room was closed opens another', async () => {
    const { id } = await aSupply();
    const first = await open(about(id), buyer);
    await context.get(CloseDealRoom).execute(first.roomId, '暂缓', seller);
    expect(await open(about(id), buyer)).toMatchObject({ created: true });
  });

  it.each([
    ['one’s own listing', async () => open(about((await aSupply()).id), seller), 'own-listing'],
    [
      'a draft',
      async () =>
        open(about((await aListing(context, seller.member, { state: 'draft' })).id), buyer),
      'listing-not-found',
    ],
    ['an unknown listing', () => open(about(newId()), buyer), 'listing-not-found'],
    ['an unknown match', () => open({ matchId: newId() }, buyer), 'match-not-found'],
    [
      'two supplies',
      async () => open(about((await aSupply()).id, (await aSupply(buyer)).id), buyer),
      'listing-mismatch',
    ],
    [
      'another unit’s demand as one’s own',
      async () => open(about((await aSupply()).id, (await aDemand(await stranger())).id), buyer),
      'listing-mismatch',
    ],
    [
      'a match of other units',
      async () => open({ matchId: await aMatch() }, await stranger()),
      'match-not-found',
    ],
    [
      'R12.3 a listing of a suspended unit',
      async () => open(about((await aSupply(await stranger('suspended'))).id), buyer),
      'listing-not-found',
    ],
  ])('%s is refused', async (_, attempt, code) => {
    await expect(attempt()).rejects.toMatchObject({ code: `negotiation.${code}` });
  });
});

async function stranger(standing: 'active' | 'suspended' = 'active') {
  return anActor(context, await aMember(context, { standing }));
}

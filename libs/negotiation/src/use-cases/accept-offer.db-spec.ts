import { patience, runs } from '@wanchang/kernel/testing';
import { ChangeStanding } from '@wanchang/membership';
import { aSecretary } from '@wanchang/membership/testing';
import type { Actor } from '@wanchang/platform';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { NegotiationModule } from '../negotiation.module';
import { Offers } from '../persistence/offers';
import { aDealRoom, anOffer, anOfferUntil, termsOf, twoUnits, type TestRoom } from '../testing';
import { heldOpen, outcomes, untilBlocked } from '../testing/concurrency';
import { AcceptOffer } from './accept-offer';
import { CloseDealRoom } from './close-deal-room';
import { DeclineOffer } from './decline-offer';
import { MakeOffer } from './make-offer';
import { WithdrawOffer } from './withdraw-offer';

let context: TestContext;
let secretary: Actor;

beforeAll(async () => {
  context = await createTestContext([NegotiationModule]);
  secretary = await aSecretary(context);
});
afterAll(() => context.close());

const accept = (room: TestRoom, no: number, by: 'buyer' | 'seller' = 'buyer') =>
  context.get(AcceptOffer).execute(room.id, no, room[by]);

const agreements = (room: TestRoom) =>
  context.database.query<{ offer_no: number }>(
    sql('SELECT offer_no FROM agreements WHERE room_id = $1'),
    [room.id],
  );

async function changeStanding(memberId: string, decision: 'suspend' | 'reinstate') {
  const unit = await context.database.one<{ version: number }>(
    sql('SELECT version FROM members WHERE id = $1'),
    [memberId],
  );
  const order = { memberId, decision, reason: '复核', version: unit!.version };
  return context.get(ChangeStanding).execute(order, secretary);
}

describe('accepting an offer', () => {
  it('makes the one agreement, with exactly the terms of the offer', async () => {
    const room = await aDealRoom(context);
    const no = await anOffer(context, room, 'seller', {
      lines: [
        { quantity: '3', unitPrice: '0.335' },
        { description: '法兰', unitPrice: '12.50' },
      ],
    });
    const agreement = await accept(room, no);
    expect(agreement).toMatchObject({
      number: expect.stringMatching(/^WA-20\d\d-\d{6}$/),
      offerNo: 1,
      total: '1251.01',
      acceptedByName: '李采购',
      terms: termsOf({
        lines: [
          { quantity: '3', unitPrice: '0.335' },
          { description: '法兰', unitPrice: '12.5' },
        ],
      }),
    });
    expect(await context.get(Offers).onTable(room.id, no)).toMatchObject({ state: 'accepted' });
  });

  it('leaves an audit row, an event, and news for both units', async () => {
    const room = await aDealRoom(context);
    const { id } = await accept(room, await anOffer(context, room, 'seller'));
    const audit = await context.database.query(
      sql(`SELECT person_id, facts->>'agreementId' AS id FROM audit_entries
        WHERE subject_id = $1 AND action = 'negotiation.offer-accepted'`),
      [room.id],
    );
    const outbox = await context.database.query(
      sql(`SELECT payload->>'agreementId' AS id FROM outbox
        WHERE name = 'negotiation.deal-agreed' AND payload->>'dealRoomId' = $1`),
      [room.id],
    );
    const live = await context.database.query(
      sql(`SELECT audience FROM live_events
        WHERE type = 'deal-room.agreed' AND data->>'dealRoomId' = $1 ORDER BY id`),
      [room.id],
    );
    const notices = await context.database.query(
      sql(`SELECT audience, text_zh FROM notices WHERE link = $1 ORDER BY id DESC LIMIT 1`),
      [`/deal-rooms/${room.id}`],
    );
    expect(audit).toEqual([{ person_id: room.buyer.personId, id }]);
    expect(outbox).toEqual([{ id }]);
    expect(live).toEqual([
      { audience: `member:${room.buyer.member.id}` },
      { audience: `member:${room.seller.member.id}` },
    ]);
    expect(notices).toEqual([
      {
        audience: `member:${room.seller.member.id}`,
        text_zh: expect.stringMatching(/（李采购）接受了第 1 版报价.+请查看协议/),
      },
    ]);
  });

  it.each([
    ['one’s own offer', 'seller', 1, 'negotiation.own-offer'],
    ['a version that does not exist', 'buyer', 2, 'negotiation.offer-not-found'],
  ] as const)('%s is refused', async (_, by, no, code) => {
    const room = await aDealRoom(context);
    await anOffer(context, room, 'seller');
    await expect(accept(room, no, by)).rejects.toMatchObject({ code });
    expect(await agreements(room)).toEqual([]);
  });

  it('an older version is refused', async () => {
    const room = await aDealRoom(context);
    await anOffer(context, room, 'seller');
    await anOffer(context, room, 'buyer');
    await anOffer(context, room, 'seller');
    await expect(accept(room, 1)).rejects.toMatchObject({ code: 'negotiation.not-latest-offer' });
  });

  it('of another room of other units is answered like one that does not exist', async () => {
    const room = await aDealRoom(context);
    const no = await anOffer(context, room, 'seller');
    const stranger = (await twoUnits(context)).buyer;
    const attempt = context.get(AcceptOffer).execute(room.id, no, stranger);
    await expect(attempt).rejects.toMatchObject({ code: 'negotiation.deal-room-not-found' });
  });

  it('an offer that lapsed is refused, although no job has recorded it yet', async () => {
    const room = await aDealRoom(context);
    const no = await anOfferUntil(context, room, 'seller', new Date(Date.now() - 1));
    await expect(accept(room, no)).rejects.toMatchObject({ code: 'negotiation.offer-expired' });
    expect(await agreements(room)).toEqual([]);
  });

  it('an acceptance that waited until the offer lapsed is refused', async () => {
    const room = await aDealRoom(context);
    const validUntil = new Date(Date.now() + 400);
    const no = await anOfferUntil(context, room, 'seller', validUntil);
    const held = await heldOpen(context, () =>
      context.database.query(sql('SELECT 1 FROM deal_rooms WHERE id = $1 FOR UPDATE'), [room.id]),
    );
    const late = outcomes([accept(room, no)]);
    await untilBlocked(context);
    while (new Date() <= validUntil) await context.database.query(sql('SELECT 1'));
    await held.commit();
    expect((await late).refusals).toEqual(['negotiation.offer-expired']);
  });

  it('the database itself refuses an acceptance after the validity, and a second one', async () => {
    const room = await aDealRoom(context);
    const lapsed = await anOfferUntil(context, room, 'seller', new Date(Date.now() - 1));
    const force = (no: number) =>
      context.database.query(
        sql(
          `UPDATE offers SET state = 'accepted', settled_at = now() WHERE room_id = $1 AND no = $2`,
        ),
        [room.id, no],
      );
    await expect(force(lapsed)).rejects.toMatchObject({
      constraint: 'offers_accepted_in_time_check',
    });
    await accept(room, await anOffer(context, room, 'seller'));
    await context.database.query(
      sql(
        `UPDATE offers SET state = 'withdrawn', settled_at = now() WHERE room_id = $1 AND no = 1`,
      ),
      [room.id],
    );
    const later = new Date(Date.now() + 60_000);
    const another = await anOfferUntil(context, room, 'seller', later);
    await expect(force(another)).rejects.toMatchObject({ constraint: 'offers_accepted_key' });
  });
});

describe('exactly one agreement comes of a race', () => {
  const ROUNDS = runs(50);

  it(
    `16 acceptances at once, ${ROUNDS} rounds`,
    async () => {
      const units = await twoUnits(context);
      for (let round = 0; round < ROUNDS; round += 1) {
        const room = await aDealRoom(context, units);
        const no = await anOffer(context, room, 'seller');
        const { done, refusals } = await outcomes(
          Array.from({ length: 16 }, () => accept(room, no)),
        );
        expect(done).toHaveLength(1);
        expect(new Set(refusals)).toEqual(new Set(['negotiation.already-agreed']));
        expect(await agreements(room)).toEqual([{ offer_no: no }]);
      }
    },
    patience(120_000),
  );

  it.each([
    [
      'withdrawing',
      (room: TestRoom, no: number) =>
        context.get(WithdrawOffer).execute(room.id, no, '', room.seller),
    ],
    [
      'declining',
      (room: TestRoom, no: number) =>
        context.get(DeclineOffer).execute(room.id, no, '', room.buyer),
    ],
    [
      'countering',
      (room: TestRoom, no: number) =>
        context.get(MakeOffer).execute(room.id, { basedOn: no, terms: termsOf() }, room.buyer),
    ],
    [
      'closing',
      (room: TestRoom) => context.get(CloseDealRoom).execute(room.id, '另有安排', room.seller),
    ],
  ])('accepting against %s: one of the two happens', async (_, other) => {
    const units = await twoUnits(context);
    for (let round = 0; round < 10; round += 1) {
      const room = await aDealRoom(context, units);
      const no = await anOffer(context, room, 'seller');
      const both: (() => Promise<unknown>)[] = [() => other(room, no), () => accept(room, no)];
      const inTurn = round % 2 === 0 ? both : both.reverse();
      const { done } = await outcomes(inTurn.map((attempt) => attempt()));
      const { state } = await context.get(Offers).onTable(room.id, no);
      expect(done).toHaveLength(1);
      expect(await agreements(room)).toHaveLength(state === 'accepted' ? 1 : 0);
    }
  });

  it('an acceptance that waited for a withdrawal sees it', async () => {
    const room = await aDealRoom(context);
    const no = await anOffer(context, room, 'seller');
    const withdrawal = await heldOpen(context, () =>
      context.get(WithdrawOffer).execute(room.id, no, '', room.seller),
    );
    const acceptance = outcomes([accept(room, no)]);
    await untilBlocked(context);
    await withdrawal.commit();
    expect((await acceptance).refusals).toEqual(['negotiation.offer-not-open']);
    expect(await agreements(room)).toEqual([]);
  });
});

describe('R12.3 standing decides at the moment of acceptance', () => {
  it.each([
    ['the counterpart', 'seller', 'negotiation.counterpart-not-active'],
    ['the own unit', 'buyer', 'negotiation.member-not-active'],
  ] as const)(
    'an acceptance that waited for the suspension of %s is refused',
    async (_, side, code) => {
      const room = await aDealRoom(context);
      const no = await anOffer(context, room, 'seller');
      const suspension = await heldOpen(context, () =>
        changeStanding(room[side].member.id, 'suspend'),
      );
      const acceptance = outcomes([accept(room, no)]);
      await untilBlocked(context);
      await suspension.commit();
      expect((await acceptance).refusals).toEqual([code]);
      expect(await agreements(room)).toEqual([]);
    },
  );

  it('a suspension waits for an acceptance under way, and the agreement stands', async () => {
    const room = await aDealRoom(context);
    const no = await anOffer(context, room, 'seller');
    const acceptance = await heldOpen(context, () => accept(room, no));
    const suspension = outcomes([changeStanding(room.seller.member.id, 'suspend')]);
    await untilBlocked(context);
    await acceptance.commit();
    expect((await suspension).refusals).toEqual([]);
    expect(await agreements(room)).toHaveLength(1);
  });

  it('reinstated, the offer that is still valid can be accepted', async () => {
    const room = await aDealRoom(context);
    const no = await anOffer(context, room, 'seller');
    await changeStanding(room.seller.member.id, 'suspend');
    await expect(accept(room, no)).rejects.toMatchObject({
      code: 'negotiation.counterpart-not-active',
    });
    await changeStanding(room.seller.member.id, 'reinstate');
    expect(await accept(room, no)).toMatchObject({ offerNo: no });
  });
});

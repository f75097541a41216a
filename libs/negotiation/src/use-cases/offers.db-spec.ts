import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { ExpireOfferProcessor } from '../jobs/expire-offer.processor';
import { NegotiationJobsModule } from '../jobs.module';
import { NegotiationModule } from '../negotiation.module';
import { ListMessages } from '../queries/list-messages.query';
import { ShowDealRoom } from '../queries/show-deal-room.query';
import {
  aDealRoom,
  anOffer,
  anOfferUntil,
  aStoredOffer,
  termsOf,
  termsOfBefore,
  type TestRoom,
} from '../testing';
import { outcomes } from '../testing/concurrency';
import { AcceptOffer } from './accept-offer';
import { CloseDealRoom } from './close-deal-room';
import { DeclineOffer } from './decline-offer';
import { MakeOffer } from './make-offer';
import { WithdrawOffer } from './withdraw-offer';

let context: TestContext;
let room: TestRoom;

beforeAll(
  async () => (context = await createTestContext([NegotiationModule, NegotiationJobsModule])),
);
afterAll(() => context.close());
beforeEach(async () => (room = await aDealRoom(context)));

type Side = 'buyer' | 'seller';
const show = (by: Side = 'buyer') => context.get(ShowDealRoom).execute(room.id, room[by]);
const offers = async (by?: Side) => (await show(by)).offers;
const make = (by: Side, basedOn: number | null, terms = termsOf()) =>
  context.get(MakeOffer).execute(room.id, { basedOn, terms }, room[by]);
const lastWords = async () => {
  const messages = await context.get(ListMessages).execute(room.id, { limit: 1 }, room.buyer);
  return messages[0]?.body;
};

describe('making offers', () => {
  it('a counter-offer shows what it changes, and each side what it may answer', async () => {
    await make('seller', null);
    await make(
      'buyer',
      1,
      termsOf({ lines: [{ unitPrice: '172.00' }], deliveryPlace: '兰州新区' }),
    );
    expect(await offers('seller')).toMatchObject([
      {
        no: 1,
        by: 'seller',
        state: 'countered',
        differences: [],
        actions: [],
        total: { amount: '18650.00' },
      },
      {
        ...{ no: 2, by: 'buyer', byName: '李采购', state: 'open' },
        total: { amount: '17200.00', currency: 'CNY' },
        differences: [
          {
            path: 'lines.0.unitPrice',
            label: '第 1 行 · 单价',
            kind: 'changed',
            before: '186.5',
            after: '172',
          },
          { path: 'deliveryPlace', label: '交货地点', kind: 'changed' },
        ],
        actions: ['accept', 'counter', 'decline'],
      },
    ]);
    expect((await offers('buyer'))[1]?.actions).toEqual(['withdraw']);
    expect(await lastWords()).toBe('买方（李采购）还价：第 2 版，总价 CNY 17,200.00。');
  });

  it('on a version that is no longer the latest is refused', async () => {
    await make('seller', null);
    await make('buyer', 1);
    await expect(make('seller', 1)).rejects.toMatchObject({
      code: 'negotiation.not-latest-offer',
      kind: 'conflict',
    });
    await expect(make('seller', null)).rejects.toMatchObject({
      code: 'negotiation.not-latest-offer',
    });
  });

  it('by both at once makes one: the other has not seen it', async () => {
    const { done, refusals } = await outcomes([make('seller', null), make('buyer', null)]);
    expect(done).toEqual([1]);
    expect(refusals).toEqual(['negotiation.not-latest-offer']);
  });

  it('over one’s own open offer is refused until that is withdrawn', async () => {
    await make('seller', null);
    await expect(make('seller', 1)).rejects.toMatchObject({ code: 'negotiation.own-offer' });
    await context.get(WithdrawOffer).execute(room.id, 1, '单价有误', room.seller);
    expect(await lastWords()).toBe('卖方（王销售）撤销了第 1 版报价。单价有误');
    expect(await make('seller', 1)).toBe(2);
  });

  it('after a refusal either side makes the next', async () => {
    await make('seller', null);
    await context.get(DeclineOffer).execute(room.id, 1, '太贵', room.buyer);
    expect(await show('seller')).toMatchObject({ turn: 'mine', currentOffer: null });
    expect(await make('buyer', 1)).toBe(2);
  });

  it('that cannot be kept are refused by their fields, and nothing is written', async () => {
    const terms = termsOf({
      lines: [{}, { quantity: '100000000', unitPrice: '10000000' }],
      validUntil: '2020-01-01T00:00:00Z',
    });
    await expect(make('seller', null, terms)).rejects.toMatchObject({
      code: 'negotiation.terms-invalid',
      fields: [{ field: 'terms.lines', code: 'total-too-large' }, { field: 'terms.validUntil' }],
    });
    expect(await offers()).toEqual([]);
  });

  it('terms once offered are immutable, also for those who write to the database', async () => {
    await make('seller', null);
    const change = (text: string) => context.database.query(sql(text), [room.id]);
    const offers = { constraint: 'offers_immutable' };
    await expect(change(`UPDATE offers SET terms = '{}' WHERE room_id = $1`)).rejects.toMatchObject(
      offers,
    );
    await expect(change(`DELETE FROM offers WHERE room_id = $1`)).rejects.toMatchObject(offers);
    await context.get(AcceptOffer).execute(room.id, 1, room.buyer);
    await expect(
      change(`UPDATE agreements SET total = 0 WHERE room_id = $1`),
    ).rejects.toMatchObject({ constraint: 'agreements_immutable' });
  });

  it('two open offers in one room are impossible', async () => {
    await make('seller', null);
    const second = anOfferUntil(context, room, 'buyer', new Date(Date.now() + 60_000));
    await expect(second).rejects.toMatchObject({ constraint: 'offers_open_key' });
  });
});

describe('an irrevocable offer', () => {
  const irrevocable = termsOf({ revocable: false });

  it('476 is not withdrawn by its maker, nor closed over by it, and lies on the table as it was', async () => {
    await make('seller', null, irrevocable);
    const bound = { code: 'negotiation.offer-irrevocable', kind: 'conflict' };
    const withdrawn = context.get(WithdrawOffer).execute(room.id, 1, '', room.seller);
    await expect(withdrawn).rejects.toMatchObject(bound);
    const closed = context.get(CloseDealRoom).execute(room.id, '不做了', room.seller);
    await expect(closed).rejects.toMatchObject(bound);
    expect(await show('seller')).toMatchObject({ state: 'open', offers: [{ actions: [] }] });
    expect((await show('seller')).actions).not.toContain('close');
    expect((await offers('buyer'))[0]?.actions).toEqual(['accept', 'counter', 'decline']);
  });

  it('476 ends with an answer of the other side, or with its validity', async () => {
    await make('seller', null, irrevocable);
    await context.get(DeclineOffer).execute(room.id, 1, '', room.buyer);
    expect(await make('seller', 1, irrevocable)).toBe(2);
    await context.get(CloseDealRoom).execute(room.id, '不做了', room.buyer);
    expect((await offers())[1]?.state).toBe('declined');
  });

  it('476 is every offer that does not say otherwise', async () => {
    await make('seller', null, { ...termsOf(), revocable: undefined });
    expect((await offers())[0]?.terms.revocable).toBe(false);
  });
});

describe('an offer of before', () => {
  it('can be withdrawn as it could then, reads as it was, and comes to what it came to', async () => {
    const before = termsOfBefore({ taxRate: '13', priceIncludesTax: false });
    await aStoredOffer(context, room, 'seller', before);
    const [offer] = await offers('seller');
    expect(offer).toMatchObject({
      ...{ terms: before, total: { amount: '18650.00' }, actions: ['withdraw'] },
      sums: { total: '18650.00', tax: null },
    });
    await make('buyer', 1, { ...before, revocable: true });
    expect((await offers('seller'))[1]).toMatchObject({
      ...{ nature: 'new-offer', total: { amount: '21074.50' } },
      differences: [{ path: 'edition' }, { path: 'revocable' }],
    });
    await context.get(WithdrawOffer).execute(room.id, 2, '', room.buyer);
  });
});

describe('what a counter-offer is', () => {
  it('488 489 is said from its differences, of a version that answers an open one', async () => {
    await make('seller', null);
    await make('buyer', 1, termsOf({ lines: [{ unitPrice: '180' }] }));
    const further = { title: '联系人', text: '双方指定专人对接' };
    await make('seller', 2, termsOf({ lines: [{ unitPrice: '180' }], freeTerms: [further] }));
    const natures = (await offers()).map(({ nature }) => nature);
    expect(natures).toEqual([null, 'new-offer', 'minor']);
    expect((await offers())[1]?.differences).toMatchObject([{ matter: 'price' }]);
  });
});

describe('the deadline of an offer', () => {
  const deadline = async () =>
    (
      await context.database.one<{ due_at: Date }>(
        sql(
          `SELECT due_at FROM deadlines WHERE job = 'negotiation.expire-offer' AND subject_id = $1`,
        ),
        [room.id],
      )
    )?.due_at;

  it('is the end of its validity, and moves with the next version', async () => {
    const terms = termsOf();
    await make('seller', null, terms);
    expect(await deadline()).toEqual(new Date(terms.validUntil));
    const validUntil = new Date(Date.now() + 3_600_000).toISOString();
    await make('buyer', 1, termsOf({ validUntil }));
    expect(await deadline()).toEqual(new Date(validUntil));
  });

  it.each([
    ['accepted', () => context.get(AcceptOffer).execute(room.id, 1, room.buyer)],
    ['declined', () => context.get(DeclineOffer).execute(room.id, 1, '', room.buyer)],
    ['withdrawn', () => context.get(WithdrawOffer).execute(room.id, 1, '', room.seller)],
    ['closed with its room', () => context.get(CloseDealRoom).execute(room.id, '', room.buyer)],
  ])('is cancelled when the offer is %s', async (_, answer: () => Promise<unknown>) => {
    await make('seller', null);
    await answer();
    expect(await deadline()).toBeUndefined();
  });
});

describe('an offer that lapsed', () => {
  beforeEach(() => anOfferUntil(context, room, 'seller', new Date(Date.now() - 1)));

  it('is shown as expired at once and can only be followed by another', async () => {
    expect(await show()).toMatchObject({
      currentOffer: null,
      offers: [{ state: 'expired', actions: [] }],
    });
    expect(await make('buyer', 1)).toBe(2);
    expect(await offers()).toMatchObject([{ state: 'expired' }, { state: 'open' }]);
  });

  it('is put on record by the job, once, and is its maker’s move', async () => {
    const offer = { roomId: room.id, memberId: room.seller.member.id };
    await context.get(ExpireOfferProcessor).run(offer);
    await context.get(ExpireOfferProcessor).run(offer);
    const messages = await context.get(ListMessages).execute(room.id, { limit: 50 }, room.buyer);
    expect(messages.filter(({ body }) => body === '第 1 版报价已过有效期。')).toHaveLength(1);
    expect((await show('seller')).turn).toBe('mine');
    const row = await context.database.one(sql('SELECT state FROM offers WHERE room_id = $1'), [
      room.id,
    ]);
    expect(row).toEqual({ state: 'expired' });
  });

  it('can neither be withdrawn nor declined', async () => {
    const { refusals } = await outcomes([
      context.get(WithdrawOffer).execute(room.id, 1, '', room.seller),
      context.get(DeclineOffer).execute(room.id, 1, '', room.buyer),
    ]);
    expect(refusals).toEqual(['negotiation.offer-expired', 'negotiation.offer-expired']);
  });
});

describe('closing', () => {
  it('takes the offer from the table and leaves the record to read', async () => {
    await make('seller', null);
    await context.get(CloseDealRoom).execute(room.id, '预算取消', room.buyer);
    expect(await show()).toMatchObject({
      ...{ state: 'closed', turn: 'none', actions: [], readOnlyReason: 'negotiation.room-closed' },
      offers: [{ state: 'declined', actions: [] }],
    });
    expect(await lastWords()).toBe('买方（李采购）结束了洽谈。预算取消');
  });

  it('an agreed room is refused', async () => {
    await context
      .get(AcceptOffer)
      .execute(room.id, await anOffer(context, room, 'seller'), room.buyer);
    const attempt = context.get(CloseDealRoom).execute(room.id, '反悔', room.seller);
    await expect(attempt).rejects.toMatchObject({ code: 'negotiation.already-agreed' });
    expect(await show('seller')).toMatchObject({
      ...{
        state: 'agreed',
        turn: 'none',
        actions: ['post-message', 'attach-file'],
        readOnlyReason: null,
      },
      agreement: {
        offerNo: 1,
        total: { amount: '18650.00', currency: 'CNY' },
        acceptedByName: '李采购',
      },
    });
  });
});

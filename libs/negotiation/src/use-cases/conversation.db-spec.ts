import { newId } from '@wanchang/kernel';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { NegotiationModule } from '../negotiation.module';
import { DealRoomSummaries } from '../queries/deal-room-summaries.query';
import { ListMessages } from '../queries/list-messages.query';
import { ReadRoomFile } from '../queries/read-room-file.query';
import { aDealRoom, anOffer, twoUnits, type TestRoom } from '../testing';
import { outcomes } from '../testing/concurrency';
import { AcceptOffer } from './accept-offer';
import { AttachFile } from './attach-file';
import { CloseDealRoom } from './close-deal-room';
import { MarkRead } from './mark-read';
import { PostMessage } from './post-message';

let context: TestContext;
let room: TestRoom;

beforeAll(async () => (context = await createTestContext([NegotiationModule])));
afterAll(() => context.close());
beforeEach(async () => (room = await aDealRoom(context)));

type Side = 'buyer' | 'seller';
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF');

const post = (
  by: Side,
  body: string,
  { fileIds = [] as string[], clientId = null as string | null } = {},
) => context.get(PostMessage).execute(room.id, { body, fileIds, clientId }, room[by]);
const attach = (by: Side, name = '报价单.pdf') =>
  context.get(AttachFile).execute(room.id, { name, bytes: PDF }, room[by]);
const read = (
  range: { after?: number; before?: number; limit: number } = { limit: 50 },
  by: Side = 'buyer',
) => context.get(ListMessages).execute(room.id, range, room[by]);
const summary = async (by: Side) => {
  const { items } = await context.get(DealRoomSummaries).list({ limit: 1 }, room[by]);
  return items[0]!;
};

describe('messages', () => {
  it('are numbered without gaps in the order of sending, also when all send at once', async () => {
    await outcomes(
      Array.from({ length: 20 }, (_, at) => post(at % 2 ? 'buyer' : 'seller', `第 ${at} 条`)),
    );
    const messages = await read();
    expect(messages.map(({ seq }) => seq)).toEqual(Array.from({ length: 21 }, (_, at) => at + 1));
    expect(messages[1]).toMatchObject({
      kind: 'text',
      author: { name: expect.stringMatching(/李采购|王销售/), side: expect.any(String) },
      files: [],
    });
  });

  it('sent again under the same client id are one message', async () => {
    const clientId = newId();
    const { done } = await outcomes(
      Array.from({ length: 8 }, () => post('buyer', '你好', { clientId })),
    );
    expect(new Set(done).size).toBe(1);
    expect(done).toHaveLength(8);
    expect((await read()).map(({ body }) => body)).toEqual(['买方（李采购）开启了洽谈。', '你好']);
    expect((await read()).at(-1)).toMatchObject({ clientId });
    expect((await read(undefined, 'seller')).at(-1)).toMatchObject({ clientId: null });
  });

  it('are read forward from a number, backward from one, or from the end', async () => {
    for (const body of ['一', '二', '三', '四']) await post('buyer', body);
    const seqs = async (range: { after?: number; before?: number; limit: number }) =>
      (await read(range)).map(({ seq }) => seq);
    expect(await seqs({ limit: 2 })).toEqual([4, 5]);
    expect(await seqs({ after: 1, limit: 2 })).toEqual([2, 3]);
    expect(await seqs({ before: 4, limit: 2 })).toEqual([2, 3]);
    expect(await seqs({ after: 5, limit: 2 })).toEqual([]);
  });

  it('of the product are worded in the reader’s language', async () => {
    const english = { ...room.seller, locale: 'en' as const };
    const [opened] = await context.get(ListMessages).execute(room.id, { limit: 1 }, english);
    expect(opened).toMatchObject({
      author: null,
      kind: 'system',
      body: 'The buyer (李采购) opened the deal room.',
    });
  });

  it('that say nothing are refused', async () => {
    await expect(post('buyer', '')).rejects.toMatchObject({ code: 'negotiation.message-empty' });
  });

  it('continue after the agreement and end with the closing', async () => {
    await context
      .get(AcceptOffer)
      .execute(room.id, await anOffer(context, room, 'seller'), room.buyer);
    await expect(post('seller', '明天发货')).resolves.toEqual(expect.any(String));
    const closed = await aDealRoom(context, room);
    await context.get(CloseDealRoom).execute(closed.id, '价格差距大', room.buyer);
    const late = context
      .get(PostMessage)
      .execute(closed.id, { body: '等等', fileIds: [], clientId: null }, room.seller);
    await expect(late).rejects.toMatchObject({ code: 'negotiation.room-closed' });
  });

  it('are immutable', async () => {
    const id = await post('buyer', '原话');
    const change = context.database.query(sql(`UPDATE messages SET body = '改话' WHERE id = $1`), [
      id,
    ]);
    await expect(change).rejects.toMatchObject({ constraint: 'messages_immutable' });
  });

  it('of other units’ rooms do not exist', async () => {
    const { buyer: stranger } = await twoUnits(context);
    const attempts = [
      context.get(ListMessages).execute(room.id, { limit: 1 }, stranger),
      context
        .get(PostMessage)
        .execute(room.id, { body: '?', fileIds: [], clientId: null }, stranger),
      context.get(MarkRead).execute(room.id, 1, stranger),
      context.get(AttachFile).execute(room.id, { name: 'x.pdf', bytes: PDF }, stranger),
    ];
    const { refusals } = await outcomes<unknown>(attempts);
    expect(refusals).toEqual(Array(4).fill('negotiation.deal-room-not-found'));
  });
});

describe('unread messages and whose turn it is', () => {
  it('what I wrote is read by me and waits for the other side', async () => {
    await post('seller', '您好，需要几台？');
    expect(await summary('seller')).toMatchObject({ unread: 0, turn: 'theirs' });
    expect(await summary('buyer')).toMatchObject({ unread: 1, turn: 'mine' });
  });

  it('reading goes forward only, and no further than the last message', async () => {
    await post('seller', '一');
    await post('seller', '二');
    await context.get(MarkRead).execute(room.id, 2, room.buyer);
    expect((await summary('buyer')).unread).toBe(1);
    await context.get(MarkRead).execute(room.id, 1, room.buyer);
    expect((await summary('buyer')).unread).toBe(1);
    await context.get(MarkRead).execute(room.id, 999, room.buyer);
    await post('seller', '三');
    expect((await summary('buyer')).unread).toBe(1);
  });

  it('an open offer waits for its answer, whoever talks meanwhile', async () => {
    await anOffer(context, room, 'seller');
    await post('buyer', '我们研究一下');
    expect(await summary('buyer')).toMatchObject({ turn: 'mine', currentOffer: { no: 1 } });
    expect((await summary('seller')).turn).toBe('theirs');
  });

  it('rooms can be listed by state and turn, page by page', async () => {
    const units = await twoUnits(context);
    const rooms: TestRoom[] = [];
    for (let at = 0; at < 5; at += 1) rooms.push(await aDealRoom(context, units));
    await context.get(CloseDealRoom).execute(rooms[0]!.id, '取消', units.buyer);
    const list = (filter: object) =>
      context.get(DealRoomSummaries).list({ limit: 2, ...filter }, units.seller);
    const first = await list({ turn: 'mine' });
    const second = await list({ turn: 'mine', cursor: first.nextCursor });
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(ids).toEqual([4, 3, 2, 1].map((at) => rooms[at]!.id));
    expect(second.nextCursor).toBeNull();
    expect((await list({ state: 'closed' })).items).toMatchObject([
      { id: rooms[0]!.id, turn: 'none' },
    ]);
    await expect(list({ cursor: 'x' })).rejects.toMatchObject({ code: 'platform.bad-cursor' });
  });
});

describe('files', () => {
  it('are sent with a message and read by both sides', async () => {
    const file = await attach('seller');
    await post('seller', '', { fileIds: [file.id] });
    const sent = (await read()).at(-1);
    expect(sent).toMatchObject({
      kind: 'file',
      files: [
        {
          id: file.id,
          name: '报价单.pdf',
          type: 'application/pdf',
          url: `/api/v1/deal-rooms/${room.id}/files/${file.id}`,
        },
      ],
    });
    const { bytes } = await context.get(ReadRoomFile).execute(room.id, file.id, room.buyer);
    expect(Buffer.concat(await bytes.toArray())).toEqual(PDF);
  });

  it('not yet sent are not there for the other side', async () => {
    const file = await attach('seller');
    const attempt = context.get(ReadRoomFile).execute(room.id, file.id, room.buyer);
    await expect(attempt).rejects.toMatchObject({ code: 'negotiation.file-not-found' });
    await expect(
      context.get(ReadRoomFile).execute(room.id, file.id, room.seller),
    ).resolves.toMatchObject({ file: { id: file.id } });
  });

  it('of another person, of another room, or sent before cannot be sent, and nothing is written', async () => {
    const theirs = await attach('seller');
    const sent = await attach('buyer');
    await post('buyer', '', { fileIds: [sent.id] });
    const before = await read();
    for (const fileId of [theirs.id, sent.id, newId()]) {
      await expect(post('buyer', '看附件', { fileIds: [fileId] })).rejects.toMatchObject({
        code: 'negotiation.file-not-found',
      });
    }
    expect(await read()).toEqual(before);
  });

  it('are what their bytes are, regardless of their name', async () => {
    const upload = { name: '图纸.pdf', bytes: Buffer.from('MZ\0\0\0\0program') };
    const attempt = context.get(AttachFile).execute(room.id, upload, room.buyer);
    await expect(attempt).rejects.toMatchObject({ code: 'platform.file-type-refused' });
  });
});

import { readPdf } from '@wanchang/documents/testing';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { RECORD_LIMITS } from '../domain/room-record';
import { NegotiationModule } from '../negotiation.module';
import { aDealRoom, anOffer, twoUnits, type TestRoom } from '../testing';
import { AcceptOffer } from '../use-cases/accept-offer';
import { PostMessage } from '../use-cases/post-message';
import { PrintRoom } from './print-room.query';

let context: TestContext;
let room: TestRoom;

beforeAll(async () => (context = await createTestContext([NegotiationModule])));
afterAll(() => context.close());
beforeEach(async () => (room = await aDealRoom(context)));

const print = async (actor = room.buyer) =>
  (await readPdf((await context.get(PrintRoom).execute(room.id, actor)).bytes)).text;

describe('the print of a room', () => {
  it('has the parties, what was said, each version with what it changed, and the agreement', async () => {
    const message = { body: '能否含运费？', fileIds: [], clientId: null };
    await context.get(PostMessage).execute(room.id, message, room.buyer);
    await anOffer(context, room, 'seller', {
      discount: '50',
      incoterm: 'FOB',
      incotermPlace: '上海港',
    });
    await anOffer(context, room, 'buyer', { lines: [{ unitPrice: '172' }], freight: '800' });
    await context.get(AcceptOffer).execute(room.id, 2, room.seller);
    const text = await print();
    for (const said of [
      ...['买方', '李采购', '能否含运费？', '第1版', '减：优惠50.00', '贸易术语：FOB上海港'],
      ...['第2版', '第1行·单价186.5→172', '运费无→800', '已接受', '三、协议WA-', '18,000.00'],
    ])
      expect(text).toContain(said);
  });

  it('is for its two parties', async () => {
    const { buyer: stranger } = await twoUnits(context);
    await expect(print(stranger)).rejects.toMatchObject({
      code: 'negotiation.deal-room-not-found',
    });
  });

  it('says how many messages of a long conversation it leaves out', async () => {
    await context.database.execute(
      sql(`WITH made AS (UPDATE deal_rooms SET last_seq = last_seq + $2 WHERE id = $1 RETURNING id, last_seq)
           INSERT INTO messages (id, room_id, seq, kind, author_id, author_name, author_side, body)
           SELECT gen_random_uuid(), id, last_seq - $2 + n, 'text', $3, '李采购', 'buyer', '第' || n || '句'
             FROM made, generate_series(1, $2) n`),
      [room.id, RECORD_LIMITS.messages + 4, room.buyer.personId],
    );
    const text = await print();
    // The room was opened by a message of its own.
    expect(text).toContain('更早的5条消息未印出');
    expect(text).toContain('第5句');
    expect(text).not.toContain('第4句');
    expect(text).toContain(`第${RECORD_LIMITS.messages + 4}句`);
  });
});

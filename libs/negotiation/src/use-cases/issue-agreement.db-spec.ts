import { readPdf } from '@wanchang/documents/testing';
import { Files } from '@wanchang/platform';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { NegotiationModule } from '../negotiation.module';
import { agreementPaper } from '../paper/agreement-paper';
import { PrintOffer } from '../queries/print-offer.query';
import { aDealRoom, anOffer, twoUnits, type TestRoom } from '../testing';
import { AcceptOffer } from './accept-offer';
import { IssueAgreement } from './issue-agreement';

let context: TestContext;
beforeAll(async () => (context = await createTestContext([NegotiationModule])));
afterAll(() => context.close());

const issue = (room: TestRoom, by: 'buyer' | 'seller' = 'buyer') =>
  context.get(IssueAgreement).execute(room.id, room[by]);
const papers = () =>
  context.database.query(sql('SELECT 1 FROM documents WHERE kind = $1'), [agreementPaper.name]);

async function anAgreedRoom(parts?: Parameters<typeof anOffer>[3]): Promise<TestRoom> {
  const room = await aDealRoom(context);
  const no = await anOffer(context, room, 'seller', parts);
  await context.get(AcceptOffer).execute(room.id, no, room.buyer);
  return room;
}

describe('the paper of an agreement', () => {
  it('is issued once, however many of both parties ask for it at once', async () => {
    const room = await anAgreedRoom();
    const before = (await papers()).length;
    const files = await Promise.all([
      ...[issue(room), issue(room, 'seller'), issue(room), issue(room, 'seller')],
    ]);
    expect(new Set(files).size).toBe(1);
    expect((await papers()).length).toBe(before + 1);
  });

  it('is not issued by accepting: that waits for no printer', async () => {
    const before = (await papers()).length;
    await anAgreedRoom();
    expect((await papers()).length).toBe(before);
  });

  it('says everything that was agreed, over as many pages as it takes', async () => {
    const text = '质量按国家标准，每批附检验报告。'.repeat(100);
    const room = await anAgreedRoom({
      lines: [
        { description: '不锈钢球阀', specification: 'DN50', quantity: '1500', unitPrice: '186.5' },
        { description: '铸钢闸阀', specification: '', quantity: '3', unitPrice: '0.335' },
      ],
      freeTerms: [{ title: '质量与验收', text }],
    });
    const bytes = await context.get(Files).bytes(await issue(room));
    const { pages, text: printed } = await readPdf(bytes);
    expect(pages.length).toBeGreaterThan(2);
    const body = pages.map((page) => page.replace(/购销协议XY-\d{4}-\d{6}|—\d+—/g, '')).join('');
    for (const said of [
      ...['1,500', '279,750.00', '1.01', 'CNY279,751.01', '2999年6月30日', '货到验收后30日内电汇'],
      ...['甲方（买方）', '乙方（卖方）', '李采购', '四、质量与验收'],
    ])
      expect(printed).toContain(said);
    expect(body).toContain(text);
  });

  it('is for its two parties, and there is none before they agree', async () => {
    const room = await aDealRoom(context);
    await expect(issue(room)).rejects.toMatchObject({ code: 'negotiation.agreement-not-found' });
    const agreed = await anAgreedRoom();
    const { buyer: stranger } = await twoUnits(context);
    await expect(context.get(IssueAgreement).execute(agreed.id, stranger)).rejects.toMatchObject({
      code: 'negotiation.deal-room-not-found',
    });
  });
});

describe('the print of an offer', () => {
  it('says in which state the version is now, and of which there is none', async () => {
    const room = await aDealRoom(context);
    await anOffer(context, room, 'seller');
    const print = (no: number) => context.get(PrintOffer).execute(room.id, no, room.buyer);
    expect((await readPdf((await print(1)).bytes)).text).toContain('状态：有效，等待答复');
    await context.get(AcceptOffer).execute(room.id, 1, room.buyer);
    expect((await readPdf((await print(1)).bytes)).text).toContain('状态：已接受');
    await expect(print(2)).rejects.toMatchObject({ code: 'negotiation.offer-not-found' });
  });
});

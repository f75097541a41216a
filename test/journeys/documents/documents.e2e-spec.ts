import { readPdf } from '@wanchang/documents/testing';
import { createTestMarket, type TestMarket } from '../../support/test-market';
import type { DealRoom, Page } from '../../support/contract';
import { agreedRoom, agreementPdf, bytesOf, hashOf, readOff } from '../../support/papers';
import { startSystem, type System } from '../../support/system';

let system: System;
let market: TestMarket;
let room: DealRoom;

interface Issued {
  readonly id: string;
  readonly number: string;
  readonly state: string;
}

beforeAll(async () => {
  system = await startSystem({ worker: false });
  market = await createTestMarket(system);
  room = await agreedRoom(market);
}, 120_000);
afterAll(() => system?.stop());

describe('an agreement on paper', () => {
  it('is issued once: both parties read the same bytes under one number, with the terms in Chinese', async () => {
    const copies = await Promise.all([
      agreementPdf(market.buyer, room),
      agreementPdf(market.seller, room),
      agreementPdf(market.buyer, room),
    ]);
    expect(new Set(copies.map(hashOf)).size).toBe(1);
    const { number, text } = await readOff(copies[0]);
    expect(number).toMatch(/^XY-\d{4}-000001$/);
    for (const said of ['永嘉阀门有限公司', '陇西县人民政府', '不锈钢球阀', '37,300.00'])
      expect(text).toContain(said);
    expect(text).toContain('货到验收后30日内电汇');
  });

  it('R10.4 is verified by anyone: who has number and check code: what it is and its hash, never its terms', async () => {
    const bytes = await agreementPdf(market.buyer, room);
    const { number, code } = await readOff(bytes);
    const visitor = system.visitor();
    const walked = await visitor.refused('GET', `/verifications/${number}`);
    expect(walked).toMatchObject({ status: 404, code: 'documents.number-not-found' });
    const whole = await visitor.get<object>(`/verifications/${number}?code=${code}`);
    expect(whole).toMatchObject({ number, kind: '购销协议', state: 'valid' });
    expect(whole).toMatchObject({ details: { sha256: hashOf(bytes) } });
    expect(JSON.stringify(whole)).not.toMatch(/永嘉|陇西|球阀|37,?300/);
  });

  it('is kept from the secretariat, which sees its number in the register and can make it void', async () => {
    const { secretariat, buyer } = market;
    const before = await readOff(await agreementPdf(buyer, room));
    const { items } = await secretariat.browser.get<Page<Issued>>('/documents?q=XY-');
    expect(items).toMatchObject([{ number: before.number, readable: false, state: 'valid' }]);
    const [{ id }] = items as [Issued];
    const refused = await secretariat.browser.refused('GET', `/documents/${id}/file`);
    expect(refused.code).toBe('documents.not-open-to-secretariat');
    await secretariat.browser.post(`/documents/${id}/void`, { reason: '当事方要求重印' });
    const address = `/verifications/${before.number}?code=${before.code}`;
    expect(await system.visitor().get(address)).toMatchObject({ state: 'void' });
    const after = await readOff(await agreementPdf(buyer, room));
    expect(after.number.slice(-6)).toBe('000002');
  });

  it('an offer prints its state at this moment, for the two parties only', async () => {
    const path = `/deal-rooms/${room.id}/offers/1/offer.pdf`;
    const { text } = await readPdf(await bytesOf(market.seller, path));
    expect(text).toContain('状态：已接受');
    const refused = await market.secretariat.browser.refused('GET', path);
    expect(refused.status).toBe(403);
  });
});

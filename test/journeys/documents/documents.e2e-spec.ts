import { readPdf } from '@wanchang/documents/testing';
import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import {
  barriers,
  DESK,
  describeInBrowser,
  launchBrowser,
  openWindow,
  overhang,
  PHONE,
  signInAt,
  troubles,
} from '../../support/chromium';
import { createConference, type Conference } from '../../support/conference';
import type { DealRoom, Page as ListPage } from '../../support/contract';
import { offer, openRoom, publish, valveListing } from '../../support/deals';
import type { Person } from '../../support/people';
import { startSystem, type System } from '../../support/system';

let system: System;
let conference: Conference;
let room: DealRoom;

interface Issued {
  readonly id: string;
  readonly number: string;
  readonly sha256: string;
  readonly state: string;
}

beforeAll(async () => {
  system = await startSystem();
  conference = await createConference(system);
  const { seller, buyer } = conference;
  room = await openRoom(buyer, await publish(seller, valveListing('supply')));
  await offer(seller, room.id, null);
  await buyer.browser.post(`/deal-rooms/${room.id}/offers/1/accept`);
}, 120_000);
afterAll(() => system?.stop());

async function bytesOf({ browser }: Person, path: string): Promise<Buffer> {
  const response = await browser.open(path, {}, AbortSignal.timeout(20_000));
  expect([path, response.status]).toEqual([path, 200]);
  return Buffer.from(await response.arrayBuffer());
}

const agreementPdf = (person: Person) => bytesOf(person, `/deal-rooms/${room.id}/agreement.pdf`);
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Number and check code, as they are read off the paper. */
async function readOff(bytes: Buffer): Promise<{ number: string; code: string; text: string }> {
  const { text } = await readPdf(bytes);
  const [, number = '', code = ''] = /文件编号([A-Z]+-\d{4}-\d{6})校验码(\w{8})/.exec(text) ?? [];
  return { number, code, text };
}

describe('an agreement on paper', () => {
  it('is issued once: both parties read the same bytes under one number, with the terms in Chinese', async () => {
    const copies = await Promise.all([
      agreementPdf(conference.buyer),
      agreementPdf(conference.seller),
      agreementPdf(conference.buyer),
    ]);
    expect(new Set(copies.map(hashOf)).size).toBe(1);
    const { number, text } = await readOff(copies[0]);
    expect(number).toMatch(/^XY-\d{4}-000001$/);
    for (const said of ['永嘉阀门有限公司', '陇西县人民政府', '不锈钢球阀', '37,300.00'])
      expect(text).toContain(said);
    expect(text).toContain('货到验收后30日内电汇');
  });

  it('R10.4 is verified by anyone: by the number what it is, by the check code also its hash, never its terms', async () => {
    const bytes = await agreementPdf(conference.buyer);
    const { number, code } = await readOff(bytes);
    const visitor = system.visitor();
    const known = await visitor.get<object>(`/verifications/${number}`);
    expect(known).toMatchObject({ number, kind: '购销协议', state: 'valid', details: null });
    const whole = await visitor.get<object>(`/verifications/${number}?code=${code}`);
    expect(whole).toMatchObject({ details: { sha256: hashOf(bytes) } });
    expect(JSON.stringify(whole)).not.toMatch(/永嘉|陇西|球阀|37,?300/);
  });

  it('is kept from the secretariat, which sees its number in the register and can make it void', async () => {
    const { secretariat, buyer } = conference;
    const before = await readOff(await agreementPdf(buyer));
    const { items } = await secretariat.browser.get<ListPage<Issued>>('/documents?q=XY-');
    expect(items).toMatchObject([{ number: before.number, readable: false, state: 'valid' }]);
    const [{ id }] = items as [Issued];
    const refused = await secretariat.browser.refused('GET', `/documents/${id}/file`);
    expect(refused.code).toBe('documents.not-open-to-secretariat');
    await secretariat.browser.post(`/documents/${id}/void`, { reason: '当事方要求重印' });
    expect(await system.visitor().get(`/verifications/${before.number}`)).toMatchObject({
      state: 'void',
    });
    const after = await readOff(await agreementPdf(buyer));
    expect(after.number.slice(-6)).toBe('000002');
  });

  it('an offer prints its state at this moment, for the two parties only', async () => {
    const path = `/deal-rooms/${room.id}/offers/1/offer.pdf`;
    const { text } = await readPdf(await bytesOf(conference.seller, path));
    expect(text).toContain('状态：已接受');
    const refused = await conference.secretariat.browser.refused('GET', path);
    expect(refused.status).toBe(403);
  });
});

describeInBrowser('a document', () => {
  let browser: Browser;
  beforeAll(async () => (browser = await launchBrowser()));
  afterAll(() => browser?.close());

  const verdict = (page: Page, text: string | RegExp) =>
    page.getByRole('status').getByText(text).first().waitFor();
  const fits = async (page: Page) =>
    expect([page.url(), await overhang(page), await barriers(page)]).toEqual([page.url(), 0, []]);

  it('is issued under red head and seal by the secretariat, entered in both registers, and made void', async () => {
    const page = await openWindow(browser, system.url);
    await signInAt(page, conference.secretariat);
    await page.getByRole('link', { name: '文件', exact: true }).click();
    await page.getByRole('link', { name: '拟发文件' }).click();
    await page.getByLabel('标题', { exact: true }).fill('关于召开产品对接会的通知');
    await page.getByLabel('主送单位').fill('各成员单位');
    await page.getByLabel('正文').fill('定于12月8日召开对接会。\n请准时参加。');
    await page.getByLabel('用印批准人').fill('王秘书长');
    await page.getByRole('button', { name: '编号用印，出具文件' }).click();
    await page.getByText('关于召开产品对接会的通知').waitFor();
    await fits(page);
    await page.getByRole('link', { name: '用印登记' }).click();
    await page.getByText(/王秘书长 批准/).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: /^作废 TZ-/ }).click();
    await page.getByLabel(/作废原因/).fill('日期有误');
    await page.getByRole('button', { name: '确认作废' }).click();
    await page.getByText(/日期有误/).waitFor();
  }, 60_000);

  it.each([
    ['desk', DESK],
    ['phone', PHONE],
  ])(
    'is verified on a %s by scanning, by typing, and by comparing the file',
    async (_, size) => {
      const bytes = await agreementPdf(conference.buyer);
      const { number, code } = await readOff(bytes);
      const page = await openWindow(browser, system.url, size);
      await page.goto(`/verify/${number}#${code}`);
      await verdict(page, '有效');
      await page.getByText(hashOf(bytes)).waitFor();
      const file = { name: '协议.pdf', mimeType: 'application/pdf', buffer: bytes };
      await page.locator('input[type=file]').setInputFiles(file);
      await verdict(page, /一致：与出具的文件完全相同/);
      const forged = Buffer.concat([bytes, Buffer.from('\n')]);
      await page.locator('input[type=file]').setInputFiles({ ...file, buffer: forged });
      await verdict(page, /不一致/);
      await fits(page);
      await page.getByLabel('文件编号').fill('XY-2020-000009');
      await page.getByRole('button', { name: '查验' }).click();
      await verdict(page, '没有这个编号的文件');
      await page.getByLabel('文件编号').fill(number.toLowerCase());
      await page.getByLabel(/校验码/).fill('');
      await page.getByRole('button', { name: '查验' }).click();
      await page.getByText('填写校验码后').waitFor();
    },
    60_000,
  );

  it('no page failed on the way', () => expect(troubles).toEqual([]));
});

import type { Browser, Page } from 'playwright-core';
import {
  barriers,
  DESK,
  launchBrowser,
  openWindow,
  overhang,
  PHONE,
  signInAt,
  troubles,
} from '../../support/chromium';
import { createTestMarket, type TestMarket } from '../../support/test-market';
import type { DealRoom } from '../../support/contract';
import { agreedRoom, agreementPdf, hashOf, readOff } from '../../support/papers';
import { startSystem, type System } from '../../support/system';

let system: System;
let market: TestMarket;
let room: DealRoom;
let browser: Browser;

describe('a document, in a browser', () => {
  beforeAll(async () => {
    system = await startSystem({ worker: false });
    market = await createTestMarket(system);
    room = await agreedRoom(market);
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  const verdict = (page: Page, text: string | RegExp) =>
    page.getByRole('status').getByText(text).first().waitFor();
  const fits = async (page: Page) =>
    expect([page.url(), await overhang(page), await barriers(page)]).toEqual([page.url(), 0, []]);

  it('is issued under red head and seal by the secretariat, entered in both registers, and made void', async () => {
    const page = await openWindow(browser, system.url);
    await signInAt(page, market.secretariat);
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
  }, 120_000);

  it.each([
    ['desk', DESK],
    ['phone', PHONE],
  ])(
    'is verified on a %s by scanning, by typing, and by comparing the file',
    async (_, size) => {
      const bytes = await agreementPdf(market.buyer, room);
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
      await verdict(page, '编号或校验码与纸面不符');
      await page.getByLabel('文件编号').fill(number.toLowerCase());
      await page.getByLabel(/校验码/).fill('');
      await page.getByRole('button', { name: '查验' }).click();
      await page.getByText('请填写印在编号旁的校验码').waitFor();
      await page.getByLabel(/校验码/).fill(code.toLowerCase());
      await page.getByRole('button', { name: '查验' }).click();
      await verdict(page, '有效');
    },
    60_000,
  );

  it('no page failed on the way', () => expect(troubles).toEqual([]));
});

import type { Browser, Page } from 'playwright-core';
import {
  barriers,
  isShown,
  launchBrowser,
  openWindow,
  overhang,
  PHONE,
  signInAt,
  troubles,
} from '../../support/chromium';
import { createUnit, type Unit } from '../../support/people';
import { startSystem, type System } from '../../support/system';
import { createTestMarket, type TestMarket } from '../../support/test-market';

let system: System;
let market: TestMarket;
let browser: Browser;
let suppliers: readonly Unit[];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const shows = (page: Page, text: string | RegExp) => isShown(page.getByText(text).first());

describe.each([
  ['1280', undefined],
  ['390', PHONE],
])('R0.5 a request for quotation, in a browser %s px wide', (width, size) => {
  let buyer: Page;
  let clerks: readonly Page[];
  /** The address of the request. */
  let rfq: string;
  const title = `阀门采购 ${width}`;

  beforeAll(async () => {
    system ??= await startSystem();
    market ??= await createTestMarket(system);
    browser ??= await launchBrowser();
    const unit = (nameZh: string) => createUnit(system, market.secretariat, { nameZh });
    suppliers ??= [market.factory, await unit('乐清管件有限公司'), await unit('瑞安铸造有限公司')];
    const window = () => openWindow(browser, system.url, size);
    buyer = await window();
    await signInAt(buyer, market.buyer);
    const pages: Page[] = [];
    for (const { administrator } of suppliers) {
      const page = await window();
      await signInAt(page, administrator);
      pages.push(page);
    }
    clerks = pages;
  }, 120_000);

  it('the buyer writes what is asked for, and chooses three units', async () => {
    await buyer.goto('/rfqs/new');
    await buyer.getByLabel('标题').fill(title);
    await buyer.getByLabel('交货地点').fill('甘肃省定西市陇西县');
    await buyer.getByLabel('付款方式').fill('货到验收后 30 日内电汇');
    await buyer.getByLabel('品名').fill('不锈钢球阀');
    await buyer.getByLabel('规格要求').fill('Q41F-16P DN50');
    await buyer.getByLabel('数量', { exact: true }).fill('200');
    await buyer.getByLabel('单位', { exact: true }).fill('台');
    await buyer.getByLabel(/目标单价/).fill('177.77');
    await button(buyer, '保存').click();
    await buyer.getByRole('heading', { level: 1, name: title }).waitFor();
    rfq = new URL(buyer.url()).pathname;
    await button(buyer, '选择单位').click();
    for (const { nameZh } of suppliers)
      await buyer.getByRole('checkbox', { name: new RegExp(nameZh) }).check();
    await button(buyer, '加入 3 家').click();
    await shows(buyer, '询价单位（3）');
  });

  it('sends it in one step; each supplier finds it', async () => {
    await button(buyer, '发出询价').first().click();
    await buyer.getByRole('dialog').getByRole('button', { name: '发出询价' }).click();
    await shows(buyer, '询价已发出');
    for (const page of clerks) {
      await page.goto('/rfq-invitations');
      await page.getByRole('link', { name: title }).click();
      await shows(page, 'Q41F-16P DN50');
      expect(await page.getByText('177.77').count()).toBe(0);
    }
  });

  it('one asks, all read the answer', async () => {
    const [first, second] = clerks;
    await button(first!, '提问').click();
    await first!.getByRole('dialog').getByRole('textbox').fill('法兰按什么标准？');
    await first!.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await shows(first!, '已提问，等待答复');
    await shows(buyer, '法兰按什么标准？');
    await button(buyer, '答复').click();
    const dialog = buyer.getByRole('dialog');
    await dialog.getByLabel('答复').fill('GB/T 9113');
    await dialog.getByRole('button', { name: '确定' }).click();
    await shows(second!, 'GB/T 9113');
  });

  it('two quote, one declines; the buyer sees it live', async () => {
    for (const [at, price] of ['186.5', '179.9'].entries()) {
      const page = clerks[at]!;
      await page.getByLabel('单价', { exact: true }).fill(price);
      await page.getByLabel('交期（天）').fill('20');
      await button(page, '发出报价').click();
      await shows(page, '第 1 版');
    }
    await button(clerks[2]!, '谢绝').click();
    await clerks[2]!.getByRole('dialog').getByRole('button', { name: '谢绝' }).click();
    await shows(clerks[2]!, '已谢绝');
    await shows(buyer, '已谢绝');
  });

  it('the buyer compares and awards the lowest; winner and loser read how it ended', async () => {
    await buyer.getByRole('link', { name: '比较与定标' }).click();
    await shows(buyer, /目标/);
    await shows(buyer, '最低');
    expect([await overhang(buyer), await barriers(buyer)]).toEqual([0, []]);
    await button(buyer, '每行取最低价').click();
    await button(buyer, '确认定标').first().click();
    await buyer.getByRole('dialog').getByRole('button', { name: '确认定标' }).click();
    await buyer.waitForURL(`**${rfq}`);
    await shows(buyer, '已定标');
    await shows(clerks[1]!, '已中选');
    await shows(clerks[0]!, '未中选');
    await clerks[1]!.getByRole('link', { name: '查看协议与洽谈室' }).click();
    await clerks[1]!.getByRole('heading', { level: 1 }).waitFor();
    // On a phone the terms stand behind a tab.
    if (size === PHONE) return;
    await shows(clerks[1]!, '双方已就以下条款达成一致。');
    await shows(clerks[1]!, /35,980\.00/);
  });

  it('fits its window and has no barrier', async () => {
    for (const path of ['/rfqs', '/rfqs/new', rfq, '/rfq-invitations']) {
      await buyer.goto(path);
      await buyer.getByRole('heading', { level: 1 }).first().waitFor();
      expect([path, await overhang(buyer)]).toEqual([path, 0]);
      expect([path, await barriers(buyer)]).toEqual([path, []]);
    }
  }, 120_000);

  it('no page failed on the way', () => {
    expect(troubles).toEqual([]);
  });
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

import type { Browser, Page } from 'playwright-core';
import { createTestMarket, type TestMarket } from '../../support/test-market';
import type { SearchPage } from '../../support/contract';
import { dayIn } from '../../support/deals';
import { eventually } from '../../support/eventually';
import { createColleague } from '../../support/people';
import { startSystem, type System } from '../../support/system';
import {
  barriers,
  launchBrowser,
  openWindow,
  overhang,
  PHONE,
  signInAt,
  troubles,
  isShown,
} from '../../support/chromium';

const PRICE_LIST = [
  '品名,规格型号,单位,数量,单价（元）,交货期,行业,有效期至',
  `不锈钢球阀 Q41F-16P DN50,DN50 PN16,台,500,186.50,15天,344,${dayIn(200)}`,
  `,25×52×15,套,20,6.80,7天,345,${dayIn(200)}`,
].join('\n');
/** Why they match: a whole sentence about the two. */
const SENTENCE = /\p{Script=Han}{6,}.*。/u;
const ENDED_WITHIN_MS = 2000;

let system: System;
let market: TestMarket;
let browser: Browser;
let clerk: Page;
let buyer: Page;
let secretary: Page;
/** The address of the deal room. */
let room: string;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const shows = (page: Page, text: string | RegExp) => isShown(page.getByText(text).first());
const at = (page: Page) => new URL(page.url()).pathname;

describe('the main job, in a browser', () => {
  beforeAll(async () => {
    system = await startSystem();
    market = await createTestMarket(system);
    const person = await createColleague(system, market.secretariat, market.factory);
    browser = await launchBrowser();
    const window = () => openWindow(browser, system.url);
    [clerk, buyer, secretary] = [await window(), await window(), await window()];
    await signInAt(clerk, person);
    await signInAt(buyer, market.buyer);
    await signInAt(secretary, market.secretariat);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('the clerk imports a spreadsheet and reads why a row was wrong', async () => {
    await clerk.goto('/my-listings/imports');
    const file = { name: '报价单.csv', mimeType: 'text/csv', buffer: Buffer.from(PRICE_LIST) };
    await clerk.locator('input[type=file]').setInputFiles(file);
    await button(clerk, '开始导入').click();
    await shows(clerk, '已完成');
    await shows(clerk, '没有名称');
  });

  it('the clerk publishes what went in', async () => {
    await clerk.getByRole('link', { name: '查看导入的发布' }).click();
    await button(clerk, '发布').click();
    await shows(clerk, '已发布，正在匹配');
  });

  it('the buyer finds it by a part of its model number', async () => {
    await eventually(async () => {
      const { items } = await market.buyer.browser.get<SearchPage>('/search?q=q41f');
      expect(items).toHaveLength(1);
    });
    const box = buyer.getByRole('combobox', { name: '搜索' });
    await box.fill('q41f');
    await box.press('Enter');
    await buyer.getByRole('link').filter({ hasText: 'Q41F-16P' }).click();
    await buyer.getByRole('heading', { level: 1, name: /不锈钢球阀 Q41F-16P DN50/ }).waitFor();
    await shows(buyer, '永嘉阀门有限公司');
  });

  it('the buyer publishes a demand, and both see the match without a reload', async () => {
    await clerk.goto('/matches');
    await shows(clerk, '匹配');
    await publishDemand(buyer);
    await buyer.goto('/matches');
    for (const page of [buyer, clerk]) {
      const match = page.getByRole('listitem').filter({ hasText: 'Q41F-16P' });
      await isShown(match.getByText(SENTENCE));
    }
  });

  it('the buyer opens the deal room from the match; what is said arrives live', async () => {
    await button(buyer, '发起洽谈').first().click();
    await buyer.getByRole('textbox', { name: '消息' }).waitFor();
    room = at(buyer);
    await clerk.goto(room);
    await say(buyer, '请按图纸报价，含税到厂。');
    await isShown(clerk.getByRole('log').getByText('请按图纸报价，含税到厂。'));
    await say(clerk, '好的，今天报价。');
    await isShown(buyer.getByRole('log').getByText('好的，今天报价。'));
  });

  it('the seller offers, the buyer counters, the seller accepts: one agreement on both screens', async () => {
    await button(clerk, '提出报价').click();
    await fillOffer(clerk, '186.5');
    await button(clerk, '发出报价').click();
    await button(buyer, '还价').click();
    await buyer.getByLabel('单价', { exact: true }).fill('179.99');
    await shows(buyer, /186\.5/);
    await button(buyer, '发出报价').click();
    await button(clerk, '接受报价').click();
    await button(clerk, '确认接受，达成协议').click();
    for (const page of [clerk, buyer]) {
      await shows(page, '双方已就以下条款达成一致。');
      await shows(page, /35,998\.00/);
    }
  });

  it('finds no barrier on the pages of a member', async () => {
    const match = await buyer.getByRole('link', { name: '查看匹配理由' }).getAttribute('href');
    const lists = ['/', '/search', '/matches', '/my-listings', '/deal-rooms', '/unit'];
    const forms = ['/my-listings/new?side=supply', '/my-listings/imports', '/account'];
    for (const path of [...lists, match!, room, ...forms]) await expectNoBarrier(buyer, path);
  }, 180_000);

  it('fits a phone', async () => {
    const phone = await openWindow(browser, system.url, PHONE);
    await signInAt(phone, market.buyer);
    const lists = ['/', '/search?q=球阀', '/my-listings', '/matches', '/deal-rooms'];
    for (const path of [...lists, room, '/my-listings/new?side=demand']) {
      await phone.goto(path);
      await phone.getByRole('heading', { level: 1 }).first().waitFor();
      expect([path, await overhang(phone)]).toEqual([path, 0]);
      expect([path, await barriers(phone)]).toEqual([path, []]);
    }
  }, 180_000);

  it('R12.3 the secretariat suspends the seller’s unit: within 2 s its pages say so', async () => {
    await secretary.goto('/secretariat/members');
    await secretary.getByRole('link', { name: '永嘉阀门有限公司' }).click();
    await button(secretary, '暂停资格').click();
    await secretary.getByRole('dialog').getByRole('textbox').fill('年费逾期未缴');
    await button(secretary, '确认暂停').click();
    const since = performance.now();
    await clerk.getByText('贵单位已被暂停成员资格').waitFor();
    expect(performance.now() - since).toBeLessThan(ENDED_WITHIN_MS);
    await shows(clerk, '年费逾期未缴');
    await buyer.goto(room);
    await shows(buyer, '双方已就以下条款达成一致。');
    await isShown(buyer.getByRole('log').getByText('好的，今天报价。'));
  });

  it('finds no barrier on the pages of a visitor and of the secretariat', async () => {
    const visitor = await openWindow(browser, system.url);
    for (const path of ['/', '/search', '/sign-in', '/forgot-password'])
      await expectNoBarrier(visitor, path);
    for (const path of [
      '/',
      '/secretariat/members',
      at(secretary),
      '/secretariat/mails',
      '/secretariat/jobs',
    ])
      await expectNoBarrier(secretary, path);
  }, 180_000);

  it('no page failed on the way', () => {
    expect(troubles).toEqual([]);
  });
});

async function publishDemand(page: Page): Promise<void> {
  await page.goto('/my-listings');
  await page.getByRole('link', { name: '发布需求' }).first().click();
  await page.getByLabel('标题').fill('采购不锈钢球阀 Q41F-16P DN50');
  await page.getByLabel('所属行业').fill('球阀');
  await page.getByText(/344/).last().click();
  await page.getByRole('textbox', { name: '规格参数 1 名称' }).fill('公称通径');
  await page.getByRole('textbox', { name: '规格参数 1 值' }).fill('DN50');
  await page.getByLabel('数量', { exact: true }).fill('200');
  await page.getByLabel('数量 单位').fill('台');
  await page.getByRole('textbox', { name: '最高限价' }).fill('230');
  await page.getByLabel('计价单位').fill('台');
  await fillDay(page, '需求截止日期', dayIn(90));
  await button(page, '发布').click();
  await shows(page, '已发布，正在匹配');
}

async function fillDay(page: Page, label: string, day: string): Promise<void> {
  await page.getByLabel(label).fill(day);
  await page.getByLabel(label).press('Enter');
}

async function say(page: Page, text: string): Promise<void> {
  const box = page.getByRole('textbox', { name: '消息' });
  await box.fill(text);
  await box.press('Enter');
}

async function fillOffer(page: Page, unitPrice: string): Promise<void> {
  await page.getByLabel('品名').fill('不锈钢球阀');
  await page.getByLabel('数量', { exact: true }).fill('200');
  await page.getByLabel('单位', { exact: true }).fill('台');
  await page.getByLabel('单价', { exact: true }).fill(unitPrice);
  await page.getByLabel('交货地点').fill('甘肃省定西市陇西县');
  await fillDay(page, '交货日期', dayIn(60));
  await page.getByLabel('付款方式').fill('货到验收后 30 日内电汇');
  await fillDay(page, '报价有效期至', `${dayIn(14)} 12:00`);
}

async function expectNoBarrier(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  expect([path, await barriers(page)]).toEqual([path, []]);
}

import type { Browser, Page } from 'playwright-core';
import { createTestMarket, type TestMarket } from '../../support/test-market';
import { eventually } from '../../support/eventually';
import type { SearchPage } from '../../support/contract';
import { PASSWORD } from '../../support/people';
import { startSystem, type System } from '../../support/system';
import {
  launchBrowser,
  openWindow,
  overhang,
  PHONE,
  signInAt,
  troubles,
  isShown,
} from '../../support/chromium';

let system: System;
let market: TestMarket;
let browser: Browser;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first();
const heading = (page: Page, name: string | RegExp) =>
  isShown(page.getByRole('heading', { level: 1, name }));
const at = (page: Page) => new URL(page.url()).pathname;
const entries = (page: Page) =>
  page.getByRole('navigation', { name: '主导航' }).getByRole('link').filter({ visible: true });

describe('the workspaces, in a browser', () => {
  beforeAll(async () => {
    system = await startSystem();
    market = await createTestMarket(system);
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('a member writes a draft, finds it on the workbench, and publishes it once nothing is missing', async () => {
    const page = await openWindow(browser, system.url);
    await signInAt(page, market.seller);
    await heading(page, '工作台');
    await link(page, '发布供应').click();
    await page.getByLabel('标题').fill('铸钢闸阀 Z41H-25 DN200');
    await button(page, '保存草稿').click();
    await page.waitForURL(/my-listings\/(?!new)/);
    await link(page, '工作台').click();
    await link(page, '铸钢闸阀 Z41H-25 DN200').click();
    // Its name begins with the sign of waiting until that has faded away.
    const publish = page.getByRole('button', { name: /发布/ });
    await publish.click();
    await page.getByText('请选择所属行业').waitFor();
    await page.getByLabel('所属行业').fill('阀门');
    await page.getByText(/344/).last().click();
    await publish.click();
    await page.getByText('已发布，正在匹配').waitFor();
  }, 120_000);

  it('a visitor searches, sees a teaser, and is led back to it after signing in', async () => {
    await eventually(async () => {
      const { items } = await system.visitor().get<SearchPage>('/search?q=闸阀');
      expect(items).toHaveLength(1);
    });
    const page = await openWindow(browser, system.url);
    await page.goto('/');
    await page.getByRole('searchbox', { name: /品名、型号或行业/ }).fill('闸阀');
    await page.getByRole('main').getByRole('button', { name: '搜索' }).click();
    await heading(page, '产品展示');
    await link(page, '铸钢闸阀 Z41H-25 DN200').click();
    await heading(page, /铸钢闸阀 Z41H-25 DN200/);
    await page.getByText('会员可见', { exact: true }).first().waitFor();
    const listing = at(page);
    await link(page, '登录查看').click();
    await page.getByLabel('邮箱或手机号').fill(market.buyer.email);
    await page.getByLabel('密码').fill('not the password');
    // While its waiting sign fades the button is called by that as well.
    const submit = page.getByRole('main').getByRole('button', { name: /登录$/ });
    await submit.click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('密码').fill(PASSWORD);
    await submit.click();
    await page.getByText('永嘉阀门有限公司').first().waitFor();
    expect(at(page)).toBe(listing);
  }, 120_000);

  it('the secretariat goes from a figure to the members behind it, and to the file of one', async () => {
    const page = await openWindow(browser, system.url);
    await signInAt(page, market.secretariat);
    await heading(page, '秘书处工作台');
    await link(page, /会员单位 · 正常\s*2/).click();
    await link(page, '永嘉阀门有限公司').click();
    await heading(page, /永嘉阀门有限公司/);
    await button(page, '暂停资格').waitFor();
    for (const name of ['供需大数据', '匹配管理', '系统', '邮件', '任务', '审计']) {
      await link(page, name).click();
      await heading(page, name);
    }
  }, 120_000);

  it('each fits a phone, with at most five entries in the bar', async () => {
    const { seller, secretariat } = market;
    for (const [person, paths] of [
      [seller, ['/', '/my-listings', '/notices', '/account']],
      [secretariat, ['/', '/secretariat/members', '/secretariat/jobs']],
    ] as const) {
      const page = await openWindow(browser, system.url, PHONE);
      await signInAt(page, person);
      expect(await entries(page).count()).toBeLessThanOrEqual(5);
      for (const path of paths) {
        await page.goto(path);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        expect([path, await overhang(page)]).toEqual([path, 0]);
      }
    }
  }, 120_000);

  it('no page failed on the way', () => {
    expect(troubles).toEqual([]);
  });
});

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
import { startSystem, type System } from '../../support/system';
import { createTestMarket, type TestMarket } from '../../support/test-market';

/** A price under a name that nobody knows, and a row without a name. */
const PRICE_LIST =
  '品名,规格型号,数量,结算\n不锈钢球阀,Q41F-16P DN50,500台,186.50\n,Z41W-16P DN80,20台,240\n';
const NEXT_LIST = PRICE_LIST.replace('186.50', '190').replace('\n,Z41W', '\n不锈钢闸阀,Z41W');

let system: System;
let market: TestMarket;
let browser: Browser;
let clerk: Page;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const preview = () => clerk.getByRole('list', { name: '先看看会导入什么' });
const row = (text: string) => preview().getByRole('listitem').filter({ hasText: text }).first();
const says = (text: string, expected: string) => isShown(row(text).getByText(expected).first());

const choose = async (name: string, text: string) => {
  await clerk.goto('/my-listings/imports');
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
  await clerk.locator('input[type=file]').setInputFiles(file);
};

describe('a file that is not read as it is meant, in a browser', () => {
  beforeAll(async () => {
    system = await startSystem();
    market = await createTestMarket(system);
    browser = await launchBrowser();
    clerk = await openWindow(browser, system.url);
    await signInAt(clerk, market.seller);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('is shown as listings as soon as it is chosen, with what is wrong at its row', async () => {
    await choose('结算单.csv', PRICE_LIST);
    await says('不锈钢球阀', '面议');
    await says('没有名称', '不能导入');
    expect(await barriers(clerk)).toEqual([]);
  });

  it('is read again when a column is said to be the price', async () => {
    await clerk.getByRole('combobox', { name: '列“结算”的含义' }).click();
    await clerk.getByTitle('单价', { exact: true }).filter({ visible: true }).click();
    await says('不锈钢球阀', '¥186.50');
    await isShown(clerk.getByText('按贵单位的选择').first());
  });

  it('takes a name that is written into its row, and one region for all rows; a step can be taken back', async () => {
    await clerk.getByRole('button', { name: '改正第 3 行' }).click();
    const name = clerk.getByRole('textbox', { name: '品名' });
    await name.fill('不锈钢截止阀');
    await name.press('Enter');
    await says('不锈钢截止阀', '新增');
    await clerk.getByRole('combobox', { name: '全部行的' }).click();
    await clerk.getByTitle('地区', { exact: true }).filter({ visible: true }).click();
    await clerk.getByRole('textbox', { name: '地区的内容' }).fill('湖北省武汉市');
    await clerk.getByRole('checkbox', { name: '已填写的也改' }).check();
    await button(clerk, '应用').click();
    await says('不锈钢截止阀', '武汉');
    await button(clerk, '撤销一步').click();
    await row('不锈钢截止阀').getByText('武汉').waitFor({ state: 'hidden' });
  });

  it('goes in as it was shown', async () => {
    await button(clerk, '开始导入').click();
    await isShown(clerk.getByText('已完成').first());
    await isShown(clerk.getByText('不锈钢截止阀').first());
    await clerk.goto('/my-listings');
    await isShown(clerk.getByText('¥186.50').first());
  });

  it('is read the same way when one of its form comes again, and its goods are known', async () => {
    await choose('下月结算单.csv', NEXT_LIST);
    await says('不锈钢球阀', '¥190.00');
    await says('不锈钢球阀', '更新');
  });

  it('can be corrected on a phone', async () => {
    await clerk.setViewportSize(PHONE);
    expect(await overhang(clerk)).toBe(0);
    await clerk.getByRole('button', { name: '改正第 3 行' }).click();
    const cell = clerk.getByRole('textbox', { name: '结算' });
    await cell.fill('250');
    await cell.press('Enter');
    await says('不锈钢闸阀', '¥250.00');
    expect(troubles).toEqual([]);
  });
});

import { addDays, shanghaiDate } from '@wanchang/kernel';
import { encode } from 'iconv-lite';
import type { Browser, Page } from 'playwright-core';
import {
  DESK,
  launchBrowser,
  openWindow,
  PHONE,
  signInAt,
  troubles,
  fits,
} from '../../support/chromium';
import { createUnit } from '../../support/people';
import { startSystem, type System } from '../../support/system';
import { createTestMarket, type TestMarket } from '../../support/test-market';

let system: System;
let market: TestMarket;
let browser: Browser;
const today = shanghaiDate(new Date());
const YEAR = Number(today.slice(0, 4));

describe('annual fees, in a browser', () => {
  beforeAll(async () => {
    system = await startSystem();
    market = await createTestMarket(system);
    browser = await launchBrowser();
    const rate = { year: YEAR, kind: 'domestic_enterprise', amount: '5000.00' };
    await market.secretariat.browser.post('/fee-rates', rate);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  const invoice = (memberId: string, dueOn: string) =>
    market.secretariat.browser.post('/invoices', { memberId, year: YEAR, dueOn });
  /** As each morning. */
  const morning = () => system.cli(['fees', 'follow-up']);
  const statement = (rows: readonly string[]) => ({
    name: '工行交易明细.csv',
    mimeType: 'text/csv',
    buffer: encode(
      [
        '中国工商银行',
        '交易时间,本方账号,对方单位,对方账号,附言,转出金额,转入金额,余额',
        ...rows,
      ].join('\r\n'),
      'gbk',
    ),
  });
  async function upload(page: Page, rows: readonly string[]) {
    await page.goto('/secretariat/fees/statements');
    await page.locator('input[type=file]').setInputFiles(statement(rows));
    await fits(page);
    await page.getByRole('button', { name: '导入并匹配' }).click();
    await page.getByText('期末余额').waitFor();
  }

  it('R12.1 unpaid leads to grace and to suspension; paid by a bank statement the unit is active again', async () => {
    const unit = await createUnit(system, market.secretariat, { nameZh: '乐清晚缴电器有限公司' });
    await invoice(unit.id, addDays(today, -100));
    const phone = await openWindow(browser, system.url, PHONE);
    await signInAt(phone, unit.administrator);
    await morning();
    await phone.goto('/my-fees');
    await phone.getByText('逾期').first().waitFor();
    await fits(phone);
    const desk = await openWindow(browser, system.url, DESK);
    await signInAt(desk, market.secretariat);
    const stands = async (standing: string) => {
      await desk.goto(`/secretariat/members/${unit.id}`);
      await desk.getByText(standing, { exact: true }).first().waitFor();
    };
    await stands('宽限期');
    await morning();
    await stands('已暂停');
    await upload(desk, [
      `${today} 10:00:00,3100123400001111,乐清晚缴电器有限公司,622200001,年费,,5000.00,15000.00`,
    ]);
    await desk.getByText('已入账 1').waitFor();
    await stands('正常');
    await phone.goto('/my-fees');
    await phone.getByText('已缴清').waitFor();
    await phone.getByRole('link', { name: '收款凭据' }).waitFor();
    await fits(phone);
  }, 180_000);

  it('R12.1 an ambiguous payer of a bank statement is chosen by a person, and can be taken back', async () => {
    for (const nameZh of ['苍南双似标牌有限公司', '苍南双似标识有限公司']) {
      const { id } = await createUnit(system, market.secretariat, { nameZh });
      await invoice(id, addDays(today, 30));
    }
    const desk = await openWindow(browser, system.url, DESK);
    await signInAt(desk, market.secretariat);
    await upload(desk, [
      `${today} 10:00:00,3100123400002222,苍南双似标志有限公司,622200002,会费,,5000.00,15000.00`,
      `${today} 11:00:00,3100123400002222,示例银行,622200003,结息,,3.21,15003.21`,
    ]);
    await desk.getByText('有歧义，请选择').waitFor();
    await fits(desk);
    const row = desk.getByRole('listitem').filter({ hasText: '苍南双似标志有限公司' });
    await row.getByRole('button', { name: '选择单位' }).click();
    await desk.getByLabel('成员单位').click();
    await desk.getByTitle('苍南双似标识有限公司', { exact: true }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '确认入账' }).click();
    await desk.getByText('已入账，收款凭据已出具').waitFor();
    const interest = desk.getByRole('listitem').filter({ hasText: '示例银行' });
    await interest.getByRole('button', { name: '不计年费' }).click();
    await desk.getByLabel('原因').fill('结息');
    await desk.getByRole('dialog').getByRole('button', { name: '不计年费' }).click();
    await desk.getByText('没有这样的明细').waitFor();
    await desk.getByRole('button', { name: '已入账 1' }).click();
    await desk.getByText('已入账：苍南双似标识有限公司').waitFor();
    await fits(desk);
    await desk.getByRole('button', { name: '冲回' }).click();
    await desk.getByLabel('原因').fill('认错单位');
    await desk.getByRole('dialog').getByRole('button', { name: '冲回' }).click();
    await desk.getByRole('button', { name: '待办 1' }).click();
    await desk.getByText('苍南双似标志有限公司').waitFor();
  }, 180_000);

  it('no page failed on the way', () => expect(troubles).toEqual([]));
});

import type { Browser, Page } from 'playwright-core';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  barriers,
  DESK,
  isShown,
  launchBrowser,
  openWindow,
  overhang,
  PHONE,
  signInAt,
  troubles,
} from '../../support/chromium';
import { createSecretary, createUnit, type Unit } from '../../support/people';
import { startSystem, type System } from '../../support/system';
import { createTestMarket, type TestMarket } from '../../support/test-market';

const PASSPHRASE = '一句只有我自己知道的长口令';
const PRICES = ['98765.43', '97531.24'] as const;

let system: System;
let market: TestMarket;
let browser: Browser;
let bidders: readonly Unit[];
let thirdUnit: Unit;
let buyer: Page;
let secretary: Page;
let third: Page;
let clerks: readonly Page[];
/** The address of the tender. */
let tender: string;
/** The secretariat's printed code. */
let code: string;

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const shows = (page: Page, text: string | RegExp) => isShown(page.getByText(text).first());

beforeAll(async () => {
  system = await startSystem();
  market = await createTestMarket(system);
  browser = await launchBrowser();
  const unit = (nameZh: string) => createUnit(system, market.secretariat, { nameZh });
  bidders = [market.factory, await unit('乐清管件有限公司')];
  thirdUnit = await unit('苍南审计有限公司');
  const window = async (person: Parameters<typeof signInAt>[1]) => {
    const page = await openWindow(browser, system.url, DESK);
    await signInAt(page, person);
    return page;
  };
  buyer = await window(market.buyer);
  secretary = await window(await createSecretary(system));
  third = await window(thirdUnit.administrator);
  clerks = [await window(bidders[0]!.administrator), await window(bidders[1]!.administrator)];
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

/** With the price in the clear, as people attach them. */
const pdfOf = (at: number) => Buffer.from(`%PDF-1.4\n%${PRICES[at]}\n%%EOF`);

async function makeKey(page: Page): Promise<string> {
  await page.goto(tender);
  await button(page, '制作我的密钥').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('口令', { exact: true }).fill(PASSPHRASE);
  await dialog.getByLabel('再输一次口令').fill(PASSPHRASE);
  await dialog.getByRole('button', { name: '生成' }).click();
  const sheet = dialog.getByTestId('recovery-code');
  await sheet.waitFor();
  const printed = (await sheet.textContent()) ?? '';
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: '登记公钥' }).click();
  await shows(page, '本人');
  return printed;
}

async function unlock(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('口令').fill(PASSPHRASE);
  await dialog.getByRole('button', { name: '继续' }).click();
}

describe('a sealed tender, from the draft to an outside verification', () => {
  it('the buyer makes a draft a sealed tender with a third side', async () => {
    await buyer.goto('/rfqs/new');
    await buyer.getByLabel('标题').fill('阀门密封采购');
    await buyer.getByLabel('交货地点').fill('甘肃省定西市陇西县');
    await buyer.getByLabel('付款方式').fill('货到验收后 30 日内电汇');
    await buyer.getByLabel('品名').fill('不锈钢球阀');
    await buyer.getByLabel('规格要求').fill('Q41F-16P DN50');
    await buyer.getByLabel('数量', { exact: true }).fill('200');
    await buyer.getByLabel('单位', { exact: true }).fill('台');
    await button(buyer, '保存').click();
    await buyer.getByRole('heading', { level: 1, name: '阀门密封采购' }).waitFor();
    const id = new URL(buyer.url()).pathname.split('/').at(-1)!;
    tender = `/tenders/${id}`;
    await button(buyer, '选择单位').click();
    for (const { nameZh } of bidders)
      await buyer.getByRole('checkbox', { name: new RegExp(nameZh) }).check();
    await button(buyer, '加入 2 家').click();
    await shows(buyer, '询价单位（2）');
    await buyer.goto(`${tender}/settings`);
    await buyer.getByLabel('使用财政性资金').check();
    await shows(buyer, /不能替代法定采购程序/);
    await buyer.getByLabel(/第三方单位/).fill('苍南审计');
    await buyer.getByTitle(thirdUnit.nameZh).last().click();
    await button(buyer, '保存').click();
    await shows(buyer, '尚未制作密钥');
  }, 120_000);

  it('three openers each make a key in a browser of their own, then it is sent', async () => {
    await makeKey(buyer);
    code = await makeKey(secretary);
    await makeKey(third);
    await buyer.goto(tender);
    await buyer.getByRole('checkbox').check();
    await button(buyer, '发出密封报价').click();
    await shows(buyer, '报价中');
  }, 180_000);

  it('suppliers seal in their browsers and hold receipts; nobody else sees a price anywhere', async () => {
    for (const [at, page] of clerks.entries()) {
      await page.goto(tender);
      await page.getByLabel('单价', { exact: true }).fill(PRICES[at]!);
      await page.getByLabel('交期（天）').fill('20');
      await page.getByLabel('添加附件').setInputFiles({
        name: `报价明细${at}.pdf`,
        mimeType: 'application/pdf',
        buffer: pdfOf(at),
      });
      await shows(page, `报价明细${at}.pdf`);
      await button(page, '密封并递交').click();
      await shows(page, '下载回执');
      await shows(page, /^XJ-\d{4}-\d{6}-[0-9A-F]{8}/);
    }
    for (const page of [buyer, secretary]) {
      await page.goto(tender);
      await shows(page, '报价中');
      expect(await page.getByText(/98765|97531/).count()).toBe(0);
    }
    await expectNoTrace();
  }, 120_000);

  it('after the deadline two openers open in two browsers; one by the printed code', async () => {
    await system.sql(
      `UPDATE rfqs SET deadline = (SELECT max(received_at) + interval '1 millisecond' FROM sealed_quotes)
        WHERE id = $1`,
      [tender.split('/').at(-1)],
    );
    await buyer.goto(tender);
    await button(buyer, '开启').click();
    await unlock(buyer);
    await shows(buyer, '摘要清单（2 份）');
    expect(await buyer.getByText(/19,753,086/).count()).toBe(0);
    // The secretariat's browser was emptied: the print brings the key back.
    await secretary.evaluate('localStorage.clear()');
    await secretary.goto(tender);
    await button(secretary, '开启').click();
    const dialog = secretary.getByRole('dialog');
    await dialog.getByRole('button', { name: '改用恢复码' }).click();
    await dialog.getByLabel('恢复码').fill(code.slice(0, -1));
    await dialog.getByRole('button', { name: '继续' }).click();
    await isShown(dialog.getByText(/恢复码有误/));
    await dialog.getByLabel('恢复码').fill(code);
    await dialog.getByRole('button', { name: '继续' }).click();
    await shows(secretary, '19,753,086');
    await shows(clerks[0]!, '19,506,248');
  }, 120_000);

  it('both sign what their browsers have checked, and the record is complete', async () => {
    await button(buyer, '核对并签署').click();
    await unlock(buyer);
    await shows(buyer, /签署/);
    await button(secretary, '核对并签署').click();
    const dialog = secretary.getByRole('dialog');
    await dialog.getByRole('button', { name: '改用恢复码' }).click();
    await dialog.getByLabel('恢复码').fill(code);
    await dialog.getByRole('button', { name: '继续' }).click();
    await shows(secretary, '下载 PDF');
    await shows(clerks[1]!, '下载 PDF');
    await shows(buyer, '异常提示（仅采购方可见）');
  }, 120_000);

  it('an outsider verifies the export on the command line; a changed one is found out', async () => {
    const exported = await buyer.evaluate<string>(
      `fetch('/api/v1${tender}/export.json').then((answer) => answer.text())`,
    );
    const folder = await mkdtemp(join(tmpdir(), 'wanchang-tender-'));
    const file = join(folder, 'opening.json');
    await writeFile(file, exported);
    expect(await system.cli(['tender', 'verify', file])).toContain('核算一致 / verified');
    const link = buyer.getByRole('link', { name: /报价明细0\.pdf/ });
    const address = `${system.url}${await link.getAttribute('href')}`;
    const bytes = Buffer.from(
      await buyer.evaluate<number[]>(
        `fetch('${address}').then((answer) => answer.arrayBuffer()).then((all) => [...new Uint8Array(all)])`,
      ),
    );
    expect(bytes.equals(pdfOf(0))).toBe(true);
    await writeFile(join(folder, '附件.pdf'), bytes);
    const verdict = await system.cli(['tender', 'verify', file, '--files', folder]);
    expect(verdict).toContain('ok\t附件 attachment');
    await writeFile(file, exported.replace('19753086.00', '11111111.00'));
    await expect(system.cli(['tender', 'verify', file])).rejects.toThrow('核算不一致');
    await writeFile(file, 'no export');
    await expect(system.cli(['tender', 'verify', file])).rejects.toThrow('不是开启记录导出');
  }, 120_000);

  it.each([
    ['1280', DESK],
    ['390', PHONE],
  ])(
    'fits a window %s px wide and has no barrier',
    async (_, size) => {
      for (const page of [buyer, clerks[0]!]) {
        await page.setViewportSize(size);
        for (const path of [tender, '/tenders']) {
          await page.goto(path);
          await page.getByRole('heading', { level: 1 }).first().waitFor();
          await page.getByText('万厂网').first().waitFor();
          expect([path, await overhang(page)]).toEqual([path, 0]);
          expect([path, await barriers(page)]).toEqual([path, []]);
        }
      }
    },
    60_000,
  );

  it('no page failed on the way', () => {
    expect(troubles).toEqual([]);
  });
});

/** Every column of every table, as text: no planted price, in whatever spelling a dump would show it. */
async function expectNoTrace(): Promise<void> {
  const tables = await system.sql<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await system.sql<{ hits: string }>(
      `SELECT count(*) AS hits FROM ${name} AS each WHERE each::text ~ '98765|97531'`,
    );
    if (row!.hits !== '0') found.push(name);
  }
  expect(tables.length).toBeGreaterThan(50);
  expect(found).toEqual([]);
}

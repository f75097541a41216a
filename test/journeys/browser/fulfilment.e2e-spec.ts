import { aPdf } from '@wanchang/documents/testing';
import type { Browser, Page } from 'playwright-core';
import {
  DESK,
  isShown,
  launchBrowser,
  openWindow,
  PHONE,
  signInAt,
  troubles,
  fits,
} from '../../support/chromium';
import { offer, openRoom, publish, valveListing } from '../../support/deals';
import { createTestMarket, type TestMarket } from '../../support/test-market';
import { startSystem, type System } from '../../support/system';

let system: System;
let market: TestMarket;
let browser: Browser;
let roomId: string;

const button = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first();
/** The one that ends the form over the page. */
const save = async (page: Page, name = '保存') => {
  const modal = page.getByRole('dialog');
  await modal.getByRole('button', { name, exact: true }).click();
  await modal.waitFor({ state: 'hidden' });
};

describe('what follows an agreement, in a browser', () => {
  let seller: Page;
  let buyer: Page;

  beforeAll(async () => {
    system = await startSystem();
    market = await createTestMarket(system);
    browser = await launchBrowser();
    const supply = await publish(market.seller, valveListing('supply'));
    const room = await openRoom(market.buyer, supply);
    roomId = room.id;
    await offer(market.seller, room.id, null);
    await market.buyer.browser.post(`/deal-rooms/${room.id}/offers/1/accept`);
    buyer = await openWindow(browser, system.url, PHONE);
    await signInAt(buyer, market.buyer);
    seller = await openWindow(browser, system.url, DESK);
    await signInAt(seller, market.seller);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('R0.2 a contract is found in the deal room, drafted and signed by both', async () => {
    await seller.goto(`/deal-rooms/${roomId}`);
    await seller.getByRole('link', { name: '合同与履约' }).click();
    await seller.getByText('已达成，待签署').waitFor();
    await fits(seller);
    await button(seller, '修改').click();
    await seller.getByLabel('我方条款').fill('质保十二个月');
    await save(seller);
    await button(seller, '填写电子签编号').click();
    await seller.getByLabel('电子签服务').fill('示例电子签');
    await seller.getByLabel('编号', { exact: true }).fill('ES-1');
    await save(seller, '确认签署');
    await buyer.goto(new URL(seller.url()).pathname);
    await buyer.getByText('质保十二个月').waitFor();
    await fits(buyer);
    const [chooser] = await Promise.all([
      buyer.waitForEvent('filechooser'),
      button(buyer, '上传扫描件').click(),
    ]);
    const broken = { mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n') };
    await chooser.setFiles({ name: '合同.pdf', ...broken });
    const asked = buyer.getByRole('dialog');
    await asked.getByText(/合同编号/).waitFor();
    await asked.getByText(/内容摘要/).waitFor();
    await fits(buyer);
    await asked.getByRole('button', { name: '确认签署', exact: true }).click();
    await asked
      .getByText(/已损坏、不完整或没有页面/)
      .first()
      .waitFor();
    await asked.getByRole('button', { name: /取\s?消/ }).click();
    const [again] = await Promise.all([
      buyer.waitForEvent('filechooser'),
      button(buyer, '上传扫描件').click(),
    ]);
    const paper = { mimeType: 'application/pdf', buffer: await aPdf() };
    await again.setFiles({ name: '合同.pdf', ...paper });
    await save(buyer, '确认签署');
    await buyer.getByText('已签署', { exact: true }).first().waitFor();
  }, 180_000);

  it('R0.2 two part deliveries and a return are recorded by one side and accepted by the other', async () => {
    for (const quantity of ['120', '80']) {
      await button(seller, '登记送货').click();
      await seller.getByLabel(/第 1 项/).fill(quantity);
      await save(seller);
      await button(buyer, '验收').click();
      await save(buyer);
    }
    const [chooser] = await Promise.all([
      buyer.waitForEvent('filechooser'),
      button(buyer, '附上验收文件').click(),
    ]);
    const note = { mimeType: 'application/pdf', buffer: await aPdf() };
    await chooser.setFiles({ name: '验收单.pdf', ...note });
    await seller.getByRole('link', { name: '验收单.pdf' }).first().waitFor();
    await button(buyer, '登记退货').click();
    await buyer.getByLabel(/第 1 项/).fill('5');
    await buyer.getByLabel('退货原因').fill('外观破损');
    await save(buyer);
    await button(seller, '验收').click();
    await save(seller);
    await button(seller, '登记送货').click();
    await save(seller);
    await button(buyer, '验收').click();
    await save(buyer);
    await fits(buyer);
    await fits(seller);
  }, 180_000);

  it('R0.2 three payments are recorded and confirmed, and nothing is open', async () => {
    const { items } = await market.buyer.browser.get<{ items: { id: string }[] }>('/contracts');
    const { amount } = await market.buyer.browser.get<{ amount: string }>(
      `/contracts/${items[0]!.id}`,
    );
    const rest = (Number(amount) - 2000).toFixed(2);
    await button(buyer, '登记款项').click();
    await buyer.getByLabel('金额', { exact: true }).fill('9');
    await buyer.getByLabel('银行流水或票据号').fill('回单');
    await save(buyer);
    await buyer
      .getByText(/待确认 /)
      .first()
      .waitFor();
    await button(buyer, '撤回 付款 1').click();
    await buyer.getByRole('dialog').getByLabel('原因').fill('金额填错');
    await save(buyer, '撤回');
    await buyer.getByText('已撤回').first().waitFor();
    for (const part of ['1000', '1000', rest]) {
      await button(buyer, '登记款项').click();
      await buyer.getByLabel('金额', { exact: true }).fill(part);
      await buyer.getByLabel('银行流水或票据号').fill('回单');
      await save(buyer);
      await button(seller, '确认到账').click();
      await seller.getByText('待确认').first().waitFor({ state: 'hidden' });
    }
    await isShown(seller.getByText('双方都没有未了事项。'));
  }, 180_000);

  it('R14.1 a dispute is answered and mediated, and both sides rate each other at the end', async () => {
    await button(buyer, '提出争议').click();
    await buyer.getByLabel('说明').fill('两件有划痕');
    await save(buyer);
    await button(seller, '答复').click();
    await seller.getByLabel('说明').fill('运输造成');
    await save(seller);
    await button(buyer, '请秘书处调解').click();
    await save(buyer);
    const office = await openWindow(browser, system.url, DESK);
    await signInAt(office, market.secretariat);
    await office.goto('/secretariat/contracts');
    await fits(office);
    await office.getByRole('link', { name: '争议调解' }).click();
    await button(office, '结束争议').click();
    await office.getByText(/调解和争议同时结束/).waitFor();
    await office.getByLabel('说明').fill('双方同意各担一半');
    await save(office, '结束争议');
    await fits(office);
    await button(seller, '完成合同').click();
    await save(seller, '完成合同');
    for (const page of [buyer, seller]) {
      await button(page, '评价对方').click();
      await page.getByLabel('评语').fill('合作顺利');
      await save(page);
    }
    await buyer.getByText('合作顺利').nth(1).waitFor();
    await fits(buyer);
    expect(troubles).toEqual([]);
  }, 120_000);

  it('R0.1 a cooperation project is proposed and agreed, and its yearly statement is contested, made again and confirmed', async () => {
    await seller.goto('/cooperations');
    await button(seller, '提出合作项目').click();
    await seller.getByLabel('项目名称').fill('飞地产业园');
    await seller.getByRole('combobox', { name: '合作单位' }).click();
    await seller.locator('.ant-select-item-option').first().click();
    await seller.getByLabel('我方投入').fill('资金与招商');
    await seller.getByLabel('对方投入').fill('土地与配套');
    await seller.getByLabel('我方份额').fill('49');
    await seller.getByLabel('节点（可不填）').fill('厂房交付');
    await seller.getByLabel('节点期限').fill('2030-06-30');
    const form = seller.getByRole('dialog');
    await form.getByRole('button', { name: '提交', exact: true }).click();
    await form
      .getByText(/应为 100%/)
      .first()
      .waitFor();
    await seller.getByLabel('我方份额').fill('50');
    await save(seller, '提交');
    await fits(seller);
    await seller.getByRole('link', { name: '飞地产业园' }).click();
    await buyer.goto('/cooperations');
    await buyer.getByText('待我方答复').waitFor();
    await buyer.getByRole('link', { name: '飞地产业园' }).click();
    await button(buyer, '同意分成方案').click();
    await seller.getByText('进行中', { exact: true }).waitFor();
    for (const amount of ['1200000', '1300000.01']) {
      await button(seller, '提交年度报告').click();
      await seller.getByLabel('金额').fill(amount);
      await save(seller, '提交');
      if (amount === '1200000') {
        await button(buyer, '有异议').click();
        await buyer.getByRole('dialog').getByLabel('说明').fill('少计一家企业');
        await save(buyer, '有异议');
        await seller.getByText('少计一家企业').waitFor();
      }
    }
    await button(buyer, '确认').click();
    await seller.getByText('已确认', { exact: true }).waitFor();
    await isShown(seller.getByText(/650,000\.01/));
    for (const page of [seller, buyer]) await fits(page);
    expect(troubles).toEqual([]);
  }, 180_000);
});

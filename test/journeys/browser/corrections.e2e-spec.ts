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
import { dayIn, offer, openRoom, publish, valveListing } from '../../support/deals';
import { startSystem, type System } from '../../support/system';
import { createTestMarket, type TestMarket } from '../../support/test-market';

let system: System;
let market: TestMarket;
let browser: Browser;
let contractId: string;

const button = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first();
const dialog = (page: Page) => page.getByRole('dialog');
/** Presses what ends the form over the page. */
const press = (page: Page, name: string) =>
  dialog(page).getByRole('button', { name, exact: true }).click();
const save = async (page: Page, name = '保存') => {
  await press(page, name);
  await dialog(page).waitFor({ state: 'hidden' });
};
const withdraw = async (page: Page, name: string, reason: string) => {
  await button(page, `撤回 ${name}`).click();
  await dialog(page).getByLabel('原因').fill(reason);
  await fits(page);
  await save(page, '撤回');
};

/** An agreement whose contract both have signed. */
async function aSignedContract(): Promise<string> {
  const { buyer, seller } = market;
  const supply = await publish(seller, valveListing('supply'));
  const { id: dealRoomId } = await openRoom(buyer, supply);
  await offer(seller, dealRoomId, null);
  await buyer.browser.post(`/deal-rooms/${dealRoomId}/offers/1/accept`);
  const { id } = await buyer.browser.post<{ id: string }>('/contracts', { dealRoomId });
  const signature = { provider: '示例电子签', number: 'ES-1', signedOn: dayIn(-1) };
  for (const side of [buyer, seller])
    await side.browser.put(`/contracts/${id}/outside-signature`, signature);
  return id;
}

describe('what was typed wrongly, and what ends undone, in a browser', () => {
  let seller: Page;
  let buyer: Page;

  beforeAll(async () => {
    system = await startSystem();
    market = await createTestMarket(system);
    browser = await launchBrowser();
    contractId = await aSignedContract();
    buyer = await openWindow(browser, system.url, PHONE);
    await signInAt(buyer, market.buyer);
    seller = await openWindow(browser, system.url, DESK);
    await signInAt(seller, market.seller);
    for (const page of [buyer, seller]) await page.goto(`/contracts/${contractId}`);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('R0.2 a delivery is corrected, and the other side accepts the corrected one', async () => {
    await button(seller, '登记送货').click();
    await seller.getByLabel(/第 1 项/).fill('120');
    await save(seller);
    await isShown(buyer.getByText('第 1 批送货').first());
    await button(seller, '更正 第 1 批送货').click();
    await dialog(seller)
      .getByLabel(/第 1 项/)
      .fill('100');
    await fits(seller);
    await save(seller);
    await isShown(buyer.getByText(/更正自第 1 批送货/).first());
    await isShown(buyer.getByText('已撤回').first());
    await fits(buyer);
    await button(buyer, '验收').click();
    await save(buyer);
    await isShown(seller.getByText(/已交 100|验收 100|100 台/).first());
    await fits(seller);
  }, 120_000);

  it('R0.2 a payment and an invoice are withdrawn with a reason that the other side reads', async () => {
    await button(buyer, '登记款项').click();
    await buyer.getByLabel('金额', { exact: true }).fill('5000');
    await buyer.getByLabel('银行流水或票据号').fill('回单');
    await save(buyer);
    await withdraw(buyer, '付款 1', '银行退回');
    await isShown(seller.getByText(/银行退回/).first());
    await fits(buyer);
    for (const [no, amount, reverses] of [
      ['1', '18650', ''],
      ['2', '18650', '26312000000000012341'],
      ['3', '18650', ''],
    ] as const) {
      await button(seller, '登记发票').click();
      await seller.getByLabel('发票号码', { exact: true }).fill(`2631200000000001234${no}`);
      await seller.getByLabel(/价税合计/).fill(amount);
      await seller.getByLabel(/税额/).fill('0');
      await seller.getByLabel(/红字发票/).fill(reverses);
      await save(seller);
    }
    await button(seller, '撤回 发票 26312000000000012342').click();
    await dialog(seller).getByLabel('原因', { exact: true }).fill('红字开错');
    await press(seller, '撤回');
    await dialog(seller).getByLabel('为何开票多于应开金额').fill('备件并入');
    await fits(seller);
    await save(seller, '撤回');
    await withdraw(seller, '发票 26312000000000012343', '重复登记');
    await isShown(buyer.getByText(/重复登记/).first());
    await fits(seller);
    await fits(buyer);
  }, 120_000);

  it('R0.2 a contract with something open ends by both sides, each of which looks at what is open now', async () => {
    await button(buyer, '完成合同').click();
    await dialog(buyer).getByLabel('原因').fill('其余不再需要');
    await fits(buyer);
    await dialog(buyer).getByRole('checkbox').check();
    await save(buyer, '向对方提出');
    await isShown(seller.getByText(/提议完成合同/).first());
    await button(seller, '查看并同意').click();
    await dialog(seller).getByRole('checkbox').check();
    const path = `/contracts/${contractId}/payments`;
    const payment = { kind: 'payment', currency: 'CNY', paidOn: dayIn(-1), reference: '回单' };
    await market.buyer.browser.post(path, { ...payment, amount: '1000' });
    await isShown(dialog(seller).getByText(/打开后有变化/));
    await isShown(
      dialog(seller)
        .getByText(/此前：/)
        .first(),
    );
    await fits(seller);
    await press(seller, '同意');
    await isShown(dialog(seller).getByText('请核对并勾选'));
    await dialog(seller).getByRole('checkbox').check();
    await save(seller, '同意');
    for (const page of [buyer, seller]) {
      await isShown(page.getByText('已完成', { exact: true }).first());
      await fits(page);
    }
    expect(troubles).toEqual([]);
  }, 120_000);

  it('R0.1 a proposed project is withdrawn by who proposed it, and another one declined, with the reason', async () => {
    for (const title of ['飞地产业园', '联合实验室']) {
      await seller.goto('/cooperations');
      await button(seller, '提出合作项目').click();
      await seller.getByLabel('项目名称').fill(title);
      await seller.getByRole('combobox', { name: '合作单位' }).click();
      await seller.locator('.ant-select-item-option').first().click();
      await seller.getByLabel('我方投入').fill('资金与招商');
      await seller.getByLabel('对方投入').fill('土地与配套');
      await save(seller, '提交');
    }
    await seller.getByRole('link', { name: '飞地产业园' }).click();
    await button(seller, '撤回提议').click();
    await dialog(seller).getByRole('textbox').fill('资金未落实');
    await fits(seller);
    await save(seller, '撤回提议');
    await isShown(seller.getByText(/资金未落实/).first());
    await fits(seller);
    await buyer.goto('/cooperations');
    await fits(buyer);
    await buyer.getByRole('link', { name: '联合实验室' }).click();
    await button(buyer, '谢绝').click();
    await dialog(buyer).getByRole('textbox').fill('用地指标不足');
    await fits(buyer);
    await save(buyer, '谢绝');
    await isShown(buyer.getByText(/用地指标不足/).first());
    await fits(buyer);
    await seller.goto('/cooperations');
    await seller.getByRole('link', { name: '联合实验室' }).click();
    await isShown(seller.getByText(/用地指标不足/).first());
    expect(troubles).toEqual([]);
  }, 120_000);
});

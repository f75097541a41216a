import { aPdf } from '@wanchang/room-documents/testing';
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
import { openRoom, publish, valveListing } from '../../support/deals';
import { createTestMarket, type TestMarket } from '../../support/test-market';
import { startSystem, type System } from '../../support/system';

let system: System;
let market: TestMarket;
let browser: Browser;
let path: string;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const save = async (page: Page, name: string) => {
  const modal = page.getByRole('dialog');
  await modal.getByRole('button', { name, exact: true }).click();
  await modal.waitFor({ state: 'hidden' });
};

describe('a document behind a non-disclosure text, in a browser', () => {
  let owner: Page;
  let reader: Page;

  beforeAll(async () => {
    system = await startSystem({ worker: false });
    market = await createTestMarket(system);
    browser = await launchBrowser();
    const supply = await publish(market.seller, valveListing('supply'));
    const room = await openRoom(market.buyer, supply);
    path = `/deal-rooms/${room.id}`;
    owner = await openWindow(browser, system.url, DESK);
    await signInAt(owner, market.seller);
    reader = await openWindow(browser, system.url, PHONE);
    await signInAt(reader, market.buyer);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('is uploaded with its right after the text was written', async () => {
    await owner.goto(path);
    await owner.getByRole('link', { name: '文件', exact: true }).last().click();
    await owner.getByText('还没有我方文件').waitFor();
    await fits(owner);
    await button(owner, '填写').click();
    await owner.getByLabel('承诺内容').fill('不得向第三方披露，为期三年。');
    await save(owner, '保存');
    await button(owner, '上传文件').click();
    const paper = { name: '技术协议.pdf', mimeType: 'application/pdf', buffer: await aPdf(2) };
    await owner.getByRole('dialog').locator('input[type=file]').setInputFiles(paper);
    const form = owner.getByRole('dialog');
    expect(await form.getByRole('checkbox').isChecked()).toBe(true);
    await form.getByText('只能查看（带水印）').click();
    await save(owner, '上传');
    await owner.getByText('只能查看（带水印）').waitFor();
    await fits(owner);
  }, 120_000);

  it('is read by the other side once it has accepted, as a copy that bears its name', async () => {
    await reader.goto(`${path}/documents`);
    await reader.getByText('不得向第三方披露，为期三年。').waitFor();
    await fits(reader);
    await button(reader, /我已阅读并接受/).click();
    await reader.getByText(/您已接受对方的保密承诺/).waitFor();
    await reader.getByRole('link', { name: '查看：技术协议' }).click();
    await reader.getByText(/本页为带水印的副本/).waitFor();
    const copy = await reader.getByRole('link', { name: '打开文件（PDF）' }).getAttribute('href');
    const shown = await reader.request.get(new URL(copy!, system.url).href);
    expect([shown.status(), shown.headers()['content-type']]).toEqual([200, 'application/pdf']);
    await fits(reader);
  }, 120_000);

  it('is shut to it by a withdrawn right, at the next request', async () => {
    await owner.getByText(/对方打开 1 次/).waitFor();
    await button(owner, '访问记录').click();
    await owner
      .getByRole('dialog')
      .getByText(/查看 · 第 1 版/)
      .waitFor();
    await owner.keyboard.press('Escape');
    await button(owner, '收回权限').click();
    await owner.getByRole('dialog').getByRole('button', { name: '收回权限' }).click();
    await owner.getByText('不开放', { exact: true }).waitFor();
    await reader.reload();
    await reader.getByText(/对方没有（不再）向贵单位开放/).waitFor();
    await reader.goto(`${path}/documents`);
    await reader.getByText('对方没有开放文件').waitFor();
    await fits(reader);
    expect(troubles).toEqual([]);
  }, 120_000);
});

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
import { openRoom, publish, terms, valveListing } from '../../support/deals';
import { createColleague, whoAmI, type Person } from '../../support/people';
import { startSystem, type System } from '../../support/system';
import { createTestMarket, type TestMarket } from '../../support/test-market';

let system: System;
let market: TestMarket;
let browser: Browser;
let submitter: Person;
let first: Person;
let room: string;

const shows = (page: Page, text: string | RegExp) => isShown(page.getByText(text).first());

async function windowOf(person: Person, viewport: typeof DESK): Promise<Page> {
  const page = await openWindow(browser, system.url, viewport);
  await signInAt(page, person);
  return page;
}

/** From the list of what waits for this person to the answer. */
async function approve(page: Page): Promise<void> {
  await page.goto('/approvals');
  await fits(page);
  await page.getByRole('link', { name: /^发出报价：/ }).click();
  await shows(page, '请您审批');
  await fits(page);
  await page.getByRole('button', { name: '同意', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '同意', exact: true }).click();
}

/** Two steps for an offer of more than 30,000: a colleague, then an administrator. */
async function setRules(): Promise<void> {
  const { id } = (await whoAmI(first)).person;
  const steps = [
    { administrators: false, people: [id] },
    { administrators: true, people: [] },
  ];
  const rule = { action: 'send-offer', currency: 'CNY', above: '30000', exempt: [], steps };
  await market.seller.browser.put('/my-unit/approval-rules', { version: 0, rules: [rule] });
}

const offersSeenByBuyer = async () => {
  const path = `/deal-rooms/${room}`;
  return (await market.buyer.browser.get<{ offers: unknown[] }>(path)).offers.length;
};

describe('an offer over the limit of its unit, in a browser', () => {
  beforeAll(async () => {
    system = await startSystem({ worker: false });
    market = await createTestMarket(system);
    [submitter, first] = [
      await createColleague(system, market.secretariat, market.factory),
      await createColleague(system, market.secretariat, market.factory),
    ];
    await setRules();
    const supply = await publish(market.seller, valveListing('supply'));
    room = (await openRoom(market.buyer, supply)).id;
    await submitter.browser.post(`/deal-rooms/${room}/offers`, { basedOn: null, terms: terms() });
    browser = await launchBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  it('waits inside the unit; the first of two people approves it', async () => {
    const page = await windowOf(first, DESK);
    await approve(page);
    await shows(page, '已同意，转下一步审批');
    expect(await offersSeenByBuyer()).toBe(0);
  }, 120_000);

  it('goes out once the second has approved it, on a phone', async () => {
    const page = await windowOf(market.seller, PHONE);
    await approve(page);
    await shows(page, '已同意，并已办理');
    await fits(page);
    expect(await offersSeenByBuyer()).toBe(1);
  }, 120_000);

  it('is shown as approved to the person who submitted it, in the room', async () => {
    const page = await windowOf(submitter, DESK);
    await page.goto(`/deal-rooms/${room}`);
    await shows(page, '内部审批（仅本单位可见）');
    await shows(page, '已通过');
    await shows(page, '第 1 版报价');
    await fits(page);
    expect(troubles).toEqual([]);
  }, 120_000);
});

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
import { dayIn, instantIn } from '../../support/deals';
import { createUnit, type Unit } from '../../support/people';
import { startSystem, type System } from '../../support/system';
import { createTestMarket, type TestMarket } from '../../support/test-market';

let system: System;
let market: TestMarket;
let browser: Browser;
let suppliers: readonly Unit[];

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const shows = (page: Page, text: string | RegExp) => isShown(page.getByText(text).first());

interface Sent {
  readonly rfq: { readonly suppliers: { invitationId: string; member: { id: string } }[] };
}

/** Two units have quoted 20,000 and 21,000 for a request whose deadline is over. */
async function aQuotedRequest(title: string): Promise<{ id: string; invitations: string[] }> {
  const { browser: desk } = market.buyer;
  const line = { description: '不锈钢球阀', specification: 'DN50', quantity: '100', unit: '台' };
  const { id } = await desk.post<{ id: string }>('/rfqs', {
    ...{ title, currency: 'CNY', taxBasis: 'included', deliveryPlace: '甘肃省定西市' },
    ...{ paymentTerms: '月结', note: '', validityDays: 30, deadline: instantIn(2) },
    weights: { price: 70, leadTime: 10, coverage: 10, crossRegion: 10 },
    lines: [
      {
        ...{ ...line, dueDate: dayIn(60), alternativesAllowed: false, partialAllowed: false },
        targetPrice: null,
      },
    ],
  });
  const memberIds = suppliers.map((unit) => unit.id);
  await desk.post(`/rfqs/${id}/suppliers`, { memberIds });
  const { rfq } = await desk.post<Sent>(`/rfqs/${id}/send`);
  const invitations = memberIds.map(
    (memberId) => rfq.suppliers.find(({ member }) => member.id === memberId)!.invitationId,
  );
  for (const [at, unit] of suppliers.entries())
    await unit.administrator.browser.post(`/rfq-invitations/${invitations[at]}/quotes`, {
      ...{ version: 1, currency: 'CNY', priceIncludesTax: true, taxRate: '13', freight: '0' },
      ...{ validUntil: instantIn(60), paymentTerms: '', note: '' },
      lines: [
        {
          ...{ no: 1, unitPrice: String(200 + at * 10), unit: '台', quantity: null },
          ...{ minimumOrder: null, leadTimeDays: 20, alternative: '' },
        },
      ],
    });
  await system.sql(
    `UPDATE rfqs SET deadline = clock_timestamp() - interval '1 second' WHERE id = $1`,
    [id],
  );
  return { id, invitations };
}

describe.each([
  ['1280', undefined],
  ['390', PHONE],
])('R0.5 a price auction, in browsers %s px wide', (width, size) => {
  let buyer: Page;
  let bidders: readonly Page[];
  let rfqId: string;
  let invitations: readonly string[];
  const title = `阀门竞价 ${width}`;

  beforeAll(async () => {
    system ??= await startSystem();
    market ??= await createTestMarket(system);
    browser ??= await launchBrowser();
    suppliers ??= [
      market.factory,
      await createUnit(system, market.secretariat, { nameZh: '乐清管件有限公司' }),
    ];
    ({ id: rfqId, invitations } = await aQuotedRequest(title));
    buyer = await openWindow(browser, system.url, size);
    await signInAt(buyer, market.buyer);
    const pages: Page[] = [];
    for (const { administrator } of suppliers) {
      const page = await openWindow(browser, system.url, size);
      await signInAt(page, administrator);
      pages.push(page);
    }
    bidders = pages;
  }, 180_000);

  it('the buyer sets it, and each bidder finds it at its own place', async () => {
    await buyer.goto(`/rfqs/${rfqId}/auction`);
    await buyer.getByLabel(/最小降幅/).fill('100');
    expect([await overhang(buyer), await barriers(buyer)]).toEqual([0, []]);
    await button(buyer, '安排竞价并通知').click();
    await shows(buyer, '竞价单位（2）');
    // Its start is minutes away; time passes.
    await system.sql(
      `UPDATE auctions SET starts_at = clock_timestamp() - interval '1 minute' WHERE rfq_id = $1`,
      [rfqId],
    );
    for (const [at, page] of bidders.entries()) {
      await page.goto(`/rfq-invitations/${invitations[at]}`);
      await page.getByRole('link', { name: '竞价', exact: true }).click();
      await shows(page, '进行中');
      await shows(page, at === 0 ? '第 1 名' : '第 2 名');
    }
  });

  it('a bid is confirmed, counts, and the other sees its rank fall without anything else', async () => {
    const [first, second] = bidders;
    await second!.getByRole('textbox').fill('19500');
    await button(second!, /^出\s?价$/).click();
    await second!
      .getByRole('dialog')
      .getByRole('button', { name: /^出\s?价$/ })
      .click();
    await shows(second!, '第 1 名');
    await shows(first!, '第 2 名');
    expect(await first!.getByText('19,500').count()).toBe(0);
    await shows(buyer, /19,500\.00/);
    for (const page of bidders)
      expect([await overhang(page), await barriers(page)]).toEqual([0, []]);
  });

  it('a bid that is not low enough is refused with what would be, and stays in the field', async () => {
    const [first] = bidders;
    await first!.getByRole('textbox').fill('19999');
    await button(first!, /^出\s?价$/).click();
    await first!
      .getByRole('dialog')
      .getByRole('button', { name: /^出\s?价$/ })
      .click();
    await shows(first!, /出价至多 CNY 19900\.00/);
    expect(await first!.getByRole('textbox').inputValue()).toBe('19999');
  });

  it('at its end the bids are quotes, and the buyer compares them', async () => {
    await system.sql(
      `UPDATE auctions SET planned_end = clock_timestamp() - interval '2 seconds', starts_at = clock_timestamp() - interval '1 hour',
              ends_at = clock_timestamp() - interval '1 second' WHERE rfq_id = $1`,
      [rfqId],
    );
    await system.sql(
      `UPDATE deadlines SET due_at = now(), next_at = now() WHERE job = 'auctions.settle'`,
    );
    await buyer.goto(`/rfqs/${rfqId}/auction`);
    await shows(buyer, '最后的出价已计入各单位报价');
    await buyer.goto(`/rfqs/${rfqId}/compare`);
    await shows(buyer, /19,500\.00/);
  }, 120_000);

  it('no page failed on the way', () => {
    expect(troubles).toEqual([]);
  });
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

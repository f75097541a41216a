import type { Browser } from 'playwright-core';
import {
  DESK,
  launchBrowser,
  openWindow,
  PHONE,
  signInAt,
  troubles,
  fits,
} from '../../support/chromium';
import type { DealRoom } from '../../support/contract';
import { openRoom, publish, valveListing } from '../../support/deals';
import { eventually } from '../../support/eventually';
import { officerOf } from '../../support/expulsions';
import { createColleague, createUnit, type Person, type Unit } from '../../support/people';
import { createTestMarket, type TestMarket } from '../../support/test-market';
import { startSystem, type System } from '../../support/system';

let system: System;
let market: TestMarket;
let browser: Browser;
let officer: Person;

describe('standing and posts, in a browser', () => {
  beforeAll(async () => {
    system = await startSystem();
    market = await createTestMarket(system);
    officer = await officerOf(system, market.secretariat);
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  const at = async (person: Person, size: typeof DESK) => {
    const page = await openWindow(browser, system.url, size);
    await signInAt(page, person);
    return page;
  };
  const aUnit = (nameZh: string): Promise<Unit> =>
    createUnit(system, market.secretariat, { nameZh });

  it('R12.2 an expulsion with an answer: case, evidence, notice, answer on a phone, decision, and no access any more', async () => {
    const unit = await aUnit('洞头船舶配件有限公司');
    const listing = await publish(unit.administrator, valveListing('supply'));
    const room = await openRoom(market.buyer, listing);
    const desk = await at(market.secretariat, DESK);
    await desk.goto(`/secretariat/members/${unit.id}`);
    await desk.getByRole('link', { name: '除名立案' }).click();
    await desk.getByLabel('理由（单位将在告知中看到）').fill('以联席会议名义对外签约。');
    await desk.getByRole('dialog').getByRole('button', { name: '立案' }).click();
    await desk.getByText('附上证据后向单位发出告知').waitFor();
    const buffer = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
    const file = { name: '合同.pdf', mimeType: 'application/pdf', buffer };
    await desk.locator('input[type=file]').setInputFiles(file);
    await desk.getByText('合同.pdf').waitFor();
    await fits(desk);
    await desk.getByRole('button', { name: '告知单位' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '告知单位' }).click();
    await desk.getByText('已告知，待答复').first().waitFor();
    const address = new URL(desk.url()).pathname;
    await answered(unit, room);
    const judge = await at(officer, DESK);
    await judge.goto(address);
    await judge.getByText('我单位不知情。').waitFor();
    await judge.getByRole('button', { name: '作出决定' }).click();
    await judge.getByLabel('除名并通报').check();
    await judge.getByLabel('理由', { exact: true }).fill('严重损害本会声誉');
    await judge.getByRole('dialog').getByRole('button', { name: '作出决定' }).click();
    await judge.getByRole('link', { name: /^TB-/ }).waitFor();
    await fits(judge);
    await refused(unit, room);
  }, 120_000);

  /** The unit reads the evidence and answers, on a phone. */
  async function answered(unit: Unit, { id }: DealRoom) {
    const phone = await at(unit.administrator, PHONE);
    await phone.goto(`/deal-rooms/${id}`);
    await phone.goto('/unit-cases');
    await fits(phone);
    await phone.getByRole('link', { name: unit.nameZh }).click();
    await phone.getByText('合同.pdf').waitFor();
    await phone.getByLabel('内容').fill('我单位不知情。');
    await fits(phone);
    await phone.getByRole('button', { name: '发送答复' }).click();
    await phone.getByText('已答复，待决定').first().waitFor();
  }

  /** The unit is told why and may appeal; its counterpart is told in the deal room, and keeps the record. */
  async function refused(unit: Unit, { id }: DealRoom) {
    const phone = await at(unit.administrator, PHONE);
    await phone.goto('/my-listings');
    await phone.getByText('贵单位目前不能使用会员服务').waitFor();
    await phone.getByRole('link', { name: /查看对本单位的除名案件/ }).click();
    await phone.getByRole('link', { name: unit.nameZh }).click();
    await phone.getByRole('button', { name: '提出申诉' }).waitFor();
    await fits(phone);
    await eventually(async () => {
      const { counterpart } = await market.buyer.browser.get<{ counterpart: { standing: string } }>(
        `/deal-rooms/${id}`,
      );
      expect(counterpart.standing).toBe('expelled');
    });
  }

  it('R6.3 R6.4 the succession of a liaison: nominated by the director on a phone, accepted at the desk', async () => {
    const unit = await aUnit('龙湾锁具有限公司');
    const [old, successor] = [
      await createColleague(system, market.secretariat, unit),
      await createColleague(system, market.secretariat, unit),
    ];
    const decision = { memberId: unit.id, basis: 'election', decision: '第57次联席会议' };
    const post = (kind: string, { email }: Person) =>
      market.secretariat.browser.post('/posts', { kind, account: email, ...decision });
    await post('director', unit.administrator);
    await post('liaison', old);
    const rename = ({ email }: Person, name: string) =>
      system.sql(`UPDATE persons SET name = $2 WHERE email = $1`, [email, name]);
    await rename(old, '孙前任');
    await rename(successor, '王接任');
    const phone = await at(unit.administrator, PHONE);
    await phone.goto('/my-posts');
    await phone.getByLabel('人选').click();
    await phone.getByTitle('王接任').click();
    await phone.getByLabel('接替').click();
    await phone.getByTitle('孙前任').last().click();
    await phone.getByLabel('理由').fill('工作调动');
    await fits(phone);
    await phone.getByRole('button', { name: '提交提名' }).click();
    const desk = await at(market.secretariat, DESK);
    await desk.goto('/secretariat/posts');
    await desk.getByRole('button', { name: '接受', exact: true }).click();
    await desk.getByText('已接受，联络员已任命').waitFor();
    await fits(desk);
    const rights = async ({ browser: own }: Person) =>
      (await own.get<{ rights: string[] }>('/my-rights')).rights.includes('be-informed');
    expect([await rights(old), await rights(successor)]).toEqual([false, true]);
  }, 180_000);

  /** An invoice long overdue, and two nights: the first ends in grace, the second in suspension. */
  async function lapse({ id: memberId }: Unit) {
    const year = new Date().getFullYear();
    const { browser: office } = market.secretariat;
    await office.post('/fee-rates', { year, kind: 'domestic_enterprise', amount: '5000.00' });
    await office.post('/invoices', { memberId, year, dueOn: '2020-01-31' });
    for (const standing of ['grace', 'suspended']) {
      await system.sql(
        `INSERT INTO deadlines (job, subject_id, payload, due_at, next_at)
         VALUES ('fees.follow-up', $1, '{}', now(), now())`,
        [standing],
      );
      await eventually(async () =>
        expect(await office.get(`/members/${memberId}`)).toMatchObject({ standing }),
      );
    }
  }

  it('R12.1 suspended → paid → active: the unit is locked out, pays, and is back', async () => {
    const unit = await aUnit('苍南印刷包装有限公司');
    await lapse(unit);
    const phone = await at(unit.administrator, PHONE);
    await phone.goto('/my-listings');
    await phone.getByText('贵单位已被暂停成员资格').waitFor();
    await fits(phone);
    const desk = await at(market.secretariat, DESK);
    await desk.goto('/secretariat/fees/payments');
    await desk.getByRole('button', { name: '登记款项' }).click();
    await desk.getByLabel('成员单位').fill('苍南印刷');
    await desk.getByTitle(unit.nameZh, { exact: true }).click();
    await desk.getByLabel('金额（元）').fill('5000.00');
    await desk.getByLabel('付款人').fill(unit.nameZh);
    await desk.getByRole('button', { name: '确定' }).click();
    await desk.getByRole('button', { name: '确认到账' }).click();
    await desk.getByRole('link', { name: '收款凭据' }).first().waitFor();
    await desk.goto(`/secretariat/members/${unit.id}`);
    await desk.getByText('正常').first().waitFor();
    await phone.goto('/my-fees');
    await phone.getByText('已缴清').waitFor();
    await phone.goto('/my-listings');
    await phone.getByRole('heading', { name: '我的发布' }).waitFor();
  }, 180_000);

  it('no page failed on the way', () => expect(troubles).toEqual([]));
});

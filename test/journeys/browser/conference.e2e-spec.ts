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
import { startSystem, type System } from '../../support/system';
import { createTestMarket, type TestMarket } from '../../support/test-market';

let system: System;
let market: TestMarket;
let browser: Browser;
let conferenceId: string;
let sessionId: string;

const NAME = '第 58 次联席会议';
const SESSION = '产品对接会';

beforeAll(async () => {
  system = await startSystem();
  market = await createTestMarket(system);
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

const office = () => market.secretariat.browser;

async function tableOfTheMeeting(): Promise<{ hall: string; label: string }> {
  const [table] = await system.sql<{ hall: string; label: string }>(
    `SELECT t.hall, t.label FROM conference_meetings m JOIN conference_tables t ON t.id = m.told_table_id
      WHERE m.session_id = $1`,
    [sessionId],
  );
  return table!;
}

describe('a conference is called and registered for, in a browser', () => {
  it('R1.1 is called at the desk of the secretariat, which reads what the next step lacks', async () => {
    const page = await openWindow(browser, system.url, DESK);
    await signInAt(page, market.secretariat);
    await page.goto('/secretariat/conferences');
    await page.getByRole('button', { name: '召集年会' }).first().click();
    await page.getByLabel('会议名称').fill(NAME);
    await page.getByRole('dialog').getByRole('button', { name: '召集年会' }).click();
    await page.getByRole('link', { name: NAME }).click();
    await page.getByText('还缺：承办单位、会期、地点').waitFor();
    await fits(page);
    conferenceId = page.url().split('/').at(-1)!;
    expect(troubles).toEqual([]);
  }, 180_000);

  it('R1.2 is applied for on a phone, and the decision on the host is put on record', async () => {
    const page = await openWindow(browser, system.url, PHONE);
    await signInAt(page, market.seller);
    await page.goto(`/conferences/${conferenceId}`);
    await page.getByRole('button', { name: '申请承办' }).click();
    await page.getByLabel('会场').fill('陇西会展中心');
    await page.getByLabel('可容纳人数').fill('300');
    await page.getByLabel('开始日期').fill('2999-06-01');
    await page.getByLabel('结束日期').fill('2999-06-03');
    await page.getByLabel('预算（元）').fill('200000');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /保\s*存/ })
      .click();
    await page.getByText('待决定').waitFor();
    await fits(page);
    const desk = await openWindow(browser, system.url, DESK);
    await signInAt(desk, market.secretariat);
    await desk.goto(`/secretariat/conferences/${conferenceId}`);
    await desk.getByRole('button', { name: '选定承办' }).click();
    await desk.getByLabel('常务理事会的决定').fill('第 12 次会议决定');
    await desk.getByRole('dialog').getByRole('button', { name: '选定承办' }).click();
    await desk.getByRole('button', { name: '确定承办' }).click();
    await desk.getByText('还缺：主题、任务').waitFor();
    await desk.getByRole('button', { name: '填写内容' }).click();
    await desk.getByLabel('主题').fill('优势互补');
    await desk.getByLabel('任务').fill('产品洽谈\n专题研讨');
    await desk.getByLabel('报名截止').fill('2999-05-01');
    await desk
      .getByRole('dialog')
      .getByRole('button', { name: /保\s*存/ })
      .click();
    for (const step of ['公布会议', '开始报名'])
      await desk.getByRole('button', { name: step }).click();
    await desk.getByRole('button', { name: '进入筹备' }).waitFor();
    await fits(desk);
  }, 120_000);

  it('R7.1 delegates are registered on a phone', async () => {
    const page = await openWindow(browser, system.url, PHONE);
    await signInAt(page, market.seller);
    await page.goto(`/conferences/${conferenceId}`);
    await page.getByRole('button', { name: /报\s*名/ }).click();
    await page.getByLabel('姓名').fill('王代表');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /保\s*存/ })
      .click();
    await page.getByText('王代表').waitFor();
    await fits(page);
    const delegate = { name: '李代表', role: 'delegate', needsHotel: false, consent: true };
    await market.buyer.browser.post(`/conferences/${conferenceId}/my-delegates`, delegate);
  }, 180_000);
});

describe('the programme of that conference, in a browser', () => {
  it('R2.1 wishes lead to a schedule that is looked through and published', async () => {
    const order = { title: SESSION, most: 8, wishesUntil: '2999-05-01T00:00:00Z' };
    const path = `/conferences/${conferenceId}/matchmaking-sessions`;
    sessionId = (await office().post<{ id: string }>(path, order)).id;
    const desk = await openWindow(browser, system.url, DESK);
    await signInAt(desk, market.secretariat);
    await desk.goto(`/secretariat/matchmaking-sessions/${sessionId}`);
    await desk.getByRole('button', { name: '设定时段和桌位' }).click();
    await desk.getByLabel('日期').fill('2999-06-01');
    await desk.getByLabel('会场').fill('一号厅');
    await desk
      .getByRole('dialog')
      .getByRole('button', { name: /保\s*存/ })
      .click();
    await desk.getByText('下一步：等待各单位填写意向').waitFor();
    const phone = await openWindow(browser, system.url, PHONE);
    await signInAt(phone, market.seller);
    await phone.goto(`/matchmaking-sessions/${sessionId}`);
    await phone.getByText('想见', { exact: true }).first().click();
    await phone.getByText('最多可安排 1 场').waitFor();
    await fits(phone);
    await desk.getByRole('button', { name: '编排日程' }).click();
    await desk.getByText('已安排 1 / 1 场').waitFor({ timeout: 60_000 });
    await fits(desk);
    await desk.getByRole('button', { name: '公布并通知' }).click();
    await desk.getByRole('button', { name: /确\s*定|OK/ }).click();
    await desk.getByText('日程已公布').waitFor();
    await phone.reload();
    await phone.getByText('下一场').waitFor();
    await fits(phone);
  }, 180_000);

  it('R2.1 the agenda is planned at the desk, published, and signed up for on a phone', async () => {
    const desk = await openWindow(browser, system.url, DESK);
    await signInAt(desk, market.secretariat);
    await desk.goto(`/secretariat/conferences/${conferenceId}/agenda`);
    await desk.getByRole('button', { name: '添加会场' }).click();
    await desk.getByLabel('会场名称').fill('研讨厅');
    await desk.getByLabel('可容纳人数').fill('40');
    await desk
      .getByRole('dialog')
      .getByRole('button', { name: /保\s*存/ })
      .click();
    await desk.getByText('可容纳 40 人').waitFor();
    const times = { startsAt: '2999-06-01T14:00:00+08:00', endsAt: '2999-06-01T15:00:00+08:00' };
    const item = { kind: 'discussion', title: '产业转移研讨', signUp: true, speakerIds: [] };
    await office().post(`/conferences/${conferenceId}/agenda-items`, { ...item, ...times });
    await desk.getByText('产业转移研讨').first().waitFor();
    await fits(desk);
    await desk.getByRole('button', { name: '公布议程' }).click();
    await desk.getByText('议程已公布').first().waitFor();
    const phone = await openWindow(browser, system.url, PHONE);
    await signInAt(phone, market.seller);
    await phone.goto(`/conferences/${conferenceId}/agenda`);
    await phone.getByRole('button', { name: '王代表 报名' }).click();
    await phone.getByRole('button', { name: '取消 王代表 的报名' }).waitFor();
    await phone.getByRole('button', { name: '生成订阅地址' }).first().click();
    await phone.getByRole('button', { name: '复制地址' }).waitFor();
    await fits(phone);
  }, 120_000);

  it('R0.5 a number is taken on a phone, and called at the desk', async () => {
    const { member } = await market.buyer.browser.get<{ member: { id: string } }>('/me');
    const order = { title: '采购专场', place: '一号厅', desks: 2, minutes: 10 };
    const { id } = await office().post<{ id: string }>(`/conferences/${conferenceId}/queues`, {
      ...{ ...order, hostMemberId: member.id },
    });
    const phone = await openWindow(browser, system.url, PHONE);
    await signInAt(phone, market.seller);
    await phone.goto(`/conference-queues/${id}`);
    await phone.getByRole('button', { name: /取\s*号/ }).click();
    await phone.getByText('前面还有 0 家').waitFor();
    await fits(phone);
    const desk = await openWindow(browser, system.url, DESK);
    await signInAt(desk, market.secretariat);
    await desk.goto(`/secretariat/conference-queues/${id}`);
    await desk.getByRole('button', { name: '1 号台叫下一号' }).click();
    await phone.getByText('请到 1 号台').waitFor();
    await fits(desk);
    await desk.goto(`/secretariat/conference-queues/${id}/screen`);
    await desk.getByText('1 号台').waitFor();
    await fits(desk);
  }, 120_000);

  it('R2.1 a meeting is asked for and accepted, each on a phone', async () => {
    const order = { title: '约见会', most: 4, wishesUntil: '2999-05-01T00:00:00Z' };
    const path = `/conferences/${conferenceId}/matchmaking-sessions`;
    const { id } = await office().post<{ id: string }>(path, { ...order, form: 'requests' });
    const asker = await openWindow(browser, system.url, PHONE);
    await signInAt(asker, market.seller);
    await asker.goto(`/matchmaking-sessions/${id}`);
    await asker
      .getByRole('button', { name: /^约见 / })
      .first()
      .click();
    await asker.getByText('还可约 3 家').waitFor();
    await fits(asker);
    const asked = await openWindow(browser, system.url, DESK);
    await signInAt(asked, market.buyer);
    await asked.goto(`/matchmaking-sessions/${id}`);
    await asked.getByRole('button', { name: /接\s*受/ }).click();
    await asked.getByText('已约定 1 场，最多 4 场').waitFor();
    await fits(asked);
    await asker.getByText('已接受').waitFor();
  }, 120_000);

  it('R7.1 badges are checked in without a network, also on a page opened then, and sent when it is back; who signs out leaves nothing', async () => {
    await office().post(`/conferences/${conferenceId}/steps`, { step: 'prepare' });
    const page = await openWindow(browser, system.url, PHONE);
    await signInAt(page, market.secretariat);
    await page.goto(`/secretariat/conferences/${conferenceId}/check-in`);
    await page.getByLabel('证件码').waitFor();
    // The browser keeps the app for this page once it has it whole.
    await page.waitForFunction(
      `caches.match('/').then((kept) => Boolean(kept && navigator.serviceWorker.controller))`,
    );
    await page.reload();
    await page.getByLabel('证件码').waitFor();
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText('没有网络，显示的是本机保存的内容').waitFor();
    await page.getByLabel('证件码').fill('forged');
    await page.getByRole('button', { name: /签\s*到/ }).click();
    await page.getByText('1 条等待上传').waitFor();
    await page.context().setOffline(false);
    await page.getByText('无此证件').first().waitFor({ timeout: 30_000 });
    await page.getByText('没有网络，显示的是本机保存的内容').waitFor({ state: 'detached' });
    await fits(page);
    await page
      .getByRole('button', { name: /账号菜单/ })
      .first()
      .click();
    await page.getByText('退出登录').click();
    await page.waitForFunction(`caches.has('wanchang-day').then((is) => !is)`);
  }, 180_000);

  it('R7.1 on the day a broken table is mended, a meeting goes on in a deal room with one tap, and a no-show stands by the secretariat', async () => {
    const desk = await openWindow(browser, system.url, DESK);
    await signInAt(desk, market.secretariat);
    await desk.goto(`/secretariat/matchmaking-sessions/${sessionId}/screen`);
    await desk.getByRole('button', { name: '演练' }).click();
    await desk.getByText('演练：显示的不是现在的时间').waitFor();
    await desk
      .getByText(/一号厅/)
      .first()
      .waitFor();
    await fits(desk);
    await desk.goto(`/secretariat/matchmaking-sessions/${sessionId}`);
    const { hall, label } = await tableOfTheMeeting();
    await desk.getByLabel('桌位', { exact: true }).click();
    await desk.getByTitle(`${hall} ${label}`, { exact: true }).click();
    await desk.getByRole('button', { name: '查看调整' }).click();
    await desk.getByRole('button', { name: '确认调整' }).click();
    await desk.getByText('已调整并通知').waitFor();
    expect((await tableOfTheMeeting()).label).not.toBe(label);
    await fits(desk);

    await system.sql(
      `UPDATE conference_slots SET starts_at = starts_at - interval '980 years', ends_at = ends_at - interval '980 years'
        WHERE session_id = $1`,
      [sessionId],
    );
    const phone = await openWindow(browser, system.url, PHONE);
    await signInAt(phone, market.seller);
    await phone.goto(`/matchmaking-sessions/${sessionId}`);
    await phone.getByRole('button', { name: '已进行' }).click();
    await phone.getByText('已记录，谢谢').waitFor();
    await fits(phone);
    await phone
      .getByRole('button', { name: /继续洽谈$/ })
      .last()
      .click();
    await phone.waitForURL(/deal-rooms/);
    await phone.getByRole('heading', { level: 1, name: new RegExp(SESSION) }).waitFor();
    await fits(phone);

    const other = await openWindow(browser, system.url, PHONE);
    await signInAt(other, market.buyer);
    await other.goto(`/matchmaking-sessions/${sessionId}`);
    await other.getByRole('link', { name: '进入洽谈室' }).waitFor();
    await other.getByRole('button', { name: '没有进行' }).click();
    await other.getByText('已记录，谢谢').waitFor();
    await desk.reload();
    await desk.getByRole('button', { name: /缺席/ }).first().click();
    await desk
      .getByRole('tooltip')
      .getByRole('button', { name: /确\s*定|OK/ })
      .click();
    await desk.getByText('待认定的缺席').waitFor({ state: 'detached' });
  }, 180_000);
});

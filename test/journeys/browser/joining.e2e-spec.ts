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
import { createTestMarket, type TestMarket } from '../../support/test-market';
import { createColleague, newEmail, PASSWORD, signIn, tokenMailedTo } from '../../support/people';
import { startSystem, type System } from '../../support/system';

let system: System;
let market: TestMarket;
let browser: Browser;

describe('joining, in a browser', () => {
  beforeAll(async () => {
    system = await startSystem();
    market = await createTestMarket(system);
    browser = await launchBrowser();
    for (const kind of ['chairman', 'secretary_general'])
      await market.secretariat.browser.post('/posts', {
        ...{ kind, account: market.secretariat.email },
        ...{ basis: 'election', decision: '第57次联席会议' },
      });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  const email = newEmail('applicant');
  const NAME = '永嘉新港泵业有限公司';

  it('R10.1 begins on the public page: a visitor opens an account by a link that is mailed', async () => {
    const page = await openWindow(browser, system.url, PHONE);
    await page.goto('/membership');
    await page.getByRole('heading', { name: '加入联席会议' }).waitFor();
    await fits(page);
    await page.getByRole('link', { name: '注册账号' }).click();
    await page.getByLabel('您的姓名').fill('赵经理');
    await page.getByLabel('邮箱').fill(email);
    await page.getByRole('button', { name: '发送邮件' }).click();
    await page.getByText('请查收邮件').waitFor();
    const token = await tokenMailedTo(market.secretariat, email);
    await system.visitor().post('/password-resets/confirm', { token, newPassword: PASSWORD });
  }, 120_000);

  it('R9.1 R16.1 is filled in on a phone step by step, and submitted with the charter accepted', async () => {
    const page = await openWindow(browser, system.url, PHONE);
    await signInAt(page, await signIn(system, email));
    await page.getByRole('link', { name: '我的入会申请' }).click();
    await page.getByRole('button', { name: '新建申请' }).click();
    await page.getByLabel('单位类别').click();
    await page.getByTitle('县市区', { exact: true }).click();
    await page.getByLabel('单位名称').fill(NAME);
    await page.getByLabel('所在县市区').fill('永嘉');
    await page
      .getByText(/永嘉县/)
      .first()
      .click();
    await fits(page);
    await page.getByRole('button', { name: '保存，下一步' }).click();
    await page.getByLabel('可提供的资源 说明').fill('不锈钢泵阀');
    await page.getByLabel('需要的资源 说明').fill('中西部市政项目');
    await page.getByRole('button', { name: '保存，下一步' }).click();
    await page.getByLabel('联系人').fill('赵经理');
    await page.getByLabel('联系电话').fill('0577-67000001');
    await fits(page);
    await page.getByRole('button', { name: '保存，下一步' }).click();
    const file = { name: '执照.pdf', mimeType: 'application/pdf', buffer: PDF };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('执照.pdf').waitFor();
    await page.getByRole('button', { name: '保存，下一步' }).click();
    await page.getByLabel(/接受章程第 1 版/).check();
    await fits(page);
    await page.getByRole('button', { name: '提交申请' }).click();
    await page.getByText(/还剩 10 个工作日/).waitFor();
    await fits(page);
  }, 180_000);

  it('R10.1–R10.4 goes over the board, the inspection and both meetings to a certificate', async () => {
    const page = await openWindow(browser, system.url, DESK);
    await signInAt(page, market.secretariat);
    await page.getByRole('link', { name: '入会申请', exact: true }).click();
    await fits(page);
    await page.getByRole('link', { name: NAME }).click();
    await page.getByRole('button', { name: '指派考察人员' }).click();
    await page.getByLabel('登录邮箱').fill(market.secretariat.email);
    await page.getByRole('button', { name: '确定' }).click();
    await page.getByRole('button', { name: '填写考察报告' }).click();
    await page.getByLabel('总体意见').fill('情况属实。');
    await page.getByLabel('同意入会', { exact: true }).check();
    await fits(page);
    await page.getByRole('button', { name: '提交报告' }).click();
    await meet(page, '秘书长办公会议');
    await meet(page, '理事长办公会议');
  }, 180_000);

  async function meet(page: Page, kind: string) {
    await page.goto('/secretariat/office-meetings/new');
    await page.getByLabel(kind).check();
    await page.getByLabel('出席人员').fill('王理事长、李秘书长');
    await page.getByLabel(NAME).check();
    await page.getByRole('button', { name: '确定' }).click();
    await page.getByRole('button', { name: '通过', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '通过' }).click();
    await page.getByText(/秘书处管理员 决定/).waitFor();
    await page.getByRole('button', { name: '出具会议纪要' }).click();
    await page.getByRole('link', { name: /会议纪要 JY-/ }).waitFor();
    await fits(page);
  }

  it('R10.4 R10.5 lets the applicant in as a member, and a visitor verify the certificate', async () => {
    const page = await openWindow(browser, system.url, PHONE);
    await signInAt(page, await signIn(system, email));
    await page.goto('/my-applications');
    await page.getByRole('link', { name: NAME }).click();
    await page.getByText('贵单位已是成员单位').waitFor();
    await fits(page);
    const certificate = page.getByRole('listitem').filter({ hasText: '会员证书' });
    const link = await certificate.getByRole('link', { name: '查验' }).getAttribute('href');
    await page.getByRole('button', { name: '进入工作台' }).click();
    await page.getByText('等您处理').first().waitFor();
    const visitor = await openWindow(browser, system.url, PHONE);
    await visitor.goto(link!);
    await visitor.getByText('成员状态：正常').waitFor();
    await fits(visitor);
  }, 120_000);

  it('R6.4 hands a post over at the desk; the unit sees its posts and what it owes on a phone', async () => {
    const { browser: office } = market.secretariat;
    const [holder, successor] = [
      market.seller,
      await createColleague(system, market.secretariat, market.factory),
    ];
    await office.post('/posts', {
      ...{ kind: 'director', account: holder.email, memberId: market.factory.id },
      ...{ basis: 'election', decision: '第57次联席会议' },
    });
    const desk = await openWindow(browser, system.url, DESK);
    await signInAt(desk, market.secretariat);
    await desk.getByRole('link', { name: '会员', exact: true }).click();
    await desk.getByRole('link', { name: '职务', exact: true }).click();
    const row = desk.getByRole('listitem').filter({ hasText: '永嘉阀门有限公司' });
    await row.getByRole('button', { name: '交接' }).click();
    await desk.getByLabel('登录邮箱').fill(successor.email);
    await desk.getByLabel('决定（会议、文件或投票）').fill('理事会');
    await desk.getByLabel('原因').fill('退休');
    await desk.getByRole('button', { name: '确定' }).click();
    await desk.getByText('已交接').waitFor();
    await fits(desk);
    const phone = await openWindow(browser, system.url, PHONE);
    await signInAt(phone, successor);
    await phone.goto('/my-posts');
    await phone.getByText('提名联络员').first().waitFor();
    await fits(phone);
  }, 120_000);

  it('R12.1 of a unit is late at the desk, is paid and receipted there, and settled on the unit’s phone', async () => {
    const { browser: office } = market.secretariat;
    const year = new Date().getFullYear();
    await office.post('/fee-rates', { year, kind: 'domestic_enterprise', amount: '5000.00' });
    const memberId = market.factory.id;
    await office.post('/invoices', { memberId, year, dueOn: '2020-01-31' });
    const desk = await openWindow(browser, system.url, DESK);
    await signInAt(desk, market.secretariat);
    await desk.goto('/secretariat/fees?late=true');
    await desk.getByText('逾期').first().waitFor();
    await fits(desk);
    await desk.goto('/secretariat/fees/payments');
    await desk.getByRole('button', { name: '登记款项' }).click();
    await desk.getByLabel('成员单位').fill('永嘉阀门');
    await desk.getByTitle('永嘉阀门有限公司', { exact: true }).click();
    await desk.getByLabel('金额（元）').fill('5000.00');
    await desk.getByLabel('付款人').fill('永嘉阀门有限公司');
    await desk.getByRole('button', { name: '确定' }).click();
    await desk.getByRole('button', { name: '确认到账' }).click();
    await desk.getByRole('link', { name: '收款凭据' }).waitFor();
    await fits(desk);
    const phone = await openWindow(browser, system.url, PHONE);
    await signInAt(phone, market.seller);
    await phone.goto('/my-fees');
    await phone.getByText('已缴清').waitFor();
    await fits(phone);
  }, 120_000);

  it('no page failed on the way', () => expect(troubles).toEqual([]));
});

/** The smallest file that is a PDF by its bytes. */
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

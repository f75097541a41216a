import { Person } from './person.mjs';

const DAY_MS = 86_400_000;

/**
 * A buyer signs in, asks for what the demo's sellers have, sees the matches and sends the first offer.
 *
 * @param {import('playwright-core').Browser} browser @param {import('../demo-system.mjs').Demo} demo
 * @returns {Promise<{matches: {seconds: number, clicks: number}, offer: {seconds: number, clicks: number}}>}
 */
export async function buy(browser, { url, passwords }) {
  const buyer = Object.keys(passwords).find((identifier) => identifier.startsWith('u40'));
  if (!buyer) throw new Error('the demo has no buyer');
  const context = await browser.newContext({
    ...{ baseURL: url, viewport: { width: 1280, height: 900 } },
    ...{ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' },
  });
  try {
    const page = await context.newPage();
    const person = new Person(page);
    const button = (/** @type {string} */ name) => page.getByRole('button', { name, exact: true });
    await page.goto('/sign-in');
    await page.getByLabel('邮箱或手机号').waitFor();
    person.begin();
    await person.type(buyer);
    await person.press('Tab');
    await person.type(passwords[buyer] ?? '');
    await person.press('Enter');
    await person.click(page.getByRole('link', { name: '发布需求' }).first());
    await ask(person);
    await person.click(button('发布'));
    await person.click(page.getByRole('link', { name: /匹配/ }).last());
    const match = page.getByRole('button', { name: '发起洽谈' }).first();
    await person.read(match);
    const matches = { seconds: person.seconds, clicks: person.clicks };
    await person.click(match);
    await person.click(button('提出报价').first());
    await offer(person);
    await person.read(page.getByText('第 1 版').first());
    return { matches, offer: { seconds: person.seconds, clicks: person.clicks } };
  } finally {
    await context.close();
  }
}

/** @param {Person} person */
async function ask(person) {
  const { page } = person;
  const field = (/** @type {string} */ label) => page.getByLabel(label, { exact: true });
  await person.click(field('标题'));
  await person.type('采购不锈钢球阀 Q41F-16P DN50');
  await page.getByText('由标题识别').waitFor();
  await person.press('Enter');
  await person.click(field('数量'));
  await person.type('200');
  await person.click(page.getByRole('textbox', { name: '最高限价' }));
  await person.type('2500');
  await person.click(page.getByLabel('需求截止日期'));
  await person.type(new Date(Date.now() + 90 * DAY_MS).toISOString().slice(0, 10));
  await person.press('Enter');
}

/** @param {Person} person */
async function offer(person) {
  const { page } = person;
  const price = page.getByLabel('单价', { exact: true });
  await price.waitFor();
  if ((await price.inputValue()) === '') {
    await person.click(price);
    await person.type('1800');
  }
  const payment = page.getByLabel('付款方式');
  if ((await payment.inputValue()) === '') {
    await person.click(payment);
    await person.type('货到验收后付清');
  }
  await person.click(page.getByRole('button', { name: '发出报价', exact: true }));
}

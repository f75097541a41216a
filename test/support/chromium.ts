import axe from 'axe-core';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { eventually } from './eventually';
import { PASSWORD, type Person } from './people';

const { TEST_BROWSER } = process.env;
const WAIT_MS = 30_000;

export const DESK = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: TEST_BROWSER, args: ['--no-sandbox'] });

/** What a page must never do, in any test: fail in a script, or be answered by a defect. */
export const troubles: string[] = [];

/** A window of its own, without a session. */
export async function openWindow(browser: Browser, url: string, viewport = DESK): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  context.setDefaultTimeout(WAIT_MS);
  const page = await context.newPage();
  page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 500) troubles.push(`${response.status()} ${response.url()}`);
  });
  return page;
}

export async function signInAt(page: Page, { email }: Person): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('邮箱或手机号').fill(email);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.getByRole('main').getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('navigation', { name: '主导航' }).waitFor();
}

/** Waits for it, as a person does. */
export const isShown = (what: Locator) => expect(what.waitFor()).resolves.toBeUndefined();

/** What fades in is judged when it is there; what turns for ever is not waited for. */
const SETTLED = `Promise.all(
  document.getAnimations()
    .filter((one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity)
    .map((one) => one.finished.catch(() => undefined)),
).then(() => undefined)`;

/** Findings of axe-core that keep people out: its impacts `serious` and `critical`. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  await page.evaluate(SETTLED);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document)');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`);
}

/** How far a page is wider than its window, in pixels. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate(
    'Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)',
  );

/** The page is no wider than its window and keeps nobody out, once what fades in stands still. */
export const fits = (page: Page) =>
  eventually(async () =>
    expect([page.url(), await overhang(page), await barriers(page)]).toEqual([page.url(), 0, []]),
  );

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { Refusal, run, say } from './say.mjs';
import { installedBrowser } from './test-services.mjs';

/**
 * Takes the screenshots of the README from a running demo: `npm start`, then `node tools/screenshots.mjs`. Only from a demo,
 * whose units and listings are invented and say so. With 256 colours (`mogrify -colors 256 docs/screenshots/*.png`) they look
 * the same and are a third as large.
 */
const site = process.env.PUBLIC_URL || `http://localhost:${process.env.PORT || 3000}`;
const folder = fileURLToPath(new URL('../docs/screenshots', import.meta.url));
const PASSWORD = 'wanchang-demo';
const WINDOW = { width: 1280, height: 800 };

/** @typedef {import('playwright-core').Page} Page */

/** @type {{ file: string, email: string, open: (page: Page) => Promise<unknown> }[]} by file who looks, and at what */
const pictures = [
  {
    file: 'member.png',
    email: 'u01@demo.wanchang.example',
    open: async (page) => {
      await page.getByRole('link', { name: '匹配', exact: true }).first().click();
      await page.getByRole('button', { name: '发起洽谈' }).first().waitFor();
    },
  },
  { file: 'buyer.png', email: 'u40@demo.wanchang.example', open: openBargain },
  {
    file: 'secretariat.png',
    email: 'secretariat@demo.wanchang.example',
    open: async (page) => {
      await page.getByRole('link', { name: '供需大数据' }).first().click();
      await page.getByRole('main').getByText('条需求中').first().waitFor();
    },
  },
];

/** The room in which most offers and counter-offers were made. @param {Page} page */
async function openBargain(page) {
  const answer = await page.request.get('/api/v1/deal-rooms?state=open&limit=50');
  /** @type {{ items: { id: string, currentOffer: { no: number } | null }[] }} */
  const { items } = await answer.json();
  const versions = (/** @type {(typeof items)[number]} */ room) => room.currentOffer?.no ?? 0;
  const [room] = items.sort((left, right) => versions(right) - versions(left));
  if (!room) throw new Refusal('示例站点没有洽谈室', 'the demo has no deal room');
  await page.goto(`/deal-rooms/${room.id}`);
  await page.getByRole('heading', { name: '当前条款' }).waitFor();
}

/** @param {Page} page @param {string} email */
async function signIn(page, email) {
  await page.goto('/sign-in');
  await page.getByLabel('邮箱或手机号').fill(email);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.getByRole('main').getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('navigation', { name: '主导航' }).waitFor();
  if (!(await page.getByText('示例数据').count()))
    throw new Refusal('这不是示例站点，不能用于截图', 'this site is no demo: no pictures of it');
}

await run(async () => {
  const executablePath = installedBrowser();
  if (!executablePath) throw new Refusal('未安装 Chromium', 'no Chromium is installed');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    for (const { file, email, open } of pictures) {
      const page = await browser.newPage({
        ...{ baseURL: site, viewport: WINDOW, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' },
      });
      await signIn(page, email);
      await open(page);
      // A headless browser draws no scrollbar in the room kept for it.
      await page.addStyleTag({ content: 'html { scrollbar-gutter: auto }' });
      const path = join(folder, file);
      await page.screenshot({ path, animations: 'disabled' });
      say(`已保存 ${path}`, 'saved');
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return 0;
});

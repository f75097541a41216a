import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/**
 * `node tools/measure-window.mjs <origin> <cookie> <path>`: how long somebody at a browser waits for the comparison of a
 * request, and how long its longest piece of work is while it is scrolled. Writes JSON; `null` where there is no browser.
 *
 * @typedef {import('playwright-core').Page} Page
 */
const BROWSERS = [process.env.TEST_BROWSER, '/usr/bin/chromium', '/usr/bin/google-chrome'];
const VISITS = 5;
const GRID = '[role="table"] button[aria-pressed]';

/** Moved as a wheel does: down, to the right and back. Long tasks are those of 50 ms and more. */
const SCROLL = `(async () => {
  const box = document.querySelector('[role="table"]').parentElement;
  const longest = [0];
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest.push(duration);
  });
  watch.observe({ type: 'longtask', buffered: false });
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let at = 0; at < 60; at += 1) { box.scrollTop += 170; await frame(); }
  for (let at = 0; at < 60; at += 1) { box.scrollLeft += 320; await frame(); }
  for (let at = 0; at < 60; at += 1) { box.scrollTop -= 170; box.scrollLeft -= 320; await frame(); }
  await new Promise((done) => setTimeout(done, 100));
  watch.disconnect();
  return Math.round(Math.max(...longest));
})()`;

const [origin = '', cookie = '', path = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await measured()));

async function measured() {
  const executablePath = BROWSERS.find((each) => each && existsSync(each));
  if (!executablePath) return null;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: origin }]);
    const page = await context.newPage();
    // The first visit brings the app; those after it are what a working day is made of.
    await visit(page);
    const times = [];
    for (let at = 0; at < VISITS; at += 1) times.push(await visit(page));
    times.sort((left, right) => left - right);
    const firstPaintMs = Math.round(times[Math.floor(VISITS / 2)] ?? 0);
    return { visits: VISITS, firstPaintMs, longestTaskMs: await page.evaluate(SCROLL) };
  } finally {
    await browser.close();
  }
}

/** From the address to the first prices of the grid. @param {Page} page @returns {Promise<number>} */
async function visit(page) {
  await page.goto(origin + path, { waitUntil: 'commit' });
  await page.locator(GRID).first().waitFor();
  return page.evaluate('performance.now()');
}

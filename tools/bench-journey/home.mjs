import { setTimeout as pause } from 'node:timers/promises';

const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};
const CPU_SLOWER = 4;
/** After the last answer: what is drawn late is drawn by then. */
const STILL_MS = 2000;

const WATCH = `
  window.seen = { lcp: 0, cls: 0 };
  new PerformanceObserver((list) => { for (const one of list.getEntries()) window.seen.lcp = one.startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const one of list.getEntries()) if (!one.hadRecentInput) window.seen.cls += one.value; })
    .observe({ type: 'layout-shift', buffered: true });
`;

/**
 * The first visit to the home, with an empty cache, over 1.6 Mbit/s and with a processor four times slower.
 *
 * @param {import('playwright-core').Browser} browser @param {import('../demo-system.mjs').Demo} demo
 * @param {import('../demo-system.mjs').Client | null} client
 */
export async function openHome(browser, { url }, client) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'zh-CN',
  });
  try {
    if (client) {
      const cookies = client.cookie.split('; ').map((cookie) => {
        const at = cookie.indexOf('=');
        return { name: cookie.slice(0, at), value: cookie.slice(at + 1), url };
      });
      await context.addCookies(cookies);
    }
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', LINE);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
    let scriptBytes = 0;
    /** @type {Set<string>} */
    const scripts = new Set();
    devtools.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId);
    });
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) scriptBytes += encodedDataLength;
    });
    await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 }).catch(() => undefined);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await pause(STILL_MS);
    const seen = /** @type {{lcp: number, cls: number}} */ (await page.evaluate('window.seen'));
    return {
      scriptKb: Math.round(scriptBytes / 100) / 10,
      lcpMs: Math.round(seen.lcp),
      cls: Math.round(seen.cls * 1000) / 1000,
    };
  } finally {
    await context.close();
  }
}

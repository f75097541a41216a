import { parseArgs } from 'node:util';
import { ensureInstalled } from '../install.mjs';
import { Refusal, run } from '../say.mjs';

const USAGE = [
  '用法：npm run bench:journey -- [--json]',
  'usage: npm run bench:journey -- [--json]',
];

/**
 * What a buyer of the demo needs from signing in to the matches of a new demand and to the first offer, at a person's pace;
 * and what the home costs on a bad line: script, largest paint, and what moves while it loads.
 */
await run(async () => {
  const json = readOptions();
  ensureInstalled();
  const { buildWeb } = await import('../build.mjs');
  const { installedBrowser } = await import('../test-services.mjs');
  const executablePath = installedBrowser();
  if (!executablePath)
    throw new Refusal('此机没有 Chromium', 'there is no Chromium on this machine');
  await buildWeb();
  const { chromium } = await import('playwright-core');
  const { startDemo } = await import('../demo-system.mjs');
  const { buy } = await import('./buy.mjs');
  const { openHome } = await import('./home.mjs');
  const demo = await startDemo();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const home = {
      visitor: await openHome(browser, demo, null),
      member: await openHome(browser, demo, demo.clients.buyer),
    };
    const journey = await buy(browser, demo);
    const result = { journey, home, targets: targetsOf(journey, home) };
    console.log(json ? JSON.stringify(result) : JSON.stringify(result, null, 2));
    return 0;
  } finally {
    await browser.close();
    await demo.stop();
  }
});

function readOptions() {
  try {
    return parseArgs({ options: { json: { type: 'boolean' } } }).values.json === true;
  } catch {
    throw new Refusal(USAGE[0] ?? '', USAGE[1]);
  }
}

/**
 * @param {Awaited<ReturnType<typeof import('./buy.mjs').buy>>} journey
 * @param {Record<string, Awaited<ReturnType<typeof import('./home.mjs').openHome>>>} home
 */
function targetsOf(journey, home) {
  const most = (
    /** @type {string} */ name,
    /** @type {number} */ measured,
    /** @type {number} */ target,
  ) => ({
    ...{ name, measured, target, met: measured <= target },
  });
  return [
    most('sign-in to matches, s', journey.matches.seconds, 45),
    most('sign-in to matches, clicks', journey.matches.clicks, 9),
    most('sign-in to first offer, s', journey.offer.seconds, 65),
    most('sign-in to first offer, clicks', journey.offer.clicks, 14),
    ...Object.entries(home).flatMap(([who, { scriptKb, lcpMs, cls }]) => [
      most(`home of a ${who}: script, kB compressed`, scriptKb, 200),
      most(`home of a ${who}: largest paint at 1.6 Mbit/s and 4 × CPU, ms`, lcpMs, 2500),
      most(`home of a ${who}: layout shift`, cls, 0.05),
    ]),
  ];
}

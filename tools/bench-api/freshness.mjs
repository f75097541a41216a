import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 20;
const WITHIN_MS = 60_000;
const DAY_MS = 86_400_000;

/** @typedef {import('../demo-system.mjs').Client} Client */

/**
 * Publishes demands one after another, each for a supply of the other unit, and looks until search shows the new
 * one and until its own list of matches has a first entry.
 *
 * @param {import('../demo-system.mjs').Demo} demo @param {number} samples
 */
export async function measureFreshness({ clients: { seller, buyer } }, samples) {
  await publish(seller, { ...valve(0), side: 'supply', price: yuan('180'), leadTimeDays: 10 });
  const found = [];
  const matched = [];
  for (let n = 1; n <= samples; n++) {
    const content = { ...valve(n), side: 'demand', price: yuan('230'), dueDate: dayIn(90) };
    const { id } = await publish(buyer, content);
    const since = performance.now();
    const [foundMs, matchedMs] = await Promise.all([
      until(since, () => shows(buyer, `/search?limit=5&q=${encodeURIComponent(`批次${n}号`)}`, id)),
      until(since, () => shows(buyer, `/matches?limit=1&listingId=${id}`)),
    ]);
    found.push(foundMs);
    matched.push(matchedMs);
  }
  return { samples, found: spread(found), matched: spread(matched) };
}

/** @param {Client} client @param {object} content */
async function publish(client, content) {
  const { id, version } = await client.request('POST', '/listings', content);
  return client.request('POST', `/listings/${id}/publish`, { version });
}

/** @param {Client} client @param {string} path @param {string} [id] any by default */
async function shows(client, path, id) {
  const { items } = await client.request('GET', path);
  return items.some((item) => id === undefined || item.id === id);
}

/** @param {number} since @param {() => Promise<boolean>} shown @returns {Promise<number>} ms */
async function until(since, shown) {
  for (;;) {
    if (await shown()) return performance.now() - since;
    if (performance.now() - since > WITHIN_MS) throw new Error('not shown within a minute');
    await pause(LOOK_EVERY_MS);
  }
}

/** @param {number} n */
const valve = (n) => ({
  kind: 'products',
  title: `不锈钢球阀 Q41F-16P DN50 批次${n}号`,
  industryCode: '344',
  attributes: [{ name: '公称通径', value: 'DN50' }],
  quantity: { value: '200', unit: '台' },
  priceUnit: '台',
  validUntil: dayIn(120),
});

/** @param {string} amount */
const yuan = (amount) => ({ amount, currency: 'CNY' });

/** @param {number} days */
const dayIn = (days) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** @param {number[]} values */
function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../build.mjs';
import { withClient } from '../postgres.mjs';

const LOOK_EVERY_MS = 500;
const DONE_WITHIN_MS = 1_800_000;
const SEED = 1;

/**
 * @param {import('../demo-system.mjs').Demo} demo @param {import('../marked.mjs').Mark} mark @param {number} rows
 */
export async function importLarge({ url, databaseUrl, clients: { seller } }, mark, rows) {
  const require = createRequire(import.meta.url);
  const { largeWorkbook } = require(join(root, 'dist/libs/catalog/src/bench/large.js'));
  const { Random } = require(join(root, 'dist/libs/catalog/src/bench/random.js'));
  const bytes = /** @type {Buffer} */ (largeWorkbook(new Random(SEED), rows));
  const idle = mark.megabytes();
  let [most, going] = [idle, true];
  const watching = (async () => {
    for (; going; await pause(LOOK_EVERY_MS)) most = Math.max(most, mark.megabytes());
  })();
  const since = performance.now();
  const seconds = () => Math.round((performance.now() - since) / 100) / 10;
  const id = await upload(url, seller.cookie, bytes);
  const { accepted, first, published } = await untilOver(seller, id, seconds);
  const findable = await untilFindable(databaseUrl, seconds);
  going = false;
  await watching;
  const megabytes = Math.round(most - idle);
  return { accepted, read: first, published, findable, megabytes, idle: Math.round(idle) };
}

/** @param {string} url @param {string} cookie @param {Buffer} bytes @returns {Promise<string>} */
async function upload(url, cookie, bytes) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ side: 'supply', kind: 'products', publish: 'true' }))
    form.append(name, value);
  form.append('file', new Blob([bytes]), '十万行.xlsx');
  const headers = { cookie, origin: url };
  const answer = await fetch(`${url}/api/v1/listing-imports`, {
    method: 'POST',
    headers,
    body: form,
  });
  const { id, detail } = /** @type {{id: string, detail?: string}} */ (await answer.json());
  if (!answer.ok) throw new Error(`the file is refused: ${detail}`);
  return id;
}

/** @param {import('../demo-system.mjs').Client} client @param {string} id @param {() => number} seconds */
async function untilOver(client, id, seconds) {
  let first = 0;
  for (const until = Date.now() + DONE_WITHIN_MS; Date.now() < until; await pause(LOOK_EVERY_MS)) {
    const run = /** @type {any} */ (await client.request('GET', `/listing-imports/${id}`));
    if (first === 0 && run.processed > 0) first = seconds();
    if (!run.finishedAt) continue;
    if (run.state !== 'done') throw new Error(`the import is ${run.state}: ${run.problem}`);
    return { accepted: Number(run.accepted), first, published: seconds() };
  }
  throw new Error('the import takes too long');
}

/** Until the search has every published listing as it is. @param {string} databaseUrl @param {() => number} seconds */
async function untilFindable(databaseUrl, seconds) {
  await withClient(databaseUrl, async (client) => {
    for (const until = Date.now() + DONE_WITHIN_MS; ; await pause(LOOK_EVERY_MS)) {
      const { rows } = await client.query(
        `SELECT count(*)::int AS missing FROM matchable_listings l
          WHERE NOT EXISTS (SELECT FROM search_documents d WHERE d.id = l.id AND NOT d.removed)`,
      );
      if (rows[0].missing === 0) return;
      if (Date.now() > until) throw new Error(`${rows[0].missing} listings are not found in time`);
    }
  });
  return seconds();
}

import autocannon from 'autocannon';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from '../ports.mjs';

const CONNECTIONS = 32;
const WARM_UP_SECONDS = 3;

/**
 * Requests per second of a listing page and of a bare route that reads the same row, in turns, so that anything that
 * else the machine does meets both.
 *
 * @param {import('../demo-system.mjs').Demo} demo @param {{seconds: number, rounds: number}} options
 */
export async function compareReads(demo, { seconds, rounds }) {
  const { seller } = demo.clients;
  const { items } = await seller.request('GET', '/search?limit=1');
  const id = items[0]?.id;
  const bare = await startBareRoute(demo.databaseUrl);
  try {
    const yardstick = { url: `${bare.url}/listings/${id}` };
    const page = { url: `${demo.url}/api/v1/listings/${id}`, headers: { cookie: seller.cookie } };
    for (const target of [yardstick, page]) await rate(target, WARM_UP_SECONDS);
    const measured = [];
    for (let round = 0; round < rounds; round++) {
      measured.push({ bare: await rate(yardstick, seconds), page: await rate(page, seconds) });
    }
    const medians = {
      bare: median(measured.map((round) => round.bare)),
      page: median(measured.map((round) => round.page)),
    };
    const ratio = median(measured.map((round) => round.page / round.bare));
    return { connections: CONNECTIONS, ...medians, ratio, rounds: measured };
  } finally {
    bare.stop();
  }
}

/** @param {{url: string, headers?: Record<string, string>}} target @param {number} duration seconds */
async function rate(target, duration) {
  const result = await autocannon({ ...target, connections: CONNECTIONS, duration });
  if (result.non2xx + result.errors > 0) throw new Error(`${target.url} refused requests`);
  return result.requests.total / result.duration;
}

/** @param {string} databaseUrl */
async function startBareRoute(databaseUrl) {
  const port = await freePort();
  const child = fork(fileURLToPath(new URL('bare-route.mjs', import.meta.url)), [
    databaseUrl,
    String(port),
  ]);
  await new Promise((done, fail) => {
    child.once('message', done);
    child.once('exit', (code) => fail(new Error(`the bare route ended with ${code}`)));
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill() };
}

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[(sorted.length - 1) >> 1] ?? NaN, sorted[middle] ?? NaN];
  return (low + high) / 2;
}

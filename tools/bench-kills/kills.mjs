import { setTimeout as pause } from 'node:timers/promises';
import { signIn } from '../demo-system.mjs';
import { diceOf } from '../bench-fuzz/values.mjs';
import { Journal } from './journal.mjs';
import { PARTS } from './system.mjs';
import { Writers } from './writers.mjs';

const PAUSE_MS = 150;
const LOOK_EVERY_MS = 100;
const BACK_WITHIN_MS = 180_000;
const SETTLED_WITHIN_MS = 300_000;

/**
 * @typedef {import('./system.mjs').KilledSystem} System
 * @typedef {import('./system.mjs').Part} Part
 * @typedef {{part: Part, writes: number, works: number}} Return seconds until a write is acknowledged, and until a new listing is found
 */

/** @param {System} system @param {{kills: number, writes: number, seed: number}} options */
export async function killAll(system, { kills, writes, seed }) {
  const dice = diceOf(seed);
  const journal = new Journal();
  // Of two units, neither of which has its decisions approved.
  const [, seller, buyer] = await Promise.all(
    Object.entries(system.passwords)
      .slice(0, 3)
      .map(([identifier, password]) => signIn(system.url, identifier, password)),
  );
  if (!seller || !buyer) throw new Error('the demo has no accounts');
  const writers = new Writers({ url: system.url, seller, buyer, journal, pauseMs: PAUSE_MS });
  const writing = writers.run();
  const failed = writing.then(() => new Promise(() => undefined));
  /** @type {Return[]} */
  const returns = [];
  const order = Object.keys(PARTS).flatMap((part) => Array(kills).fill(part));
  const work = async () => {
    while (order.length > 0) {
      const [part] = order.splice(Math.floor(dice.next() * order.length), 1);
      await pause(500 + dice.next() * 3000);
      returns.push(await killOnce({ system, writers, buyer }, part));
      const last = returns.at(-1);
      console.error(`${JSON.stringify(last)} ${journal.acknowledged} acknowledged`);
    }
    while (journal.acknowledged < writes) await pause(LOOK_EVERY_MS);
  };
  await Promise.race([work(), failed]);
  writers.stop();
  await writing;
  const unsettled = await settled(system);
  const { lost, doubled } = await journal.compare((sql, values) => system.rows(sql, values));
  return {
    acknowledged: journal.acknowledged,
    ...{ lost, doubled, unsettled, odd: journal.odd, parts: byPart(returns), returns },
  };
}

/**
 * @param {{system: System, writers: Writers, buyer: import('../demo-system.mjs').Client}} of
 * @param {Part} part @returns {Promise<Return>}
 */
async function killOnce({ system, writers, buyer }, part) {
  const until = Date.now() + BACK_WITHIN_MS;
  while (!(await system.kill(part))) await pause(LOOK_EVERY_MS);
  const since = performance.now();
  const seconds = () => Math.round((performance.now() - since) / 100) / 10;
  const title = writers.nextKey();
  const id = await writers.publish(title);
  const written = seconds();
  for (; Date.now() < until; await pause(LOOK_EVERY_MS)) {
    const answer = await buyer.request('GET', `/search?q=${title}`).catch(() => undefined);
    if (answer?.items.some((item) => item.id === id))
      return { part, writes: written, works: seconds() };
  }
  throw new Error(`${part} is not back in time:\n${system.output.slice(-4000)}`);
}

/** Jobs that are still owed when there was time for all. @param {System} system */
async function settled(system) {
  for (const until = Date.now() + SETTLED_WITHIN_MS; ; await pause(1000)) {
    const [{ open }] = await system.rows(
      `SELECT (SELECT count(*) FROM outbox)::int + (SELECT count(*) FROM owed_jobs)::int
            + (SELECT count(*) FROM runs WHERE state IN ('queued', 'running'))::int AS open`,
    );
    if (open === 0 || Date.now() > until) return Number(open);
  }
}

/** @param {Return[]} returns @returns {Record<Part, {times: number, slowest: number, median: number}>} */
function byPart(returns) {
  const of = (/** @type {Part} */ part) => {
    const own = returns.filter((each) => each.part === part).map(({ works }) => works);
    const sorted = own.toSorted((a, b) => a - b);
    const median = sorted[Math.floor(own.length / 2)] ?? 0;
    return { times: own.length, slowest: sorted.at(-1) ?? 0, median };
  };
  return {
    api: of('api'),
    worker: of('worker'),
    postgres: of('postgres'),
    launcher: of('launcher'),
  };
}

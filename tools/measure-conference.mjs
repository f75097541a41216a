import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { startProgram } from './demo-system.mjs';
import { freePort } from './ports.mjs';

/**
 * `measure-conference.mjs <plan>` on the database of the environment: starts api and worker, asks the api at rest and while the worker
 * computes a schedule, and times how soon 200 open boards hear of a check-in. Prints one line of JSON.
 *
 * @typedef {{conferenceId: string, sessionId: string, cookies: string[], badges: string[]}} Plan
 */
const STREAMS_OF_A_PERSON = 20;
const IDLE_REQUESTS = 300;
const PATIENCE_MS = 120_000;
const HEARD_WITHIN_MS = 10_000;

/** @type {Plan} */
const { conferenceId, sessionId, cookies, badges } = JSON.parse(process.argv[2] ?? '{}');
const cookie = cookies[0] ?? '';
const url = `http://127.0.0.1:${await start()}`;
const board = `/matchmaking-sessions/${sessionId}/board`;
const reads = [
  `/conferences/${conferenceId}`,
  `/conferences/${conferenceId}/arrivals`,
  `/conferences/${conferenceId}/delegates`,
  `/matchmaking-sessions/${sessionId}/unmet-wishes`,
];

await readFor(() => 0, 40);
const idle = await readFor(() => 0, IDLE_REQUESTS);
const computing = await whileComputing();
const heard = await checkInsHeard();
console.log(
  JSON.stringify({
    ...{ idleP95: p95(idle), computingP95: p95(computing) },
    requestsWhileComputing: computing.length,
    ...{ streams: heard.streams, shownP95: p95(heard.times) },
    shownEverywhere: heard.times.length === heard.streams * badges.length,
  }),
);
process.exit();

async function start() {
  const port = await freePort();
  const env = { ...process.env, HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'warn' };
  Object.assign(env, { RATE_LIMIT_FACTOR: '1000000' });
  const ends = await Promise.all([startProgram('api', env), startProgram('worker', env)]);
  process.once('exit', () => ends.forEach((end) => void end()));
  return port;
}

/** @param {string} path @param {'GET' | 'POST'} method @param {object} [body] @returns {Promise<any>} */
async function ask(path, method = 'GET', body) {
  const headers = { cookie, ...(body && { 'content-type': 'application/json' }) };
  const json = body && JSON.stringify(body);
  const answer = await fetch(`${url}/api/v1${path}`, { method, headers, body: json });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

/** Four people read at once. @param {() => unknown} isOver @param {number} most @returns {Promise<number[]>} */
async function readFor(isOver, most) {
  /** @type {number[]} */
  const times = [];
  const person = async () => {
    while (!isOver() && times.length < most) {
      const begin = performance.now();
      await ask(/** @type {string} */ (reads[times.length % reads.length]));
      times.push(performance.now() - begin);
      await pause(20);
    }
  };
  await Promise.all(Array.from({ length: 4 }, person));
  return times;
}

async function whileComputing() {
  await ask(`/matchmaking-sessions/${sessionId}/schedule`, 'POST', {});
  let isOver = false;
  const ending = (async () => {
    for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await pause(500)) {
      const { run } = await ask(board);
      if (run.state === 'done') return;
      if (run.state === 'failed') break;
    }
    throw new Error('the schedule was not computed');
  })().finally(() => (isOver = true));
  const times = await readFor(() => isOver, Infinity);
  await ending;
  return times;
}

/** A badge is scanned after the other; each open board says when it hears of it. */
async function checkInsHeard() {
  const streams = await Promise.all(
    cookies.flatMap((one) => Array.from({ length: STREAMS_OF_A_PERSON }, () => openStream(one))),
  );
  /** @type {number[]} */
  const times = [];
  for (const code of badges) {
    const begin = performance.now();
    const heard = streams.map((stream) => stream.next(begin));
    const scan = { nonce: randomUUID(), code, deviceAt: new Date().toISOString() };
    await ask(`/conferences/${conferenceId}/scans`, 'POST', { scans: [scan] });
    for (const time of await Promise.all(heard)) if (time !== null) times.push(time);
  }
  return { streams: streams.length, times };
}

/** @param {string} own */
async function openStream(own) {
  const answer = await fetch(`${url}/api/v1/events`, { headers: { cookie: own } });
  if (!answer.ok || !answer.body) throw new Error(`events: ${answer.status}`);
  /** @type {{tell?: (at: number) => void}} */
  const ear = {};
  const decoder = new TextDecoder();
  void (async () => {
    for await (const part of /** @type {AsyncIterable<Uint8Array>} */ (answer.body))
      if (decoder.decode(part, { stream: true }).includes('conference.arrivals'))
        ear.tell?.(performance.now());
  })();
  return {
    /** Milliseconds from `begin`; null where it was not heard of. @param {number} begin @returns {Promise<number | null>} */
    next: (begin) =>
      new Promise((done) => {
        const timer = setTimeout(() => done(null), HEARD_WITHIN_MS);
        ear.tell = (at) => {
          clearTimeout(timer);
          delete ear.tell;
          done(at - begin);
        };
      }),
  };
}

/** @param {number[]} times */
function p95(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return Number((sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0).toFixed(1));
}

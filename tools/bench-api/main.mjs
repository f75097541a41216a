import { parseArgs } from 'node:util';
import { ensureInstalled } from '../install.mjs';
import { Refusal, run } from '../say.mjs';

const USAGE = [
  '用法：npm run bench:api -- [--seconds 5] [--rounds 3] [--samples 40] [--json]',
  'usage: npm run bench:api -- [--seconds 5] [--rounds 3] [--samples 40] [--json]',
];
const TARGETS = { ratio: 0.5, foundP95: 2000, matchedP95: 5000 };
const LIMITS = { seconds: 300, rounds: 100, samples: 1000 };

/**
 * How fast the running product answers, on the demo and an embedded, durable PostgreSQL:
 * a listing page of a signed-in member against a bare route that does one by-id read, in alternating rounds,
 * and the time from publishing a listing until search and the other side's matches show it.
 */
await run(async () => {
  const options = readOptions();
  ensureInstalled();
  const { startDemo } = await import('../demo-system.mjs');
  const { compareReads } = await import('./listing-reads.mjs');
  const { measureFreshness } = await import('./freshness.mjs');
  const demo = await startDemo();
  try {
    const listingPage = await compareReads(demo, options);
    const published = await measureFreshness(demo, options.samples);
    const result = { listingPage, published, targets: TARGETS };
    if (options.json) console.log(JSON.stringify(result));
    else report(result);
    return 0;
  } finally {
    await demo.stop();
  }
});

function readOptions() {
  try {
    const text = { type: /** @type {const} */ ('string') };
    const { values } = parseArgs({
      options: { seconds: text, rounds: text, samples: text, json: { type: 'boolean' } },
    });
    return {
      seconds: whole('seconds', values.seconds ?? '5'),
      rounds: whole('rounds', values.rounds ?? '3'),
      samples: whole('samples', values.samples ?? '40'),
      json: values.json === true,
    };
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(USAGE[0] ?? '', USAGE[1]);
  }
}

/** @param {keyof typeof LIMITS} name @param {string} value */
function whole(name, value) {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= LIMITS[name]) return number;
  throw new Refusal(
    `--${name} 应为 1 到 ${LIMITS[name]} 的整数`,
    `--${name} takes a whole number from 1 to ${LIMITS[name]}`,
  );
}

/**
 * @typedef {{p50: number, p95: number, max: number}} Spread in ms
 * @param {{listingPage: {bare: number, page: number, ratio: number, rounds: {bare: number, page: number}[]}, published: {samples: number, found: Spread, matched: Spread}}} result
 */
function report({ listingPage, published }) {
  const { bare, page, ratio, rounds } = listingPage;
  console.log(`\n32 connections, median of ${rounds.length} rounds`);
  console.log(`  bare Fastify route, one by-id read   ${bare.toFixed(0)} requests/s`);
  console.log(`  listing page of a signed-in member   ${page.toFixed(0)} requests/s`);
  console.log(
    `  ratio                                ${ratio.toFixed(2)} (target ≥ ${TARGETS.ratio})`,
  );
  console.log(`\npublished → shown, ${published.samples} listings, ms`);
  for (const [name, { p50, p95, max }, target] of /** @type {const} */ ([
    ['found by search', published.found, TARGETS.foundP95],
    ['first match   ', published.matched, TARGETS.matchedP95],
  ])) {
    const figures = [p50, p95, max].map((value) => value.toFixed(0).padStart(6));
    console.log(
      `  ${name}   p50${figures[0]}   p95${figures[1]} (target ≤ ${target})   max${figures[2]}`,
    );
  }
}

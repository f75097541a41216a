import { setTimeout as pause } from 'node:timers/promises';
import { signIn } from '../demo-system.mjs';
import { CASES } from './cases.mjs';
import { Sender } from './send.mjs';

const SAMPLE_EVERY_MS = 150;
const CALM_MS = 3000;
const IDLE_JOBS = 5;

/**
 * @typedef {{name: string, through: string, seconds: number, megabytes: number, status: number, text: string, faults: string[]}} Tried
 * @typedef {{tried: Tried[], idle: number, others: {atRest: number[], meanwhile: number[]}}} Result
 */

/**
 * @param {import('../demo-system.mjs').Demo} demo @param {import('../marked.mjs').Mark} mark @param {string} only
 * @returns {Promise<Result>}
 */
export async function tryAll(demo, mark, only) {
  const [, [other = '', password = ''] = []] = Object.entries(demo.passwords);
  const { listing, room } = await placesFor(demo);
  const sender = new Sender({ url: demo.url, client: demo.clients.seller, listing, room });
  const bystander = new Bystander(
    new Sender({ url: demo.url, client: await signIn(demo.url, other, password), listing, room }),
  );
  await sender.send('sheet', '报价单.csv', '名称,单价\n球阀,5\n');
  const atRest = await bystander.times(IDLE_JOBS);
  /** @type {Tried[]} */
  const tried = [];
  const idle = await restingMegabytes(mark);
  const meanwhile = bystander.untilStopped();
  for (const one of CASES.filter(({ name }) => name.includes(only))) {
    const bytes = await one.bytes();
    const places =
      one.place === 'sheet' ? /** @type {const} */ (['preview', 'sheet']) : [one.place];
    for (const through of places) {
      const before = await restingMegabytes(mark);
      const memory = watch(mark);
      const since = performance.now();
      const { refused, status, text } = await sender.send(through, one.file, bytes);
      const seconds = Math.round((performance.now() - since) / 100) / 10;
      const megabytes = Math.max(0, Math.round((await memory.peak()) - Math.max(before, idle)));
      const faults = faultsOf(one, through, { refused, status, text });
      tried.push({ name: one.name, through, seconds, megabytes, status, text, faults });
      console.error(JSON.stringify(tried.at(-1)));
    }
  }
  bystander.stop();
  return { tried, idle: Math.round(idle), others: { atRest, meanwhile: await meanwhile } };
}

/** @param {import('./cases.mjs').Case} one @param {string} through @param {import('./send.mjs').Outcome} outcome */
function faultsOf({ refused, says }, through, outcome) {
  const { status, text } = outcome;
  // A preview is of the first rows and beside its file: it need not say which.
  const needed = through === 'preview' ? says.filter((each) => !each.test('报价单.csv')) : says;
  const silent = outcome.refused ? needed.filter((each) => !each.test(text)) : [];
  return [
    ...(status === 0 || status >= 500 ? [`status ${status}`] : []),
    ...(refused && !outcome.refused && through !== 'preview' ? ['taken'] : []),
    ...silent.map((each) => `does not say ${String(each)}`),
  ];
}

/** Another unit, whose small price list is imported over and over. */
class Bystander {
  #going = true;
  #count = 0;

  /** @param {Sender} sender */
  constructor(sender) {
    this.sender = sender;
  }

  stop() {
    this.#going = false;
  }

  async untilStopped() {
    const seconds = [];
    for (; this.#going; await pause(1000)) seconds.push(...(await this.times(1)));
    return seconds;
  }

  /** Seconds that each of so many imports takes. @param {number} count */
  async times(count) {
    const seconds = [];
    for (let time = 0; time < count; time += 1) {
      this.#count += 1;
      const since = performance.now();
      await this.sender.send('sheet', '别家.csv', `名称,单价\n别家的球阀 ${this.#count},5\n`);
      seconds.push(Math.round((performance.now() - since) / 100) / 10);
    }
    return seconds;
  }
}

/** Where its sender may put a picture and a paper. @param {import('../demo-system.mjs').Demo} demo */
async function placesFor({ clients: { seller } }) {
  const content = { side: 'supply', kind: 'products', title: '球阀' };
  const listing = await seller.request('POST', '/listings', content);
  const { items } = await seller.request('GET', '/matches?limit=1');
  const matchId = items[0]?.id;
  const room = await seller.request('POST', '/deal-rooms', { matchId });
  return { listing: listing.id, room: room.id };
}

/** @param {import('../marked.mjs').Mark} mark */
async function restingMegabytes(mark) {
  await pause(CALM_MS);
  return mark.megabytes();
}

/** @param {import('../marked.mjs').Mark} mark */
function watch(mark) {
  let going = true;
  const peak = (async () => {
    let most = 0;
    for (; going; await pause(SAMPLE_EVERY_MS)) most = Math.max(most, mark.megabytes());
    return most;
  })();
  return {
    peak: () => {
      going = false;
      return peak;
    },
  };
}

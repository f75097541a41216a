import type { Database } from '@wanchang/platform';
import type { SearchEngine } from '../search-engine';
import { fill } from './fill';
import { goods } from './market';
import { Random } from './random';
import { atLeast, atMost, type Target } from './targets';

interface Options {
  readonly seed: number;
  readonly million: boolean;
}

const QUESTIONS = 300;
const CLIENTS = 8;
const MIXED_SECONDS = 8;

/** What every listing, or a quarter of them, says. */
const COMMON = ['规格 型号', '现货 三天', '食品 车间', '石油 管道', '来图 加工'];

/** Times of searches, in milliseconds, one after the other and by eight clients at once. */
export async function reportSpeed(engine: SearchEngine, database: Database, options: Options) {
  const sizes = options.million ? [100_000, 1_000_000] : [100_000];
  const figures: object[] = [];
  const targets: Target[] = [];
  for (const listings of sizes) {
    const begun = performance.now();
    const filled = await fill(engine, database, listings, options.seed);
    const fillSeconds = Math.round((performance.now() - begun) / 1000);
    const measured = await measure(engine, options.seed);
    figures.push({ listings: filled, fillSeconds, ...measured });
    targets.push(...targetsOf(listings, measured));
  }
  return { engine: engine.constructor.name, figures, targets };
}

type Measured = Awaited<ReturnType<typeof measure>>;

function targetsOf(listings: number, measured: Measured): Target[] {
  const [rare, common] = listings >= 1_000_000 ? [25, 250] : [10, 80];
  const name = (what: string) => `${listings.toLocaleString('en')} listings: ${what}`;
  return [
    atMost(name('two words, p95 ms'), measured.twoWords.p95, rare),
    atMost(name('two very common words, p95 ms'), measured.common.p95, common),
    atMost(name('suggestion, p95 ms'), measured.suggestion.p95, 20),
    atLeast(name('8 clients mixed, searches per second'), measured.mixedPerSecond, 500),
  ];
}

async function measure(engine: SearchEngine, seed: number) {
  const random = new Random(seed);
  const search = (text: string) => engine.search({ text, filters: {}, limit: 20 });
  const twoWords = () => {
    const one = random.pick(goods);
    return `${random.pick(one.qualities)} ${one.name}`;
  };
  const begun = () => [...random.pick(goods).name].slice(0, 1 + random.below(2)).join('');
  const ask = () => (random.next() < 0.3 ? engine.suggest(begun(), 8) : search(twoWords()));
  for (let at = 0; at < 50; at += 1) await ask();
  return {
    twoWords: await spread(QUESTIONS, () => search(twoWords())),
    common: await spread(60, () => search(random.pick(COMMON))),
    everything: await spread(30, () => search('')),
    suggestion: await spread(QUESTIONS, () => engine.suggest(begun(), 8)),
    mixedPerSecond: await mixed(ask),
  };
}

async function spread(times: number, ask: () => Promise<unknown>) {
  const taken: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const begun = performance.now();
    await ask();
    taken.push(performance.now() - begun);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => Number(taken[Math.floor(share * (taken.length - 1))]!.toFixed(2));
  return { p50: at(0.5), p95: at(0.95) };
}

/** Seven of ten ask two words, three a suggestion; each as soon as the one before is answered. */
async function mixed(ask: () => Promise<unknown>): Promise<number> {
  const end = performance.now() + MIXED_SECONDS * 1000;
  let asked = 0;
  const client = async () => {
    while (performance.now() < end) {
      await ask();
      asked += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return asked / MIXED_SECONDS;
}

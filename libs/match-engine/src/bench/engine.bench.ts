import { sweepHere } from '../batch/sweep';
import { SweepThreads } from '../batch/sweep-threads';
import type { IndexedListing, Side } from '../listing';
import { MatchIndex } from '../match-index';
import { Market } from './market';
import { peakRssMb, rounded, spreadOf, timeOf } from './measure-times';
import type { BenchOptions } from './options';

const now = new Date('2026-11-23T04:00:00Z');
const seeds = { supply: 1, demand: 2, queries: 3 };
const chunk = 1000;

/** Builds, asks, changes and sweeps an index of made-up listings. */
export async function benchEngine({ supplies, demands, k, online }: BenchOptions) {
  const market = new Market();
  const index = new MatchIndex({ now: () => now });
  const ids: string[] = [];
  let ms = load(index, market, 'demand', demands, ids);
  ms += load(index, market, 'supply', supplies);
  const first = ids[0] ?? '';
  ms += timeOf(() => index.topSupplies(first));
  const documents = supplies + demands;
  const build = { seconds: rounded(ms / 1000), documentsPerSecond: Math.round((documents / ms) * 1000) }; // prettier-ignore
  const rssAfterBuildMb = Math.round(process.memoryUsage().rss / 1e6);
  const questions = online ? { ...askDemands(index, market, k), ...changeListings(index, market, k) } : {}; // prettier-ignore
  const sweep = await sweeps(index, k, documents);
  return { supplies, demands, k, build, ...questions, sweep, rssAfterBuildMb, peakRssMb: peakRssMb() }; // prettier-ignore
}

/** Milliseconds that the index took; making the listings up is not counted. */
function load(
  index: MatchIndex,
  market: Market,
  side: Side,
  count: number,
  ids?: string[],
): number {
  let ms = 0;
  let batch: IndexedListing[] = [];
  const take = () => {
    ms += timeOf(() => batch.forEach((listing) => index.upsert(listing)));
    batch = [];
  };
  for (const listing of market.listings(side, count, seeds[side], now)) {
    ids?.push(listing.id);
    if (batch.push(listing) === chunk) take();
  }
  take();
  return ms;
}

/** Demands that the index does not hold, so that nothing of theirs is in a cache. */
function askDemands(index: MatchIndex, market: Market, k: number) {
  const asked = [...market.listings('demand', 2500, seeds.queries, now)];
  const ask = (listings: readonly IndexedListing[]) =>
    spreadOf(listings.map((listing) => timeOf(() => index.topSupplies(listing, { k }))));
  const coded = asked.filter(({ industryCode }) => industryCode !== undefined);
  ask(asked.slice(0, 500));
  const open = asked.slice(0, 500).map((one) => ({ ...one, industryCode: undefined }));
  return {
    onlineDemandMs: { withIndustry: ask(coded.slice(500)), withoutIndustry: ask(open) },
    demandsWithoutIndustry:
      'a demand without an industry is matched with every supply of its resource kind',
  };
}

function changeListings(index: MatchIndex, market: Market, k: number) {
  const fresh = [...market.listings('supply', 3000, seeds.queries, now)];
  const ask = () => fresh.map((listing) => timeOf(() => index.topDemands(listing, { k })));
  ask();
  const newListingUs = spreadOf(ask(), 1000);
  const add = spreadOf(fresh.map((one) => timeOf(() => index.upsert(one))), 1000); // prettier-ignore
  const addAndAsk = spreadOf(
    fresh.slice(0, 500).map((one) => timeOf(() => {
      index.upsert({ ...one, version: 2 });
      index.topDemands(one.id, { k });
    })), 1000); // prettier-ignore
  const remove = spreadOf(fresh.map(({ id }) => timeOf(() => index.remove(id))), 1000); // prettier-ignore
  return { newListingUs, incrementalUs: { add, addAndAsk, remove } };
}

async function sweeps(index: MatchIndex, k: number, documents: number) {
  const preparing = performance.now();
  const job = index.sweepJob({ k });
  const prepareSeconds = rounded((performance.now() - preparing) / 1000);
  const results: Record<string, number> = {};
  const checksums = new Set<string>();
  if (documents <= 200_000) sweepHere(job);
  const one = performance.now();
  checksums.add(sweepHere(job).checksum);
  results.oneThreadSeconds = rounded((performance.now() - one) / 1000);
  const threads = new SweepThreads(2);
  for (const name of ['twoColdThreadsSeconds', 'twoThreadsSeconds']) {
    const began = performance.now();
    const result = await threads.run(job);
    results[name] = rounded((performance.now() - began) / 1000);
    checksums.add(result.checksum);
  }
  await threads.close();
  const [checksum, ...others] = checksums;
  return { prepareSeconds, ...results, checksum, threadsAgree: others.length === 0 };
}

import { MatchIndex } from '../match-index';
import { Market } from './market';
const now = new Date('2026-11-23T04:00:00Z');
const S = Number(process.argv[2] ?? 100000), D = Number(process.argv[3] ?? 10000);
const market = new Market();
const index = new MatchIndex({ now: () => now });
let t = performance.now();
const demands = [...market.listings('demand', D, 2, now)];
let gen = 0;
let n = 0;
for (const one of market.listings('supply', S, 1, now)) { n += one.title.length; }
gen = performance.now() - t;
t = performance.now();
for (const one of market.listings('supply', S, 1, now)) index.upsert(one);
index.load(demands);
index.topSupplies(demands[0]!.id);
const total = performance.now() - t;
console.log('gen', gen | 0, 'build', (total - gen) | 0, 'docs/s', ((S + D) / (total - gen) * 1000) | 0, 'avg title', n / S, 'rss MB', (process.memoryUsage().rss / 1e6) | 0, 'max', process.resourceUsage().maxRSS/1000|0);
const pct = (a: number[], p: number) => a.sort((x, y) => x - y)[Math.floor(a.length * p)]!.toFixed(3);
for (const round of [1, 2, 3]) {
  const withI: number[] = [], without: number[] = [];
  for (const d of demands.slice(0, 1000)) {
    t = performance.now(); index.topSupplies(d.id); (d.industryCode ? withI : without).push(performance.now() - t);
  }
  for (const d of demands.slice(0, 300)) {
    t = performance.now(); index.topSupplies({ ...d, id: 'x', industryCode: undefined }); without.push(performance.now() - t);
  }
  console.log('demand with industry p50', pct(withI, .5), 'p99', pct(withI, .99), 'without p50', pct(without, .5), 'p99', pct(without, .99));
}
for (const round of [1, 2]) {
  const times: number[] = [];
  for (const one of market.listings('supply', 5000, 77, now)) { index.upsert(one); t = performance.now(); index.topDemands(one.id); times.push(performance.now() - t); index.remove(one.id); }
  console.log('new supply p50', pct(times, .5), 'p99', pct(times, .99));
}

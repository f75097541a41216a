import MiniSearch from 'minisearch';
import type { IndexedListing } from '../listing';
import { tokenise } from '../text/tokenise';
import { Market } from './market';
import { rounded, spreadOf, timeOf } from './measure-times';

const now = new Date('2026-11-23T04:00:00Z');
const words = (text: string): string[] => tokenise(text).map(({ term }) => term);

/** What a plain text index does on the same titles: no constraints, one direction, text alone. */
export function benchBaselines(supplies: number, demands: number, k: number) {
  const market = new Market();
  const asked = [...market.listings('demand', demands, 2, now)].map(({ title }) => words(title));
  return {
    note: 'text of titles only, without constraints and factors, demands asked one by one on one thread',
    float32: termAtATime([...market.listings('supply', supplies, 1, now)], asked, k),
    miniSearch: miniSearch([...market.listings('supply', supplies, 1, now)], asked.slice(0, 20), k), // prettier-ignore
  };
}

/** BM25 with Float32 accumulators over all documents, term at a time. */
function termAtATime(listings: readonly IndexedListing[], asked: readonly string[][], k: number) {
  const postings = new Map<string, { at: number[]; tf: number[] }>();
  const buildMs = timeOf(() =>
    listings.forEach(({ title }, at) => {
      const counts = new Map<string, number>();
      for (const word of words(title)) counts.set(word, (counts.get(word) ?? 0) + 1);
      for (const [word, tf] of counts) {
        const list = postings.get(word) ?? { at: [], tf: [] };
        postings.set(word, list);
        list.at.push(at);
        list.tf.push(tf);
      }
    }),
  );
  const packed = new Map(
    [...postings].map(([word, { at, tf }]) => {
      const idf = Math.log(1 + (listings.length - at.length + 0.5) / (at.length + 0.5));
      return [word, { at: Int32Array.from(at), impact: Float32Array.from(tf, (count) => (idf * count * 2.2) / (count + 1.2)) }]; // prettier-ignore
    }),
  );
  const scores = new Float32Array(listings.length);
  const ask = (query: readonly string[]) => {
    scores.fill(0);
    for (const word of new Set(query)) {
      const list = packed.get(word);
      if (!list) continue;
      const { at, impact } = list;
      for (let i = 0; i < at.length; i++) (scores[at[i] as number] as number) += impact[i] as number; // prettier-ignore
    }
    return bestOf(scores, k);
  };
  asked.slice(0, 50).forEach(ask);
  const times = asked.map((query) => timeOf(() => ask(query)));
  return figures(listings.length, buildMs, times);
}

function bestOf(scores: Float32Array, k: number): number[] {
  const best: number[] = [];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] as number;
    if (best.length === k && score <= (scores[best[k - 1] as number] as number)) continue;
    if (best.length === k) best.pop();
    let place = best.length;
    while (place > 0 && (scores[best[place - 1] as number] as number) < score) place--;
    best.splice(place, 0, at);
  }
  return best;
}

function miniSearch(listings: readonly IndexedListing[], asked: readonly string[][], k: number) {
  const search = new MiniSearch<{ id: number; title: string }>({ fields: ['title'], tokenize: words }); // prettier-ignore
  const buildMs = timeOf(() => search.addAll(listings.map(({ title }, id) => ({ id, title }))));
  const times = asked.map((query) => timeOf(() => search.search(query.join(' ')).slice(0, k)));
  return figures(listings.length, buildMs, times);
}

function figures(documents: number, buildMs: number, times: readonly number[]) {
  const total = times.reduce((sum, one) => sum + one, 0);
  return {
    documents,
    buildSeconds: rounded(buildMs / 1000),
    demandMs: spreadOf(times),
    demandsPerSecond: rounded((times.length / total) * 1000, 1),
  };
}

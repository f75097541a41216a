import { MatchIndex } from '../match-index';
import { aDemand, aSupply, noon } from '../testing/listings';
import { readSharedJsonLines } from '../bench/shared-data';
import { factorNames, type FactorName } from '../weights';

interface Judgement {
  query: string;
  title: string;
  /** '0' | '1' | '2'. */
  relevant: string;
}

interface Ranked {
  grade: number;
  score: number;
}

const path = 'relevance/qbqtc_v0_train.jsonl';
const rows = readSharedJsonLines<Judgement>(path);
const rule = 'ranks titles as people graded them: NDCG@10 ≥ 0.81, pair accuracy ≥ 0.805';

const zeros = Object.fromEntries(factorNames.map((name) => [name, 0]));
const textOnly = { version: 1, factors: { ...zeros, text: 1 } as Record<FactorName, number> };

function rankings(judgements: readonly Judgement[]): Ranked[][] {
  const index = new MatchIndex({ weights: textOnly, now: () => noon });
  index.load(judgements.map(({ title }, i) => aSupply({ id: `s${i}`, title })));
  const byQuery = new Map<string, Ranked[]>();
  judgements.forEach(({ query, relevant }, i) => {
    const score = index.explain(`s${i}`, aDemand({ title: query }))?.score ?? NaN;
    const ranked = byQuery.get(query) ?? [];
    byQuery.set(query, [...ranked, { grade: Number(relevant), score }]);
  });
  return [...byQuery.values()].map((list) => list.sort((a, b) => b.score - a.score));
}

function dcg(list: readonly Ranked[]): number {
  return list
    .slice(0, 10)
    .reduce((sum, { grade }, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
}

function ndcg(list: readonly Ranked[]): number {
  return dcg(list) / dcg(list.toSorted((a, b) => b.grade - a.grade));
}

function pairAccuracy(lists: readonly Ranked[][]): number {
  const pairs = lists.flatMap((list) =>
    list.flatMap((a) => list.filter((b) => a.grade > b.grade).map((b) => a.score - b.score)),
  );
  const right = pairs.map((margin) => (margin > 0 ? 1 : margin === 0 ? 0.5 : 0));
  return right.reduce<number>((sum, one) => sum + one, 0) / right.length;
}

describe('text relevance', () => {
  if (rows) {
    it(rule, () => {
      const lists = rankings(rows);
      const graded = lists.filter((list) => list.some(({ grade }) => grade > 0));
      const mean = graded.reduce((sum, list) => sum + ndcg(list), 0) / graded.length;
      expect(graded.length).toBeGreaterThan(700);
      expect(mean).toBeGreaterThanOrEqual(0.81);
      expect(pairAccuracy(lists)).toBeGreaterThanOrEqual(0.805);
    });
  } else {
    it.skip(`${rule} (skipped: no ${path} in the data folder beside the repository)`, () => {});
  }
});
